'use client';
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { AlephGenerateInput } from '../core/AlephGenerateInput.js';
import type { AlephTaskParams, SettledAlephTask } from '../core/AlephTask.js';
import { inputParams } from '../core/inputParams.js';
import { useAlephConfig } from './AlephContext.js';

interface SubmittedTask {
  taskId: string;
  startedAt: number;
  params: AlephTaskParams | null;
  uploadCn?: boolean | undefined;
  task: SettledAlephTask | null;
}

interface Submitted {
  /** Newest first. */
  submitted: readonly SubmittedTask[];
  note: (taskId: string, input: AlephGenerateInput) => void;
  forget: (isMeant: (taskId: string) => boolean) => void;
}

/** The submitted tasks: the history's where there is one of this scope, else those that this component has noted. */
export function useSubmitted(scope: string): Submitted {
  const given = useAlephConfig()?.history;
  const history = given?.scope === scope ? given : undefined;
  const [own, setOwn] = useState<readonly SubmittedTask[]>(nothing);
  const entries = useSyncExternalStore(
    history?.subscribe ?? subscribeToNothing,
    () => history?.entries(),
    () => undefined,
  );
  const submitted = useMemo(() => {
    if (!history) return own;
    return (entries ?? []).flatMap(({ taskId, ...entry }) => (taskId === null ? [] : [{ ...entry, taskId }]));
  }, [history, entries, own]);

  const note = useCallback(
    (taskId: string, input: AlephGenerateInput) => {
      if (history) return;
      const made = { taskId, startedAt: Date.now(), params: inputParams(input), task: null };
      setOwn((list) => (list.some((one) => one.taskId === taskId) ? list : [made, ...list]));
    },
    [history],
  );
  const forget = useCallback(
    (isMeant: (taskId: string) => boolean) => {
      for (const { key, taskId } of history?.entries() ?? [])
        if (taskId !== null && isMeant(taskId)) history?.remove(key);
      setOwn((list) => list.filter(({ taskId }) => !isMeant(taskId)));
    },
    [history],
  );
  return { submitted, note, forget };
}

const nothing: readonly SubmittedTask[] = Object.freeze([]);
const subscribeToNothing = () => () => undefined;
