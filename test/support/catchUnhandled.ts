import { afterEach, beforeEach, vi } from 'vitest';

/** Takes the test runner's place as the listener to unhandled rejections; what came is in the returned mock. */
export function catchUnhandled() {
  const unhandled = vi.fn<(reason: unknown) => void>();
  let listeners: NodeJS.UnhandledRejectionListener[] = [];
  beforeEach(() => {
    unhandled.mockReset();
    listeners = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', unhandled);
  });
  afterEach(() => {
    process.removeAllListeners('unhandledRejection');
    for (const listener of listeners) process.on('unhandledRejection', listener);
  });
  return unhandled;
}
