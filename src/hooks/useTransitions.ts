'use client';
import { useEffect, useRef } from 'react';
import type { AlephTask, FailedAlephTask, SucceededAlephTask } from '../core/AlephTask.js';
import { tellApp } from '../core/tellApp.js';

export interface TransitionHandlers {
  onSucceeded?: ((task: SucceededAlephTask) => void) | undefined;
  onFailed?: ((task: FailedAlephTask) => void) | undefined;
}

/** Calls a handler once when a task that this component saw in one state is seen in another; never for one that had already ended. */
export function useTransitions(task: AlephTask | undefined, handlers: TransitionHandlers): void {
  const latest = useRef(handlers);
  const seen = useRef<AlephTask>(undefined);

  useEffect(() => {
    latest.current = handlers;
  });

  useEffect(() => {
    const before = seen.current;
    seen.current = task;
    if (task === undefined || before?.taskId !== task.taskId || before.state === task.state) return;
    if (task.state === 'succeeded') tellApp(latest.current.onSucceeded, task);
    if (task.state === 'failed') tellApp(latest.current.onFailed, task);
  }, [task]);
}
