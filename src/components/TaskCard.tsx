'use client';
import {
  forwardRef,
  useImperativeHandle,
  useRef,
  type ComponentPropsWithoutRef,
  type ReactNode,
} from 'react';
import type { AlephError } from '../core/AlephError.js';
import type { AlephTask } from '../core/AlephTask.js';
import type { AlephConnection, AlephPhase } from '../core/taskPhase.js';
import { excerpt } from '../core/excerpt.js';
import { mediaUrl } from '../core/mediaUrl.js';
import { mergeLabels, type PartialAlephLabels } from '../core/mergeLabels.js';
import type { TaskMedia } from '../core/TaskMedia.js';
import { resolveTypicalRange, type TypicalRange } from '../core/TypicalRange.js';
import { CardAnnouncer } from './internal/CardAnnouncer.js';
import { CardLayout } from './internal/CardLayout.js';
import type { CardPartProps } from './internal/CardPartProps.js';
import { cardPhase } from './internal/cardPhase.js';
import { cardVideo } from './internal/cardVideo.js';
import { languageOf } from './internal/languageOf.js';
import { problemOf } from './internal/problemOf.js';
import { slot, type ClassNames } from './internal/slot.js';
import type { TaskCardSlot } from './internal/slots.js';
import { useFocusKeeper } from './internal/useFocusKeeper.js';

/** What a card shows, for `children` as a function. */
export interface TaskCardState {
  phase: AlephPhase;
  task: AlephTask | undefined;
  error: AlephError | null;
  connection: AlephConnection;
}

export interface TaskCardProps extends Omit<ComponentPropsWithoutRef<'article'>, 'children'> {
  task?: AlephTask | null | undefined;
  /** Default: the task's state, or `'idle'` without a task. */
  phase?: AlephPhase | undefined;
  /** Why the task cannot be followed; shown in the phase `'error'`. */
  error?: AlephError | null | undefined;
  /** Default `'ok'`. The others say so without hiding the progress. */
  connection?: AlephConnection | undefined;
  /** When the task began, in epoch milliseconds of this machine's clock. Default `task.createdAt`, which is the provider's clock. */
  startedAt?: number | null | undefined;
  /** How long such tasks usually take, `[fast, slow]` in milliseconds. Default `[120_000, 900_000]`: 2 to 15 minutes. */
  typicalMs?: TypicalRange | undefined;
  /** A copy of the result that the app keeps itself: shown in place of the task's own, without words of expiry. */
  media?: TaskMedia | null | undefined;
  /** Where the result is downloaded from: a route that answers with `Content-Disposition: attachment`. Default: the shown video itself, by script. `null` shows no download. */
  downloadUrl?: string | null | undefined;
  /** The picture's shape, as `'9:16'`. Default: that of the task, then that of the source where `showSource` loads it, then `'16:9'`. Give it where it is known before the task is, and nothing moves. */
  aspectRatio?: string | undefined;
  /** Shows the source's first frame, dimmed, during the wait. It costs a download near the viewport: for a single card, not for lists. Default false. */
  showSource?: boolean | undefined;
  /** "Try again", in the phases `failed`, `error` and `stalled`. Mind that a new task is paid. */
  onRetry?: (() => void) | undefined;
  /** "Keep waiting", in the phase `stalled`. */
  onKeepWaiting?: (() => void) | undefined;
  /** "Check now", while processing, when stalled, and where another look may change what is shown. */
  onCheckNow?: (() => void) | undefined;
  /** The video could not be loaded or decoded; return a promise while you look for another address, as for `TaskVideo`. */
  onMediaError?: ((error: MediaError | null) => unknown) | undefined;
  /** Words to replace. */
  labels?: PartialAlephLabels | undefined;
  /** Classes by slot, those of the components inside included. */
  classNames?: ClassNames<TaskCardSlot> | undefined;
  /** Your own markup in place of the card's inside, as a function of its state; root and live region stay. */
  children?: ReactNode | ((state: TaskCardState) => ReactNode);
}

/**
 * One task from the first look to the playing video or a clear failure, without fetching anything itself. Renders an `article` with
 * `data-state` and `data-connection`, and one polite live region that announces milestones only.
 */
export const TaskCard = forwardRef<HTMLElement, TaskCardProps>(function TaskCard(props, ref) {
  const { task: givenTask, phase: givenPhase, error, connection, startedAt, typicalMs, ...behaviour } = props;
  const { media, downloadUrl, aspectRatio, showSource, ...actions } = behaviour;
  const { onRetry, onKeepWaiting, onCheckNow, onMediaError, labels, ...looks } = actions;
  const { classNames, className, children, ...rest } = looks;
  const root = useRef<HTMLElement>(null);
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(ref, () => root.current, []);
  useFocusKeeper(root);

  const words = mergeLabels(labels);
  const task = givenTask ?? undefined;
  const state = {
    phase: cardPhase(givenPhase, task),
    task,
    error: error ?? null,
    connection: connection ?? 'ok',
  } satisfies TaskCardState;
  const shared: CardPartProps = {
    ...state,
    startedAt: startedAt ?? task?.createdAt,
    typicalMs: resolveTypicalRange(typicalMs),
    video: cardVideo(state.phase, task, media),
    aspectRatio,
    downloadUrl,
    sourceUrl: showSource === true ? mediaUrl(task?.params?.videoUrl) : null,
    onRetry,
    onKeepWaiting,
    onCheckNow,
    onMediaError,
    labels: words,
    classNames,
  };
  const failure = task?.state === 'failed' ? task.failure : null;
  return (
    <article
      {...languageOf(words)}
      aria-label={excerpt(task?.params?.prompt) ?? words.card.title}
      {...rest}
      ref={root}
      {...slot('task-card', classNames, className)}
      data-state={state.phase}
      data-connection={state.connection}
    >
      <CardAnnouncer
        {...shared}
        taskId={task?.taskId}
        problemTitle={problemOf(error, failure, words).message.title}
      >
        {typeof children === 'function' ? children(state) : (children ?? <CardLayout {...shared} />)}
      </CardAnnouncer>
    </article>
  );
});
