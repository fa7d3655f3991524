import { isSettled } from '../../core/isSettled.js';
import type { AlephTask, SettledAlephTask } from '../../core/AlephTask.js';
import type { AlephTaskReader } from '../../query/AlephTaskReader.js';

interface KnownEnds {
  endOf: (taskId: string) => AlephTask | undefined;
  /** A look at a task whose end is known. */
  onNews: (task: SettledAlephTask) => void;
}

/** Answers this page's first look at a task that has ended without a request. Whoever looks again wants news, of a link that has died for instance. */
export function wrapReader<Client extends AlephTaskReader>(
  client: Client,
  { endOf, onNews }: KnownEnds,
): Client {
  const answered = new Set<string>();
  return {
    ...client,
    getTask: async (taskId, options) => {
      const known = endOf(taskId);
      if (!known || answered.has(taskId)) {
        answered.add(taskId);
        const task = await client.getTask(taskId, options);
        if (known && isSettled(task)) onNews(task);
        return task;
      }
      // StrictMode gives its first look up at once; that one did not count.
      await Promise.resolve();
      options?.signal?.throwIfAborted();
      answered.add(taskId);
      return known;
    },
  };
}
