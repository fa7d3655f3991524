import type { AlephScenario } from './alephScenarios.js';
import type { AlephEmulatorInput } from './EmulatedTask.js';
import type { AlephDialect, AlephWireTimes } from './WireDialect.js';

/** What is laid down for one task instead of being drawn; what is left out is drawn. */
export interface AlephEmulatorPlan {
  taskId?: string;
  /** Milliseconds of task life. */
  durationMs?: number;
  scenario?: AlephScenario;
}

export interface AlephEmulatorOptions {
  /** The same seed gives the same ids, durations and outcomes. Default 1. */
  seed?: number | string;
  /** Epoch milliseconds. Default `Date.now`, looked up at each use, so that fake timers work. */
  now?: () => number;
  /**
   * How much faster than real time tasks live. At 20 a task of 5 minutes is over after 15 s, and its times on the wire say 15 s too, so
   * that they agree with the clock of whoever looks. Give a progress bar `typicalMs / speed` and the polling `timeoutMs / speed`.
   * Default 1. Anything but a positive number throws an `AlephError` (`configuration`).
   */
  speed?: number;
  /** Real milliseconds from a request to its answer. Default 0: no timer at all. */
  latencyMs?: number;
  /**
   * `'observed'` (default): as recorded traffic, errors in HTTP 200. `'documented'`: as the providers' pages. `'jobs'`: the unified jobs API
   * beside the older routes, for clients and proxies with `protocol: 'jobs'`; ids of one are unknown to the other.
   */
  dialect?: AlephDialect;
  /** Whether records of the jobs API hold `progress`, as those of some models do. Default false. */
  reportsProgress?: boolean;
  /** How times are written. Default: epoch milliseconds as observed, ISO text as documented. */
  times?: AlephWireTimes;
  /** Whether answers carry a `Date` header, with the same clock as the wire's times. Default true. */
  dateHeader?: boolean;
  /** The keys that are let in, each with tasks of its own. Without it any key and none will do. */
  apiKeys?: readonly string[];
  /**
   * The course of every task, or a function that chooses it for each. Without one (or when the function returns no scenario) tasks are
   * drawn: 15 % fail early, the rest run for 2 to 15 minutes. An unknown name throws an `AlephError` (`configuration`).
   */
  scenario?: AlephScenario | ((input: AlephEmulatorInput, request: Request) => AlephScenario | undefined);
  /** Lays down what a test needs to be exact, by input and position (from 0). Wins over `scenario`. */
  plan?: (input: AlephEmulatorInput, index: number) => AlephEmulatorPlan | undefined;
  /** Where `result.mp4` and `thumbnail.jpg` lie; relative to the page if need be. Default `https://media.example.com/`. */
  mediaBaseUrl?: string;
  /** Delivers callbacks. Without it none are sent: an emulator should not call out unasked. */
  callbackFetch?: typeof fetch;
  /** Signs callbacks, see `signAlephCallback`. */
  webhookHmacKey?: string;
}

/** A request that came in, and what it got. Never holds a key. */
export interface AlephEmulatorRequest {
  /** When, in epoch milliseconds of the emulator. */
  at: number;
  method: string;
  /** Path and query. */
  path: string;
  /** The task that was asked for or made. */
  taskId?: string;
  /** What was posted: parsed JSON, or text that is none. */
  body?: unknown;
  /** HTTP status; null when the connection was cut. */
  status: number | null;
  /** The envelope's `code`; null without an envelope. */
  code: number | null;
}

/** An Aleph API in memory. */
export interface AlephEmulator {
  /**
   * A drop-in for the global `fetch`: answers `GET …/record-info` and `POST …/generate` (in the dialect `'jobs'` also
   * `GET …/recordInfo` and `POST …/createTask`) under any base, also a relative one. Rejects with
   * the reason of an aborted `signal` and, in the scenario `flaky_network` or for what `fetch` itself refuses, with a `TypeError`.
   */
  fetch: typeof fetch;
  /** All requests so far, oldest first; always the same array. */
  requests: AlephEmulatorRequest[];
  /** Lets so many milliseconds of task life pass at once and delivers the callbacks that fall due, each at its time. */
  advance: (ms: number) => Promise<void>;
  /** Forgets tasks, requests, limits and advances; the same requests give the same tasks again. */
  reset: () => void;
}
