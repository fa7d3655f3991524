import type { AlephTask } from '../core/AlephTask.js';
import type { AlephTaskReader } from '../query/AlephTaskReader.js';

/** Answers this page's first look at a task that has ended without a request. Whoever looks again wants news, of a link that has died for instance. */
export function wrapReader<Client extends AlephTaskReader>(
  client: Client,
  endOf: (taskId: string) => AlephTask | undefined,
): Client {
  const answered = new Set<string>();
  return {
    ...client,
    getTask: async (taskId, options) => {
      const known = answered.has(taskId) ? undefined : endOf(taskId);
      if (!known) {
        answered.add(taskId);
        return client.getTask(taskId, options);
      }
      // StrictMode gives its first look up at once; that one did not count.
      await Promise.resolve();
      options?.signal?.throwIfAborted();
      answered.add(taskId);
      return known;
    },
  };
}
