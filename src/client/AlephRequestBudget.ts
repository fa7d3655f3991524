/** How often one client may look at its tasks, whatever their number. Submitting is not counted. */
export interface AlephRequestBudget {
  /** Looks a second in the long run. Default 5: with 100 tasks each is looked at every 20 s, with up to 30 at their own interval. */
  perSecond?: number | undefined;
  /** Looks that may be sent at once after a rest, at least 1. Default 10. */
  burst?: number | undefined;
}
