import { useMemo } from 'react';
import {
  AlephTaskList,
  type AlephHistoryEntry,
  type AlephLabels,
  type UseAlephNotificationsResult,
} from 'react-aleph';
import { NotifyOffer } from './NotifyOffer.js';
import { pace } from './pace.js';
import { UnknownOutcome } from './UnknownOutcome.js';

interface HistoryProps {
  entries: readonly AlephHistoryEntry[];
  speedOf: (taskId: string) => number;
  /** BCP 47 tag for the words that a sped-up demo adds. */
  locale: string;
  /** The language of the package's components. */
  words: AlephLabels;
  /** The one on the stage. */
  currentId: string | undefined;
  offer: UseAlephNotificationsResult;
  onForget: (key: string) => void;
  onOpen: (taskId: string) => void;
}

/** Every video that this browser remembers, newest first, and what nobody knows the outcome of. */
export function History({
  entries,
  speedOf,
  locale,
  words,
  currentId,
  offer,
  onForget,
  onOpen,
}: HistoryProps) {
  const taskIds = entries.flatMap(({ taskId }) => taskId ?? []);
  const speeds = taskIds.map(speedOf);
  const [fastest, slowest] = [Math.max(1, ...speeds), Math.min(...speeds, 30)];
  const rhythm = useMemo(() => {
    const { intervalMs } = pace(fastest).polling;
    const { polling, typicalMs, labels } = pace(slowest, locale);
    return { polling: { ...polling, intervalMs }, typicalMs, labels };
  }, [fastest, slowest, locale]);
  return (
    <section className="history" aria-labelledby="history-title">
      <div className="history-head">
        <h2 id="history-title">History</h2>
        <NotifyOffer {...offer} words={words} />
      </div>
      {entries.map((entry) =>
        entry.state === 'outcome_unknown' ? (
          <UnknownOutcome key={entry.key} entry={entry} onForget={onForget} />
        ) : null,
      )}
      {taskIds.length > 0 && (
        <AlephTaskList
          layout="gallery"
          taskIds={taskIds}
          initialTasks={entries.flatMap(({ task }) => task ?? [])}
          currentId={currentId}
          onOpen={onOpen}
          {...rhythm}
        />
      )}
    </section>
  );
}
