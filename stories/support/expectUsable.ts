import { expect } from 'storybook/test';
import { findSmallTargets } from './findSmallTargets.js';
import type { Stylesheet } from './stylesheets.js';

/** Body padding on both sides of a story. */
const marginsPx = 32;

/**
 * What holds for every story, after its play function: nothing to press is smaller than 24 pixels, and neither on a page 320 pixels wide
 * nor with text of twice the size is there anything to scroll to sideways.
 */
export async function expectUsable(canvas: HTMLElement, stylesheet: Stylesheet): Promise<void> {
  const { documentElement: page } = document;
  // Without a stylesheet sizes are the browser's own.
  if (stylesheet === 'none') return;
  await expect(findSmallTargets(canvas), 'targets under 24 px').toEqual([]);
  await expect(overflow(canvas), 'px too wide').toBe(0);
  try {
    canvas.style.inlineSize = `${String(320 - marginsPx)}px`;
    await expect(overflow(canvas), 'px too wide for 320 px').toBe(0);
    await expect(findSmallTargets(canvas), 'targets under 24 px at 320 px').toEqual([]);
    page.style.fontSize = '200%';
    canvas.style.inlineSize = `${String(640 - marginsPx)}px`;
    await expect(overflow(canvas), 'px too wide with text at 200 %').toBe(0);
  } finally {
    canvas.style.removeProperty('inline-size');
    page.style.removeProperty('font-size');
  }
}

function overflow({ scrollWidth, clientWidth }: HTMLElement): number {
  return Math.max(0, scrollWidth - clientWidth);
}
