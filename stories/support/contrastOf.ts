import type { ContrastPair } from './contrastPairs.js';
import { contrastRatio } from './contrastRatio.js';

/**
 * The contrast of a pair by WCAG's formula, with the colours as the browser paints them. `element` must inherit the `--aleph-*` variables
 * and the theme that are meant.
 */
export function contrastOf({ ink, ground }: ContrastPair, element: HTMLElement): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2d context');
  const paint = (color: string) => {
    context.fillStyle = computedColor(color, element);
    context.fillRect(0, 0, 1, 1);
    return context.getImageData(0, 0, 1, 1).data;
  };
  const behind = ground.map(paint).at(-1) ?? [];
  return contrastRatio(paint(ink), behind);
}

/** A canvas knows neither variables nor `light-dark()`: the element's own style resolves them. */
function computedColor(color: string, element: HTMLElement): string {
  const before = element.style.color;
  element.style.color = color;
  const computed = getComputedStyle(element).color;
  element.style.color = before;
  return computed;
}
