import { useRef, useState } from 'react';
import { AlephTaskCard, useAlephTask, type AlephLabels } from 'react-aleph';
import type { AlephGenerateInput } from 'react-aleph/client';
import { pace } from './pace.js';
import { StageComparison } from './StageComparison.js';
import { toGenerateInput } from './toGenerateInput.js';

interface StageTaskProps {
  taskId: string;
  speed: number;
  /** BCP 47 tag for the words that a sped-up demo adds. */
  locale: string;
  words: AlephLabels;
  onRunAgain: (input: AlephGenerateInput) => void;
}

/** The task on stage, as large as the page allows; once it is finished, beside its source for whoever asks. */
export function StageTask({ taskId, speed, locale, words, onRunAgain }: StageTaskProps) {
  const { typicalMs, polling, labels } = pace(speed, locale);
  // Beside the card and at no cost: both poll as one.
  const { task } = useAlephTask(taskId, { polling });
  const again = toGenerateInput(task?.params);
  const stage = useRef<HTMLDivElement>(null);
  const [isComparing, setIsComparing] = useState(false);
  const pair = task?.state === 'succeeded' && task.params?.videoUrl !== undefined ? task : null;
  return (
    <div className="stage-task" ref={stage} data-comparing={(pair !== null && isComparing) || undefined}>
      {pair && (
        <button
          type="button"
          className="compare"
          aria-pressed={isComparing}
          onClick={() => {
            // The card only steps behind the comparison: its video would play on.
            for (const video of stage.current?.querySelectorAll('video') ?? []) video.pause();
            setIsComparing(!isComparing);
          }}
        >
          Compare with source
        </button>
      )}
      <AlephTaskCard
        taskId={taskId}
        className="stage-card"
        aspectRatio={again?.aspectRatio}
        showSource
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
      {pair && isComparing && <StageComparison task={pair} words={words} />}
    </div>
  );
}
