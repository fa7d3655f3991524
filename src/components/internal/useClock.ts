'use client';
import { useSyncExternalStore } from 'react';
import { clock } from './clock.js';

/**
 * Something that depends on the time of day. Null on the server and while hydrating, so that both render the same; re-renders the
 * caller only when `read` gives another value.
 */
export function useClock<Value extends string | number | boolean | null>(
  read: (now: number) => Value,
): Value | null {
  return useSyncExternalStore<Value | null>(
    clock.subscribe,
    () => read(clock.now()),
    () => null,
  );
}
