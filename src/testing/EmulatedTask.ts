import type { AlephGenerateInput } from '../core/AlephGenerateInput.js';
import type { AlephScenario } from './alephScenarios.js';
import type { Random } from './createRandom.js';
import type { EmulatedFailure } from './emulatedFailures.js';
import type { WireDialect } from './WireDialect.js';

/** What `generate` accepted. `imageUrl`, the old spelling of `videoUrl`, only in the documented dialect. */
export type AlephEmulatorInput = Omit<AlephGenerateInput, 'videoUrl'> & {
  videoUrl?: string;
  imageUrl?: string;
};

/** How a task ends: with the names of its files (`''` for none) or with a failure. */
export type EmulatedOutcome = { videoUrl: string; thumbnailUrl: string } | EmulatedFailure;

/** A task as the emulator keeps it. Times are milliseconds of task life. */
export interface EmulatedTask {
  taskId: string;
  /** Of the routes it was made by: no others know it. */
  dialect: WireDialect;
  /** The key it was made with; `''` when keys are not checked. */
  account: string;
  input: AlephEmulatorInput;
  /** Position among all tasks made so far, from 0. */
  index: number;
  scenario: AlephScenario | undefined;
  startedAt: number;
  /** Infinity for a task that never ends. */
  durationMs: number;
  outcome: EmulatedOutcome;
  /** How often it was asked for. */
  looks: number;
  wasCutOff: boolean;
  random: Random;
}
