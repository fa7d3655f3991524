import { aspectRatios } from './AlephGenerateInput.js';

/** Width divided by height of `'16:9'`, `'16/9'` or `'1.78'`; null for anything else, and for ratios beyond 1:10. */
export function aspectRatioNumber(value: unknown): number | null {
  const match = /^\s*(\d+(?:\.\d+)?)\s*(?:[:/]\s*(\d+(?:\.\d+)?)\s*)?$/.exec(String(value));
  if (!match) return null;
  const ratio = Number(match[1]) / Number(match[2] ?? 1);
  return ratio >= 0.1 && ratio <= 10 ? Number(ratio.toFixed(4)) : null;
}

/** Whether the stylesheet knows this ratio by its attribute, so that no script has to set it. */
export function isKnownAspectRatio(value: unknown): boolean {
  return aspectRatios.some((ratio) => ratio === value);
}
