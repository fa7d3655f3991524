import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { comparisonLabels } from '../../../src/core/comparisonLabels.js';

let count = 0;
const bench = (file: string) => new URL(`../../../bench/comparison/media/${file}`, import.meta.url).href;

/** Addresses that nothing else in this page has loaded: 5 s at 24 frames a second, and 8 s at 30. */
export function freshPair() {
  count += 1;
  return {
    source: `${bench('source-24fps-5s.mp4')}?${String(count)}`,
    result: `${bench('result-30fps-8s.mp4')}?${String(count)}`,
  };
}

export function video(side: 'source' | 'result'): HTMLVideoElement {
  const found = document.querySelector<HTMLVideoElement>(`[data-side=${side}] video`);
  if (!found) throw new Error(`no ${side}`);
  return found;
}

export const both = () => [video('source'), video('result')];
export const bySlot = (name: string) =>
  document.querySelector<HTMLElement>(`[data-aleph-slot=task-comparison${name}]`);
export const state = () => bySlot('')?.dataset['state'];
export const isSourceSeen = () => !document.querySelector('[data-side=source]')?.hasAttribute('data-hidden');
export const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

export async function start() {
  await page.getByRole('button', { name: /^Compare/ }).click();
  await expect.poll(state).toBe('playing');
}

export const words = comparisonLabels;
