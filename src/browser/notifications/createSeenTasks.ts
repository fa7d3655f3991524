interface SeenTasksOptions {
  locks: LockManager | null;
  prefix: string;
  /** Of the tasks that are running, those that this page shows, whether or not the viewer sees the page. */
  shown: () => string[];
  /** Told when `shown` may have changed; returns what stops it. */
  watch: (listener: () => void) => () => void;
}

export interface SeenTasks {
  /** Whether another visible tab shows the task. */
  isSeenElsewhere: (taskId: string) => Promise<boolean>;
  stop: () => void;
}

/**
 * Tells the other tabs which tasks the viewer has before their eyes: one shared lock for each, as long as this tab is visible. A lock needs
 * nobody to answer for it, so that a tab that froze or died says the truth too.
 */
export function createSeenTasks({ locks, prefix, shown, watch }: SeenTasksOptions): SeenTasks {
  /** What ends each lock. */
  const held = new Map<string, () => void>();
  /** How many of each are ours, until the browser has taken them back. */
  const own = new Map<string, number>();
  const count = (name: string, change: number) => own.set(name, (own.get(name) ?? 0) + change);

  const hold = async (name: string) => {
    const released = new Promise<void>((resolve) => held.set(name, resolve));
    count(name, 1);
    try {
      await locks?.request(name, { mode: 'shared' }, () => released);
    } catch {
      // Frames without storage have no locks: then only this tab's own visibility counts.
    }
    count(name, -1);
  };
  const update = () => {
    const names = new Set(document.visibilityState === 'visible' ? shown().map((id) => prefix + id) : []);
    for (const [name, release] of held)
      if (!names.has(name)) {
        held.delete(name);
        release();
      }
    for (const name of names) if (!held.has(name)) void hold(name);
  };
  const stopWatching = watch(update);
  document.addEventListener('visibilitychange', update);
  update();

  return {
    async isSeenElsewhere(taskId) {
      const name = prefix + taskId;
      try {
        const { held: all = [] } = (await locks?.query()) ?? {};
        return all.filter((lock) => lock.name === name).length > (own.get(name) ?? 0);
      } catch {
        return false;
      }
    },
    stop() {
      stopWatching();
      document.removeEventListener('visibilitychange', update);
      for (const release of held.values()) release();
      held.clear();
    },
  };
}
