'use client';
import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import type { AlephClient } from '../client/AlephClient.js';
import type { AlephError } from '../core/AlephError.js';
import type { AlephGenerateInput } from '../core/AlephGenerateInput.js';
import type { AlephSubmission } from '../core/AlephSubmission.js';
import { knownGenerateFields } from '../core/knownGenerateFields.js';
import { useCacheClient } from './useCacheClient.js';
import { useSubmit, type AlephSubmitOptions } from './useSubmit.js';

export interface UseAlephGenerateOptions {
  /** Default: the client of the nearest `AlephProvider`. */
  client?: AlephClient | undefined;
}

/** react-query's result as it is, and `generate`. `mutate` and `mutateAsync` are as safe as it. */
export type UseAlephGenerateResult = UseMutationResult<AlephSubmission, AlephError, AlephGenerateInput> & {
  /**
   * Submits a paid task, unless the same input is under way or was submitted less than 10 s ago: then this is that task, and says
   * `deduplicated: true`. Rejects as `client.generate` does.
   */
  generate: (input: AlephGenerateInput, options?: AlephSubmitOptions) => Promise<AlephSubmission>;
};

/**
 * Makes tasks. A paid call is never repeated by itself, whatever the QueryClient's defaults are: no retry, no double submit by a double
 * click, by StrictMode or by two components. The new task is in the cache at once, so that a card of it starts with the wait. Leaving the
 * page's component ends nothing.
 *
 * @throws AlephError `configuration` when there is no client or QueryClient above, or the client can only read.
 */
export function useAlephGenerate({ client }: UseAlephGenerateOptions = {}): UseAlephGenerateResult {
  const queryClient = useCacheClient();
  const submit = useSubmit(client);
  // react-query hands `mutationFn` the variables and nothing else.
  const wishes = useRef(new WeakMap<object, AlephSubmitOptions>());
  const mutation = useMutation<AlephSubmission, AlephError, AlephGenerateInput>(
    {
      mutationFn: (input) => submit(input, wishes.current.get(input)),
      retry: false,
      throwOnError: false,
      // A wrong `navigator.onLine` must not keep a submission for later, when nobody expects it any more.
      networkMode: 'always',
      ...unshared,
    },
    queryClient,
  );
  const { mutateAsync } = mutation;
  const generate = useCallback(
    async (input: AlephGenerateInput, options: AlephSubmitOptions = {}) => {
      const variables = knownGenerateFields(input) as unknown as AlephGenerateInput;
      wishes.current.set(variables, options);
      return mutateAsync(variables);
    },
    [mutateAsync],
  );
  return { ...mutation, generate };
}

/** Under a key or scope of the QueryClient's defaults, a submission would be queued, or run again by what resumes mutations. */
const unshared = { mutationKey: undefined, scope: undefined } as object;
