import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { TaskCard } from '../../src/components/TaskCard.js';
import type { AlephPhase } from '../../src/core/taskPhase.js';
import { defaultLabels } from '../../src/core/defaultLabels.js';
import { hostileReset } from '../../stories/support/hostileReset.js';
import { phaseSample } from '../../stories/support/phaseSample.js';
import { stylesheetText, type Stylesheet } from '../../stories/support/stylesheets.js';
import { differingPixels } from '../support/differingPixels.js';

const phases = Object.keys(defaultLabels.phase) as AlephPhase[];
const noop = () => undefined;

/** A card and its disclosures open, so that every part of it is on the picture. */
function Card({ phase }: { phase: AlephPhase }) {
  const sample = phaseSample(phase);
  return (
    <div
      data-testid="page"
      style={{ boxSizing: 'border-box', inlineSize: '36rem', padding: '16px', fontFamily: 'sans-serif' }}
    >
      <TaskCard {...sample} onCheckNow={noop} onKeepWaiting={noop} onRetry={noop} />
    </div>
  );
}

async function picture(reset: string, stylesheet: Stylesheet): Promise<string> {
  document.head.querySelectorAll('[data-test-style]').forEach((element) => {
    element.remove();
  });
  for (const text of [reset, stylesheetText(stylesheet, 'reduced'), '* { animation: none !important }']) {
    const element = document.createElement('style');
    element.dataset['testStyle'] = '';
    element.textContent = text;
    document.head.append(element);
  }
  return page.getByTestId('page').screenshot({ save: false });
}

beforeEach(async () => {
  await page.viewport(700, 720);
});

it.each(phases)('looks the same under a hostile reset with the unlayered stylesheet: %s', async (phase) => {
  await render(<Card phase={phase} />);
  for (const details of document.querySelectorAll('details')) details.open = true;

  // Polled, because the browser's own player shows a spinner of its own for a moment.
  const compare = async (stylesheet: Stylesheet) =>
    differingPixels(await picture('', 'layered'), await picture(hostileReset, stylesheet));
  await expect.poll(() => compare('unlayered')).toBe(0);
  expect(await compare('layered')).toBeGreaterThan(0);
});
