import { readPixels } from './readPixels.js';

/** How many pixels of two PNG pictures differ; all of them when the sizes do. Runs in a browser. */
export async function differingPixels(one: string, other: string): Promise<number> {
  const [a, b] = await Promise.all([readPixels(one), readPixels(other)]);
  if (a.width !== b.width || a.height !== b.height) return Math.max(a.data.length, b.data.length) / 4;
  const [left, right] = [new Uint32Array(a.data.buffer), new Uint32Array(b.data.buffer)];
  return left.reduce((count, pixel, index) => count + (pixel === right[index] ? 0 : 1), 0);
}
