'use client';
import { useCallback, useMemo, useRef } from 'react';
import { AlephError } from '../core/AlephError.js';
import type { AlephGenerateInput } from '../core/AlephGenerateInput.js';
import type { AlephSubmission } from '../core/AlephSubmission.js';
import type { AlephTask } from '../core/AlephTask.js';
import { isSettled } from '../core/isSettled.js';
import type { AlephPhase } from '../core/taskPhase.js';
import { alephKeys } from '../query/alephKeys.js';
import { scopeOf } from '../query/scopeOf.js';
import { lastLookAt } from '../query/sightingOf.js';
import { taskQueryOf } from '../query/taskQueryOf.js';
import { useAlephGenerate, type UseAlephGenerateOptions } from './useAlephGenerate.js';
import { useAlephConfig } from './AlephContext.js';
import { useAlephTasks, type UseAlephTasksOptions } from './useAlephTasks.js';
import { useCacheClient } from './useCacheClient.js';
import { useSubmitted } from './useSubmitted.js';

export interface UseAlephVideoGenerationOptions
  extends UseAlephGenerateOptions, Pick<UseAlephTasksOptions, 'polling'> {}

export interface AlephGeneration {
  id: string;
  phase: AlephPhase;
  /** As last seen. */
  task: AlephTask | undefined;
  prompt: string | undefined;
  /** The source. The result is `task.videoUrl`. */
  videoUrl: string | undefined;
  /** Epoch milliseconds of this machine's clock. */
  startedAt: number;
  /** As of the last render, because a look that finds nothing new renders nothing; null before the first one. */
  lastCheckedAt: number | null;
}

export interface UseAlephVideoGenerationResult {
  /** Newest first: with a history every task it remembers, else those that this component made. */
  tasks: readonly AlephGeneration[];
  /** Submits a paid task; as `generate` of {@link useAlephGenerate}. */
  generateVideo: (
    prompt: string,
    videoUrl: string,
    options?: Partial<AlephGenerateInput>,
  ) => Promise<AlephSubmission>;
  /** Looks once more, before all looks that wait for the budget. Resolves with what is known after it, whether or not the look went well. */
  checkTask: (taskId: string) => Promise<AlephTask | undefined>;
  /** Submits the same input anew, and pays anew. After a reload without its `callBackUrl`, which is not kept. */
  retryTask: (taskId: string) => Promise<AlephSubmission>;
  /** Takes it off the list; the task itself goes on. */
  removeTask: (taskId: string) => void;
  clearFinished: () => void;
}

/**
 * The provider page's sample hook, made right: what it makes survives a reload (with a history), polling ends, nothing is paid for twice, and
 * there is no key in the page.
 *
 * @throws AlephError `configuration` as {@link useAlephGenerate} does, and for an API key, which the sample takes.
 */
export function useAlephVideoGeneration(
  options: UseAlephVideoGenerationOptions = {},
): UseAlephVideoGenerationResult {
  if (typeof options === 'string') {
    throw new AlephError(
      'configuration',
      'useAlephVideoGeneration takes no API key, because everyone who opens the page can read it: put a proxy in between (createAlephProxy of react-aleph/server keeps the key) and render inside <AlephProvider client={createAlephClient({ baseUrl: "/api/aleph" })}>.',
    );
  }
  const queryClient = useCacheClient();
  const { generate } = useAlephGenerate(options);
  const config = useAlephConfig();
  const client = options.client ?? config?.client;
  const scope = scopeOf(client);
  const { submitted, note, forget } = useSubmitted(scope);
  const followed = useAlephTasks(
    submitted.map(({ taskId }) => taskId),
    options,
  );

  const queryOf = useCallback(
    (taskId: string) => {
      const queryKey = alephKeys.task(scope, taskId);
      return taskQueryOf(queryClient, queryClient.defaultQueryOptions({ queryKey }).queryHash);
    },
    [queryClient, scope],
  );
  /** Whole, where a history keeps no `callBackUrl`, which may hold a secret. */
  const inputs = useRef(new Map<string, AlephGenerateInput>());
  const submit = useCallback(
    async (input: AlephGenerateInput, force: boolean) => {
      const made = await generate(input, { force });
      inputs.current.set(made.taskId, input);
      note(made.taskId, input);
      return made;
    },
    [generate, note],
  );
  const phases = new Map(followed.map((entry) => [entry.taskId, entry]));
  const tasks = submitted.map(({ taskId, startedAt, params, task: ended }): AlephGeneration => {
    const { phase = 'loading', task = ended ?? undefined } = phases.get(taskId) ?? {};
    const query = queryOf(taskId);
    const checkedAt = query ? lastLookAt(query) : 0;
    return {
      ...{ id: taskId, phase, task, startedAt },
      prompt: params?.prompt ?? task?.params?.prompt,
      videoUrl: params?.videoUrl ?? task?.params?.videoUrl,
      lastCheckedAt: checkedAt > startedAt ? checkedAt : null,
    };
  });

  const actions = useMemo(
    () => ({
      generateVideo: (prompt: string, videoUrl: string, more?: Partial<AlephGenerateInput>) =>
        submit({ ...more, prompt, videoUrl }, false),
      checkTask: async (taskId: string) => {
        const query = queryOf(taskId);
        const look = query?.fetch().catch(() => undefined);
        client?.hurry?.(taskId);
        await look;
        return query?.state.data;
      },
      retryTask: (taskId: string) => {
        const { params, uploadCn } = submitted.find((one) => one.taskId === taskId) ?? {};
        const shown = { ...queryOf(taskId)?.state.data?.params, ...params, ...(uploadCn && { uploadCn }) };
        return submit(inputs.current.get(taskId) ?? (shown as AlephGenerateInput), true);
      },
      removeTask: (taskId: string) => {
        forget((one) => one === taskId);
      },
      clearFinished: () => {
        forget((taskId) => isSettled(queryOf(taskId)?.state.data));
      },
    }),
    [client, submit, queryOf, submitted, forget],
  );
  return { tasks, ...actions };
}
