'use client';
import { useEffect, useRef, type RefObject } from 'react';
import { useLayoutEffectOnClient } from './useLayoutEffectOnClient.js';

/**
 * Nobody loses the focus when a card changes: if the focused element is gone after a change, the focus goes to what plays the video,
 * else to the card itself, so that the next Tab goes on from there.
 */
export function useFocusKeeper(root: RefObject<HTMLElement | null>): void {
  const focused = useRef<Node | null>(null);

  useEffect(() => {
    const card = root.current;
    if (!card) return;
    const onFocusIn = (event: FocusEvent) => {
      focused.current = event.target instanceof Node ? event.target : null;
    };
    const onFocusOut = () => {
      const left = focused.current;
      // Browsers disagree on whether removal blurs, so look once the dust has settled: still there means that the viewer left it.
      queueMicrotask(() => {
        if (left?.isConnected === true && focused.current === left && document.activeElement !== left)
          focused.current = null;
      });
    };
    card.addEventListener('focusin', onFocusIn);
    card.addEventListener('focusout', onFocusOut);
    return () => {
      card.removeEventListener('focusin', onFocusIn);
      card.removeEventListener('focusout', onFocusOut);
    };
  }, [root]);

  useLayoutEffectOnClient(() => {
    if (focused.current === null || focused.current.isConnected) return;
    focused.current = null;
    const card = root.current;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!card || !isLost) return;
    if (!card.hasAttribute('tabindex')) card.setAttribute('tabindex', '-1');
    card.focus({ preventScroll: true });
    const player =
      card.querySelector<HTMLElement>('[data-aleph-slot="task-video-play"]') ?? card.querySelector('video');
    player?.focus({ preventScroll: true });
  });
}
