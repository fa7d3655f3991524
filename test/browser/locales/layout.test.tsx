import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { TaskCard } from '../../../src/components/TaskCard.js';
import { TaskComparison } from '../../../src/components/TaskComparison.js';
import { TaskDetails } from '../../../src/components/TaskDetails.js';
import { TaskVideo } from '../../../src/components/TaskVideo.js';
import { defaultLabels } from '../../../src/core/defaultLabels.js';
import type { AlephPhase } from '../../../src/core/taskPhase.js';
import { findOverflow } from '../../../stories/support/findOverflow.js';
import { languages, type Language } from '../../../stories/support/languages.js';
import { phaseSample } from '../../../stories/support/phaseSample.js';
import { failedTask } from '../../../stories/support/taskSamples.js';
import { applyStylesheet } from '../a11y/applyStylesheet.js';

applyStylesheet('reduced');

const phases = Object.keys(defaultLabels.phase) as AlephPhase[];
const press = () => undefined;
const tags = Object.keys(languages) as Language[];

/** Every phase of a card and the parts that stand by themselves, in one language and one column. */
function Column({ language, widthPx }: { language: Language; widthPx: number }) {
  const { labels } = languages[language];
  return (
    <div data-testid="column" style={{ inlineSize: `${String(widthPx)}px`, display: 'grid', gap: '1rem' }}>
      {phases.map((phase) => (
        <TaskCard
          key={phase}
          {...phaseSample(phase)}
          labels={labels}
          onCheckNow={press}
          onKeepWaiting={press}
          onRetry={press}
        />
      ))}
      <TaskDetails task={failedTask('no_result')} labels={labels} />
      <TaskComparison source={null} result="/result.mp4" defaultView="side-by-side" labels={labels} />
      <TaskComparison source="/source.mp4" result="/result.mp4" defaultView="hold" labels={labels} />
      <TaskVideo src="javascript:void 0" title="Refused" labels={labels} />
    </div>
  );
}

test.each(tags.flatMap((language) => [220, 360, 640].map((widthPx) => ({ language, widthPx }))))(
  '$language breaks nothing at $widthPx px',
  async ({ language, widthPx }) => {
    await page.viewport(700, 800);
    await render(<Column language={language} widthPx={widthPx} />);
    const column = page.getByTestId('column').element();
    for (const details of column.querySelectorAll('details')) details.open = true;
    expect(findOverflow(column)).toEqual([]);
  },
);
