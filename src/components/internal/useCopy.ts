'use client';
import { useEffect, useState, type RefObject } from 'react';

export type CopyState = 'idle' | 'copied' | 'failed';

const shownForMs = 2_500;

/** Puts the text of `source` on the clipboard. Where that is not allowed it selects the text, so that the keyboard can copy it. */
export function useCopy(source: RefObject<HTMLElement | null>): [CopyState, () => Promise<CopyState>] {
  const [state, setState] = useState<CopyState>('idle');

  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => {
      setState('idle');
    }, shownForMs);
    return () => {
      clearTimeout(timer);
    };
  }, [state]);

  const copy = async (): Promise<CopyState> => {
    let result: CopyState = 'copied';
    try {
      // Throws where there is no clipboard: on pages without https.
      await navigator.clipboard.writeText(source.current?.textContent ?? '');
    } catch {
      result = 'failed';
      if (source.current) window.getSelection()?.selectAllChildren(source.current);
    }
    setState(result);
    return result;
  };
  return [state, copy];
}
