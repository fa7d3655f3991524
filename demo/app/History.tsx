import { useMemo } from 'react';
import { AlephTaskList } from 'react-aleph';
import { pace } from './pace.js';

interface HistoryProps {
  taskIds: readonly string[];
  speedOf: (taskId: string) => number;
  /** BCP 47 tag for the words that a sped-up demo adds. */
  locale: string;
  /** The one on the stage. */
  currentId: string;
  onOpen: (taskId: string) => void;
}

/** Every video of this page, newest first. */
export function History({ taskIds, speedOf, locale, currentId, onOpen }: HistoryProps) {
  const speeds = taskIds.map(speedOf);
  const [fastest, slowest] = [Math.max(...speeds), Math.min(...speeds)];
  const rhythm = useMemo(() => {
    const { intervalMs } = pace(fastest).polling;
    const { polling, typicalMs, labels } = pace(slowest, locale);
    return { polling: { ...polling, intervalMs }, typicalMs, labels };
  }, [fastest, slowest, locale]);
  return (
    <section className="history" aria-labelledby="history-title">
      <div className="history-head">
        <h2 id="history-title">History</h2>
        <p className="hint">Kept in this page’s address: reload or share it.</p>
      </div>
      <AlephTaskList layout="gallery" taskIds={taskIds} currentId={currentId} onOpen={onOpen} {...rhythm} />
    </section>
  );
}
