/** What this page knows of its own life. */
export interface PageLife {
  isHidden: () => boolean;
  /** Tells when the page is frozen or left, and when it is back; returns what stops that. */
  listen: (onSleep: () => void, onWake: () => void) => () => void;
}
