import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { defaultLabels } from '../../../src/core/defaultLabels.js';
import type { AlephPhase } from '../../../src/core/taskPhase.js';
import { CardOnPage } from './CardOnPage.js';
import { applyStylesheet } from './applyStylesheet.js';

// This browser asks for reduced motion.
applyStylesheet('system');

const endless = () =>
  document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().iterations === Infinity)
    .map((animation) => (animation instanceof CSSAnimation ? animation.animationName : animation.id));

test.each(Object.keys(defaultLabels.phase) as AlephPhase[])('nothing turns or shines: %s', async (phase) => {
  await render(<CardOnPage phase={phase} />);
  expect(matchMedia('(prefers-reduced-motion: reduce)').matches).toBe(true);
  expect(endless()).toEqual([]);
});
