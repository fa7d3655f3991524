'use client';
import { useCallback } from 'react';
import type { AlephClient } from '../client/AlephClient.js';
import { AlephError, isAlephError } from '../core/AlephError.js';
import type { AlephGenerateInput } from '../core/AlephGenerateInput.js';
import type { AlephSubmission } from '../core/AlephSubmission.js';
import { inputParams } from '../core/inputParams.js';
import { knownGenerateFields } from '../core/knownGenerateFields.js';
import { checkTaskReader } from '../query/checkTaskReader.js';
import { scopeOf } from '../query/scopeOf.js';
import { seedTask } from '../query/seedTask.js';
import { useAlephConfig } from './AlephContext.js';
import { submissionsOf } from './submissionsOf.js';
import { useCacheClient } from './useCacheClient.js';

export interface AlephSubmitOptions {
  /** Submits anew, and pays anew, even if the same input was submitted just now. Default false. */
  force?: boolean | undefined;
  /** Gives up. After the request has left, whether a task was made is unknown. */
  signal?: AbortSignal | undefined;
}

/** The one way to submit: joins equal inputs, remembers, and puts what was made into the cache. */
export function useSubmit(ownClient: AlephClient | undefined) {
  const config = useAlephConfig();
  const queryClient = useCacheClient();
  const client = ownClient ?? config?.client;
  // The history of another client's scope is not its.
  const history = scopeOf(client) === config?.history?.scope ? config.history : undefined;
  // Not only what submits: a client that cannot look at the task that was just paid for is found out before.
  checkTaskReader(client, 'useAlephGenerate');
  if (!isSubmitter(client)) {
    throw new AlephError(
      'configuration',
      'useAlephGenerate found a client that can only read: give <AlephProvider>, or options.client, what createAlephClient() returned, whole.',
    );
  }
  return useCallback(
    async (given: AlephGenerateInput, { force = false, signal }: AlephSubmitOptions = {}) => {
      const input = knownGenerateFields(given) as unknown as AlephGenerateInput;
      const send = async (idempotencyKey: string, limit: AbortSignal): Promise<AlephSubmission> => {
        const startedAt = Date.now();
        const ask = (key: string) => generate(client, input, { idempotencyKey: key, signal: limit });
        const made = history
          ? await history.submit({ input, idempotencyKey, force, signal: limit }, ask)
          : { ...(await ask(idempotencyKey)), deduplicated: false };
        seedTask(queryClient, client, { taskId: made.taskId, startedAt, params: inputParams(input) });
        return made;
      };
      const name = JSON.stringify([client.scope, input]);
      return submissionsOf(queryClient).submit({ input: name, force, signal, send });
    },
    [client, queryClient, history],
  );
}

function isSubmitter(client: unknown): client is AlephClient {
  return typeof (client as Partial<AlephClient> | null | undefined)?.generate === 'function';
}

/** A client of the app's own making may reject with anything; what is no `AlephError` says nothing about whether a task was made. */
async function generate(...[client, input, options]: [AlephClient, ...Parameters<AlephClient['generate']>]) {
  try {
    return await client.generate(input, options);
  } catch (cause) {
    throw isAlephError(cause) ? cause : new AlephError('outcome_unknown', 'The client failed.', { cause });
  }
}
