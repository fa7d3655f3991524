import type { DemoConfig, DemoTask } from '../shared/DemoConfig.js';
import { demoHeaders } from '../shared/demoHeaders.js';

export interface PlayChoice {
  /** How the next video is emulated; null with the real API. */
  read: () => DemoTask | null;
  choose: (play: DemoTask) => void;
  subscribe: (listener: () => void) => () => void;
  /** For the client: tells the emulator. The real API sees none. */
  headers: () => Record<string, string>;
}

/** What the page's controls choose, outside of React, because the client asks for it when it sends. */
export function createPlayChoice(config: DemoConfig): PlayChoice {
  const listeners = new Set<() => void>();
  let play: DemoTask | null =
    config.mode === 'live' ? null : { scenario: 'success', speed: config.speeds[0] ?? 1 };
  return {
    read: () => play,
    choose(next) {
      play = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    headers: () =>
      play === null ? {} : { [demoHeaders.scenario]: play.scenario, [demoHeaders.speed]: String(play.speed) },
  };
}
