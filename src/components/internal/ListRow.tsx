import { memo } from 'react';
import type { AlephError } from '../../core/AlephError.js';
import type { AlephLabels } from '../../core/AlephLabels.js';
import type { AlephTask } from '../../core/AlephTask.js';
import { excerpt } from '../../core/excerpt.js';
import type { AlephConnection, AlephPhase } from '../../core/taskPhase.js';
import type { TaskMedia } from '../../core/TaskMedia.js';
import type { TypicalRange } from '../../core/TypicalRange.js';
import { TaskCard } from '../TaskCard.js';
import { TaskThumbnail } from '../TaskThumbnail.js';
import { CardAge } from './CardAge.js';
import { cardVideo } from './cardVideo.js';
import { Icon } from './Icon.js';
import { ListNote } from './ListNote.js';
import { phaseIcon } from './phaseIcon.js';
import { slot, type ClassNames } from './slot.js';

/** What all rows share: one object, the same from render to render. */
export interface ListLooks {
  labels: AlephLabels;
  typicalMs: TypicalRange;
  classNames: ClassNames | undefined;
}

/** What the list knows about one of its rows. */
export interface ListRowState {
  /** The task's id, by which the list knows what was pressed; undefined if there is nothing to press. */
  value: string | undefined;
  /** 0 in the one row that Tab leads to. */
  tabIndex: number;
  /** Whether the task shows its card here; undefined if tasks open elsewhere. */
  isOpen: boolean | undefined;
  /** Whether the page shows the task elsewhere. */
  isCurrent: boolean;
  looks: ListLooks;
}

export interface ListRowTask {
  phase: AlephPhase;
  task: AlephTask | undefined;
  error: AlephError | null;
  connection: AlephConnection;
  startedAt: number | null | undefined;
  media?: TaskMedia | null | undefined;
  downloadUrl?: string | null | undefined;
  onCheckNow?: () => void;
  onKeepWaiting?: () => void;
  /** As of a card: what its promise brings may be another link. */
  onMediaError?: (error: MediaError | null) => unknown;
}

/** Longer than any row is wide, and short enough to be listened to. */
const longestPrompt = 160;

/** One task. Renders again only when something of its own has changed: its props are few and compare by value. */
export const ListRow = memo(function ListRow(props: ListRowTask & ListRowState) {
  const { value, tabIndex, isOpen, isCurrent, looks, ...card } = props;
  const { phase, task, startedAt, media } = card;
  const video = cardVideo(phase, task, media);
  const { labels, classNames } = looks;
  const prompt = excerpt(task?.params?.prompt, longestPrompt);
  const Prompt = value ? 'button' : 'span';
  return (
    <li {...slot('task-list-item', classNames)} data-state={phase}>
      <div {...slot('task-list-picture', classNames)}>
        {video && <TaskThumbnail src={video.poster} alt="" classNames={classNames} />}
      </div>
      <Prompt
        {...slot('task-list-prompt', classNames)}
        {...(prompt && { lang: '', dir: 'auto' })}
        {...(value && { type: 'button', value, tabIndex, 'aria-expanded': isOpen })}
        aria-current={isCurrent || undefined}
      >
        {prompt ?? labels.card.title}
      </Prompt>
      {!isOpen && <ListNote {...card} looks={looks} />}
      <span {...slot('task-list-status', classNames)} data-state={phase}>
        <Icon name={phaseIcon[phase]} slot="task-list-status-icon" classNames={classNames} />
        {labels.phase[phase]}
      </span>
      <CardAge owner="task-list" startedAt={startedAt} labels={labels} classNames={classNames} />
      {isOpen && (
        <div {...slot('task-list-card', classNames)}>
          <TaskCard {...card} {...looks} />
        </div>
      )}
    </li>
  );
});
