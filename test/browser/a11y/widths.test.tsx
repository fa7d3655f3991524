import { afterAll, beforeAll, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { TaskCard } from '../../../src/components/TaskCard.js';
import type { AlephTask } from '../../../src/core/AlephTask.js';
import { defaultLabels } from '../../../src/core/defaultLabels.js';
import type { AlephPhase } from '../../../src/core/taskPhase.js';
import { findOverflow } from '../../../stories/support/findOverflow.js';
import { findSmallTargets } from '../../../stories/support/findSmallTargets.js';
import { phaseSample } from '../../../stories/support/phaseSample.js';
import { stylesheetText } from '../../../stories/support/stylesheets.js';

const phases = Object.keys(defaultLabels.phase) as AlephPhase[];
const widthsPx = [220, 320, 360, 900];
const noop = () => undefined;
const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const style = document.createElement('style');
beforeAll(() => {
  style.textContent = `${stylesheetText('layered', 'reduced')} body { margin: 0 }`;
  document.head.append(style);
});
afterAll(() => {
  style.remove();
});

function withLongWords(task: AlephTask | undefined): AlephTask | undefined {
  if (!task) return undefined;
  const file = `https://storage.example.com/${longWord.repeat(3)}.mp4`;
  return { ...task, params: { ...task.params, prompt: longWord, videoUrl: file, referenceImage: file } };
}

interface Look {
  widthPx: number;
  dir: 'ltr' | 'rtl';
  theme: 'light' | 'dark';
  density: 'normal' | 'compact';
  rootSize: '100%' | '200%';
}

const looks: Look[] = widthsPx.flatMap((widthPx) => [
  { widthPx, dir: 'ltr', theme: 'light', density: 'normal', rootSize: '100%' },
  { widthPx, dir: 'rtl', theme: 'dark', density: 'normal', rootSize: '100%' },
  { widthPx, dir: 'ltr', theme: 'light', density: 'compact', rootSize: '100%' },
  // Text of twice the size, as on a page that is zoomed to 200 %.
  ...(widthPx < 320
    ? []
    : [{ widthPx, dir: 'ltr', theme: 'light', density: 'normal', rootSize: '200%' } as const]),
]);

test.each(phases)('nothing sticks out, is cut or gets too small to press: %s', async (phase) => {
  const sample = phaseSample(phase);
  const { container } = await render(
    <TaskCard
      {...sample}
      task={withLongWords(sample.task)}
      connection={phase === 'processing' || phase === 'stalled' ? 'retrying' : 'ok'}
      onCheckNow={noop}
      onKeepWaiting={noop}
      onRetry={noop}
    />,
  );
  for (const details of container.querySelectorAll('details')) details.open = true;
  const found: Record<string, string[]> = {};
  for (const { widthPx, dir, theme, density, rootSize } of looks) {
    document.documentElement.style.fontSize = rootSize;
    Object.assign(container.dataset, { alephTheme: theme, alephDensity: density });
    container.dir = dir;
    container.style.inlineSize = `${String(widthPx)}px`;
    const problems = [...findOverflow(container), ...findSmallTargets(container)];
    if (problems.length > 0) found[[widthPx, dir, theme, density, rootSize].join(' ')] = problems;
  }
  document.documentElement.style.removeProperty('font-size');
  expect(found).toEqual({});
});

test('the finders see what is wrong', async () => {
  const { container } = await render(
    <div style={{ inlineSize: '10rem' }}>
      <p data-aleph-slot="wide" style={{ inlineSize: '20rem' }}>
        text
      </p>
      <p data-aleph-slot="cut" style={{ inlineSize: '2rem', overflow: 'hidden' }}>
        {longWord}
      </p>
      <button data-aleph-slot="tiny" style={{ inlineSize: '30px', blockSize: '23px', padding: 0 }}>
        x
      </button>
    </div>,
  );
  container.style.inlineSize = '10rem';
  expect(findOverflow(container)).toEqual(['wide sticks out', 'cut is cut at its side']);
  expect(findSmallTargets(container)).toEqual(['tiny: 30.0 × 23.0']);
});
