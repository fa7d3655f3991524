interface LeadershipOptions {
  locks: LockManager;
  /** Of the lock that the leader holds. */
  name: string;
  /** This tab leads from now on. */
  onLead: () => void;
  /** This browser grants no locks here after all. */
  onFail: () => void;
}

export interface Leadership {
  isLeader: () => boolean;
  /** Stands in line: the browser hands the lead on when its holder closes, crashes or leaves. */
  seek: () => void;
  /** Takes the lead from a holder that does not answer, and leaves the line. */
  take: () => void;
  /** Gives up the lead, or the place in line. */
  leave: () => void;
}

/** Which one of many tabs leads: the one that holds a Web Lock. */
export function createLeadership({ locks, name, onLead, onFail }: LeadershipOptions): Leadership {
  let attempt: AbortController | undefined;
  let isTaking = false;
  let release: (() => void) | undefined;

  const request = (steal: boolean) => {
    const own = new AbortController();
    attempt = own;
    isTaking = steal;
    const hold = () =>
      new Promise<void>((resolve) => {
        if (own.signal.aborted) {
          resolve();
          return;
        }
        isTaking = false;
        release = resolve;
        onLead();
      });
    const ask = async () => locks.request(name, steal ? { steal } : { signal: own.signal }, hold);
    ask().catch(() => {
      if (attempt !== own) return;
      const wasStolen = release !== undefined;
      attempt = release = undefined;
      isTaking = false;
      if (wasStolen) request(false);
      else onFail();
    });
  };
  const leave = () => {
    const own = attempt;
    attempt = undefined;
    isTaking = false;
    own?.abort();
    release?.();
    release = undefined;
  };

  return {
    isLeader: () => release !== undefined,
    seek: () => {
      if (!attempt) request(false);
    },
    take: () => {
      if (release || isTaking) return;
      leave();
      request(true);
    },
    leave,
  };
}
