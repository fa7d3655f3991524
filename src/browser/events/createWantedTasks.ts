/** For how long after a look a task counts as followed, at least: hidden pages and closed cards stop looking, and nobody says so. */
const keptMs = 90_000;
/** As many as the proxy takes. The others are polled. */
const mostTasks = 100;

export interface WantedTasks {
  /** Somebody has looked at a task. */
  read: (taskId: string) => void;
  /** It needs no stream: it has ended, or the server will not tell of it. `read` does not bring it back. */
  bar: (taskId: string) => void;
  /** It may need one after all. */
  admit: (taskId: string) => void;
  /** Those that were read of late; where there are too many, first of all those that have a stream already. */
  list: (streamed: ReadonlySet<string>) => string[];
}

/** Which tasks somebody follows, told by the looks at them alone. */
export function createWantedTasks(now: () => number): WantedTasks {
  const reads = new Map<string, { at: number; gapMs: number }>();
  const barred = new Set<string>();
  return {
    read: (taskId) => {
      // A comma would be two ids to the server.
      if (barred.has(taskId) || taskId.includes(',')) return;
      const last = reads.get(taskId);
      const at = now();
      reads.delete(taskId);
      reads.set(taskId, { at, gapMs: last ? Math.min(at - last.at, 3_600_000) : 0 });
    },
    bar: (taskId) => {
      reads.delete(taskId);
      barred.add(taskId);
    },
    admit: (taskId) => {
      barred.delete(taskId);
    },
    list: (streamed) => {
      // A long interval between looks is no sign that nobody looks.
      for (const [taskId, { at, gapMs }] of reads)
        if (now() - at > Math.max(keptMs, 3 * gapMs)) reads.delete(taskId);
      const all = [...reads.keys()];
      if (all.length <= mostTasks) return all;
      const isStreamed = (taskId: string) => streamed.has(taskId);
      const others = all.filter((taskId) => !isStreamed(taskId));
      return [...all.filter(isStreamed), ...others].slice(0, mostTasks);
    },
  };
}
