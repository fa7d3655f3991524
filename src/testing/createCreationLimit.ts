const windowMs = 10_000;
const creations = 20;

interface CreationLimit {
  /** Notes a creation at `now` (milliseconds), or says no. */
  admit: (account: string, now: number) => boolean;
  reset: () => void;
}

/** Counts accepted creations: 20 in any 10 s per account. */
export function createCreationLimit(): CreationLimit {
  const times = new Map<string, number[]>();
  return {
    admit(account, now) {
      const recent = (times.get(account) ?? []).filter((time) => now - time < windowMs);
      const isAdmitted = recent.length < creations;
      times.set(account, isAdmitted ? [...recent, now] : recent);
      return isAdmitted;
    },
    reset() {
      times.clear();
    },
  };
}
