'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AlephTask } from '../core/AlephTask.js';
import { isoDate } from '../core/formatDate.js';
import { mergeLabels, type PartialAlephLabels } from '../core/mergeLabels.js';
import { safeUrl } from '../core/safeUrl.js';
import { asText } from './internal/asText.js';
import { Copyable } from './internal/Copyable.js';
import { DateText } from './internal/DateText.js';
import { DurationText } from './internal/DurationText.js';
import { ExternalLink } from './internal/ExternalLink.js';
import { languageOf } from './internal/languageOf.js';
import { Row } from './internal/Row.js';
import { slot, type ClassNames } from './internal/slot.js';
import type { TaskDetailsSlot } from './internal/slots.js';

export interface TaskDetailsProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Anything of it that is not known is left out. */
  task: AlephTask | null | undefined;
  /** Words to replace. */
  labels?: PartialAlephLabels | undefined;
  /** Classes by slot. */
  classNames?: ClassNames<TaskDetailsSlot> | undefined;
}

/** Everything that is known of a task. Renders a `div` with a description list; id and error code have a copy button. */
export const TaskDetails = forwardRef<HTMLDivElement, TaskDetailsProps>(function TaskDetails(props, ref) {
  const { task, labels, classNames, className, ...rest } = props;
  const words = mergeLabels(labels);
  const { details, locale } = words;
  const params = task?.params;
  const created = task?.createdAt ?? null;
  const completed = task && task.state !== 'processing' ? task.completedAt : null;
  const failure = task?.state === 'failed' ? (task.failure as typeof task.failure | undefined) : undefined;

  const row = { owner: 'task-details', classNames } as const;
  const copyable = { owner: 'task-details', labels: words, classNames } as const;
  const link = (value: unknown) => {
    const url = safeUrl(value);
    return url === null ? null : (
      <ExternalLink url={url} note={details.opensInNewTab} classNames={classNames} />
    );
  };
  const date = (ms: unknown) =>
    isoDate(ms) === null ? null : <DateText ms={ms} locale={locale} classNames={classNames} />;
  const copy = (value: unknown, name: string) => {
    const text = asText(value);
    return text === undefined ? null : <Copyable {...copyable} text={text} name={name} />;
  };

  return (
    <div
      {...languageOf(words)}
      {...rest}
      ref={ref}
      {...slot('task-details', classNames, className)}
      data-state={task?.state ?? 'idle'}
    >
      <dl {...slot('task-details-list', classNames)}>
        <Row {...row} term={details.prompt} isForeign>
          {asText(params?.prompt)}
        </Row>
        <Row {...row} term={details.source}>
          {link(params?.videoUrl)}
        </Row>
        <Row {...row} term={details.reference}>
          {link(params?.referenceImage)}
        </Row>
        <Row {...row} term={details.aspectRatio}>
          {asText(params?.aspectRatio)}
        </Row>
        <Row {...row} term={details.seed}>
          {asText(params?.seed)}
        </Row>
        <Row {...row} term={details.created}>
          {date(created)}
        </Row>
        <Row {...row} term={details.completed}>
          {date(completed)}
        </Row>
        <Row {...row} term={details.duration}>
          {created !== null && completed !== null && completed >= created ? (
            <DurationText ms={completed - created} locale={locale} />
          ) : null}
        </Row>
        <Row {...row} term={details.taskId}>
          {copy(task?.taskId, details.taskId)}
        </Row>
        <Row {...row} term={details.code}>
          {failure ? copy([failure.reason, failure.code].filter(Boolean).join(' '), details.code) : null}
        </Row>
      </dl>
    </div>
  );
});
