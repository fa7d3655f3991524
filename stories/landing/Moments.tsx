import { Unstyled } from '@storybook/addon-docs/blocks';
import { TaskCard } from '../../src/components/TaskCard.js';
import { phaseSample } from '../support/phaseSample.js';
import { errorSample } from '../support/errorSample.js';
import { failedTask } from '../support/taskSamples.js';

const act = () => undefined;

/** The moments that are usually forgotten. */
export function Moments() {
  return (
    <Unstyled>
      <div className="moments">
        <figure>
          <TaskCard
            {...phaseSample('processing')}
            connection="offline"
            error={errorSample('network')}
            onCheckNow={act}
          />
          <figcaption>The train enters a tunnel. The task does not fail; it says so, and goes on.</figcaption>
        </figure>
        <figure>
          <TaskCard {...phaseSample('stalled')} onKeepWaiting={act} onCheckNow={act} />
          <figcaption>Half an hour and no answer. Waiting is free, a second try is not.</figcaption>
        </figure>
        <figure>
          <TaskCard phase="failed" task={failedTask('content_policy')} onRetry={act} />
          <figcaption>Refused. Why, and what to do next, in your words.</figcaption>
        </figure>
      </div>
    </Unstyled>
  );
}
