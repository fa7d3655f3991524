import { afterEach, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { contrastRatio } from '../../../stories/support/contrastRatio.js';
import type { AlephPhase } from '../../../src/core/taskPhase.js';
import { readPixels } from '../../support/readPixels.js';
import { CardOnPage } from './CardOnPage.js';
import { applyStylesheet } from './applyStylesheet.js';

applyStylesheet('reduced');

const phases: AlephPhase[] = ['processing', 'stalled', 'succeeded', 'failed', 'error'];
const modes = ['light', 'dark', 'forced colours'] as const;

async function setMode(mode: (typeof modes)[number] | 'reset'): Promise<void> {
  document.documentElement.dataset['alephTheme'] = mode === 'dark' ? 'dark' : 'light';
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: mode === 'forced colours' ? 'active' : 'none' },
    ],
  });
}

afterEach(() => setMode('reset'));

const picture = async () => readPixels(await page.getByTestId('page').screenshot({ save: false }));

/** How many pixels changed by 3:1 or more: a ring of two pixels is about twice the circumference of what it surrounds. */
function changedPixels(before: ImageData, after: ImageData): number {
  let count = 0;
  for (let at = 0; at < before.data.length; at += 4)
    if (contrastRatio(before.data.subarray(at), after.data.subarray(at)) >= 3) count += 1;
  return count;
}

test.each(modes.flatMap((mode) => phases.map((phase) => [mode, phase] as const)))(
  '%s, %s: whatever has the focus gets a ring that differs by 3:1 from what was there',
  async (mode, phase) => {
    await setMode(mode);
    expect(matchMedia('(forced-colors: active)').matches).toBe(mode === 'forced colours');
    await render(<CardOnPage phase={phase} />);
    const start = page.getByRole('button', { name: 'before', exact: true }).element();
    start.focus();
    let stops = 0;
    for (;;) {
      await userEvent.tab();
      const { activeElement: element } = document;
      if (!(element instanceof HTMLElement) || !element.dataset['alephSlot']) break;
      const after = await picture();
      element.blur();
      const before = await picture();
      element.focus();
      const { width, height } = element.getBoundingClientRect();
      expect(changedPixels(before, after), element.dataset['alephSlot']).toBeGreaterThan(
        0.9 * 2 * 2 * (width + height),
      );
      stops += 1;
    }
    expect(stops).toBeGreaterThanOrEqual(2);
  },
);
