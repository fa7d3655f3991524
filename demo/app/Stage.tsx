import type { AlephLabels } from 'react-aleph';
import type { AlephGenerateInput } from 'react-aleph/client';
import { EmptyStage } from './EmptyStage.js';
import { StageTask } from './StageTask.js';

interface StageProps {
  /** What is shown; undefined while there is nothing. */
  taskId: string | undefined;
  /** How much faster than real time this task lives. */
  speed: number;
  /** BCP 47 tag for the words that a sped-up demo adds. */
  locale: string;
  /** The language of the package's components. */
  words: AlephLabels;
  onRunAgain: (input: AlephGenerateInput) => void;
}

/** The one video that everything on the page is about. Its frame is there before there is a video, so nothing moves when one comes. */
export function Stage({ taskId, ...rest }: StageProps) {
  return (
    <section className="stage" aria-label="Stage">
      {taskId === undefined ? <EmptyStage /> : <StageTask key={taskId} taskId={taskId} {...rest} />}
    </section>
  );
}
