import { AlephTaskCard, useAlephTask } from 'react-aleph';
import type { AlephGenerateInput } from 'react-aleph/client';
import { pace } from './pace.js';
import { toGenerateInput } from './toGenerateInput.js';

interface StageTaskProps {
  taskId: string;
  speed: number;
  /** BCP 47 tag for the words that a sped-up demo adds. */
  locale: string;
  input: AlephGenerateInput | undefined;
  onRunAgain: (input: AlephGenerateInput) => void;
}

/** The task on stage, as large as the page allows. */
export function StageTask({ taskId, speed, locale, input, onRunAgain }: StageTaskProps) {
  const { typicalMs, polling, labels } = pace(speed, locale);
  // Beside the card and at no cost: both poll as one.
  const { task } = useAlephTask(taskId, { polling });
  const again = input ?? toGenerateInput(task?.params);
  return (
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
  );
}
