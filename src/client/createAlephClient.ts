import type { AlephClient } from './AlephClient.js';
import type { AlephClientContext } from './AlephClientContext.js';
import type { AlephClientOptions } from './AlephClientOptions.js';
import { createRequestGate } from './createRequestGate.js';
import { createTaskMemory } from './createTaskMemory.js';
import { generate } from './generate.js';
import { getTask } from './getTask.js';
import { resolveClientOptions } from './resolveClientOptions.js';
import { waitForTask } from './waitForTask.js';

/**
 * Makes a client for one Aleph API, or for your proxy before it. Keep one for as long as its user lives: it remembers the pauses that the
 * API asked for and how far the provider's clock is off.
 *
 * @throws AlephError `configuration` for an `apiKey` in a browser or towards a non-local `http:` base, and for options that cannot work.
 */
export function createAlephClient(options: AlephClientOptions = {}): AlephClient {
  const settings = resolveClientOptions(options);
  const { now, scope, baseUrl } = settings;
  const tasks = createTaskMemory();
  const gate = createRequestGate(settings);
  const context: AlephClientContext = { ...settings, tasks, gate };

  const client: AlephClient = {
    scope,
    baseUrl,
    getTask: (taskId, lookOptions) => getTask(context, taskId, lookOptions ?? {}),
    hurry: gate.hurry,
    generate: (input, generateOptions) => generate(context, input, generateOptions ?? {}),
    waitForTask: (taskId, waitOptions) => waitForTask({ ...client, now }, taskId, waitOptions ?? {}),
    startedAt: (taskId) => {
      const { clock, createdAt } = tasks.get(taskId) ?? {};
      return clock && typeof createdAt === 'number' ? createdAt - clock.offsetMs : null;
    },
  };
  return client;
}
