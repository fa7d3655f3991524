import type { ContrastPair } from './contrastPairs.js';

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
  };
  for (const color of ground) paint(color);
  const behind = luminance(context.getImageData(0, 0, 1, 1).data);
  paint(ink);
  const before = luminance(context.getImageData(0, 0, 1, 1).data);
  return (Math.max(before, behind) + 0.05) / (Math.min(before, behind) + 0.05);
}

/** A canvas knows neither variables nor `light-dark()`: the element's own style resolves them. */
function computedColor(color: string, element: HTMLElement): string {
  const before = element.style.color;
  element.style.color = color;
  const computed = getComputedStyle(element).color;
  element.style.color = before;
  return computed;
}

function luminance([red = 0, green = 0, blue = 0]: Uint8ClampedArray): number {
  const linear = (byte: number) => {
    const value = byte / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
