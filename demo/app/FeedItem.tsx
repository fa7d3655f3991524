import { AlephTaskCard, useAlephTask } from 'react-aleph';
import type { AlephGenerateInput } from 'react-aleph/client';
import { ClipPreview } from './ClipPreview.js';
import { pace } from './pace.js';
import { toGenerateInput } from './toGenerateInput.js';

interface FeedItemProps {
  taskId: string;
  /** How much faster than real time this task lives. */
  speed: number;
  /** What was submitted, if this page did it. */
  input: AlephGenerateInput | undefined;
  onRunAgain: (input: AlephGenerateInput) => void;
}

/** One video and the clip it is made from. */
export function FeedItem({ taskId, speed, input, onRunAgain }: FeedItemProps) {
  const { typicalMs, polling, labels } = pace(speed);
  // Beside the card and at no cost: both poll as one.
  const { task } = useAlephTask(taskId, { polling });
  const again = input ?? toGenerateInput(task?.params);
  const source = input?.videoUrl ?? task?.params?.videoUrl;
  return (
    <li className="feed-item">
      <AlephTaskCard
        taskId={taskId}
        polling={polling}
        typicalMs={typicalMs}
        labels={labels}
        onRetry={
          again === null
            ? undefined
            : () => {
                onRunAgain(again);
              }
        }
      />
      <div className="feed-source">
        {source === undefined ? <span className="clip" /> : <ClipPreview src={source} />}
        <p>
          Source clip
          <span className="hint">{source === undefined ? 'Not known' : sourceName(source)}</span>
        </p>
        {speed !== 1 && <span className="tag">{speed}×</span>}
      </div>
    </li>
  );
}

/** The file's name, or the host's where the path names none. */
function sourceName(source: string): string {
  const { hostname, pathname } = new URL(source);
  const file = pathname.split('/').at(-1);
  return file === undefined || file === '' ? hostname : file;
}
