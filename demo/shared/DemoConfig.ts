import type { AlephScenario } from '../../src/exports/testing.js';

/** How an emulated task was asked for. */
export interface DemoTask {
  speed: number;
  scenario: AlephScenario;
}

/** What the dev server writes into the page. Never holds a key. */
export type DemoConfig =
  | {
      mode: 'emulated';
      /** How much faster than real time tasks may live; the first is the default. */
      speeds: readonly number[];
      /** What this server made so far, by task id, so that a reloaded page knows each task's speed. */
      tasks: Readonly<Record<string, DemoTask>>;
    }
  | { mode: 'live' };
