'use client';
import type { ListLooks, ListRowTask } from './ListRow.js';
import { ProgressBar } from './ProgressBar.js';
import { ProgressTrack } from './ProgressTrack.js';
import { problemOf } from './problemOf.js';
import { slot } from './slot.js';
import { usePercent } from './usePercent.js';

/** What a row has to say beyond its phase, if anything: why it failed, that its news does not get through, or how far it may be. */
export function ListNote({
  phase,
  task,
  error,
  connection,
  startedAt,
  looks,
}: ListRowTask & { looks: ListLooks }) {
  const { labels, classNames } = looks;
  const percent = usePercent(task?.state === 'processing' ? task.progress : null);
  const shared = { createdAt: startedAt, percent, isEstimated: true, ...looks };
  const failure = task?.state === 'failed' ? task.failure : null;
  const words =
    phase === 'failed' || phase === 'error'
      ? problemOf(error, failure, labels).message.title
      : connection !== 'ok' && labels.connection[connection];
  if (!words && phase !== 'processing') return null;
  return (
    <div {...slot('task-list-note', classNames)}>
      {words || (
        <ProgressTrack {...shared}>
          <ProgressBar {...shared} isDone={false} />
        </ProgressTrack>
      )}
    </div>
  );
}
