import type { AlephGenerateInput } from 'react-aleph/client';
import type { DemoTask } from '../shared/DemoConfig.js';
import { EmptyState } from './EmptyState.js';
import { FeedItem } from './FeedItem.js';

interface FeedProps {
  taskIds: readonly string[];
  /** How the emulated ones were asked for. */
  known: Readonly<Record<string, DemoTask>>;
  /** What was submitted since the page was loaded. */
  inputs: Readonly<Record<string, AlephGenerateInput>>;
  onRunAgain: (input: AlephGenerateInput) => void;
}

/** Every video of this page, newest first. */
export function Feed({ taskIds, known, inputs, onRunAgain }: FeedProps) {
  return (
    <main className="feed">
      <div className="feed-head">
        <h2>Videos</h2>
        {taskIds.length > 0 && <p className="hint">Kept in this page’s address: reload or share it.</p>}
      </div>
      {taskIds.length === 0 ? (
        <EmptyState />
      ) : (
        <ol className="feed-list">
          {taskIds.map((taskId) => (
            <FeedItem
              key={taskId}
              taskId={taskId}
              speed={known[taskId]?.speed ?? 1}
              input={inputs[taskId]}
              onRunAgain={onRunAgain}
            />
          ))}
        </ol>
      )}
    </main>
  );
}
