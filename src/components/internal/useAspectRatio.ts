'use client';
import type { RefObject } from 'react';
import { aspectRatioNumber, isKnownAspectRatio } from '../../core/aspectRatioNumber.js';
import { useLayoutEffectOnClient } from './useLayoutEffectOnClient.js';

const fallback = '16:9';

/**
 * Keeps the room of a picture. The API's six ratios are an attribute that the stylesheet knows, so server markup has the right size;
 * any other is a CSS variable, set through CSSOM because a `style` attribute would break pages with `style-src 'self'`.
 */
export function useAspectRatio(
  element: RefObject<HTMLElement | null>,
  aspectRatio: unknown,
): { 'data-aspect-ratio': string } {
  const isKnown = isKnownAspectRatio(aspectRatio);
  const custom = isKnown ? null : aspectRatioNumber(aspectRatio);
  useLayoutEffectOnClient(() => {
    const style = element.current?.style;
    if (custom === null) style?.removeProperty('--aleph-ratio');
    else style?.setProperty('--aleph-ratio', String(custom));
  }, [element, custom]);
  if (isKnown) return { 'data-aspect-ratio': aspectRatio as string };
  return { 'data-aspect-ratio': custom === null ? fallback : 'custom' };
}
