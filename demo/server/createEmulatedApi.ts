import { AsyncLocalStorage } from 'node:async_hooks';
import {
  createAlephEmulator,
  isAlephScenario,
  type AlephEmulator,
  type AlephScenario,
} from '../../src/exports/testing.js';
import { demoHeaders } from '../shared/demoHeaders.js';
import type { DemoTask } from '../shared/DemoConfig.js';

export interface EmulatedApi {
  /** Stands in for the network: what the proxy asks instead of the real API. */
  fetch: typeof globalThis.fetch;
  /** Lets the emulator know the page's choices while `run` answers it: the proxy hands none of a page's headers on. */
  withChoicesOf: <Result>(page: Request, run: () => Result) => Result;
  /** What this server made so far, by task id. */
  tasks: () => Record<string, DemoTask>;
}

interface EmulatedApiOptions {
  /** How fast tasks may live; the first is the default. */
  speeds: readonly number[];
  mediaBaseUrl: string;
  seed: string;
  latencyMs: number;
  /** Signs callbacks, which go over HTTP to where the proxy asked for them. */
  hmacKey: string;
}

/** One emulator for each speed, behind one `fetch`: a running task keeps the speed that it was made with. */
export function createEmulatedApi({
  speeds,
  mediaBaseUrl,
  seed,
  latencyMs,
  hmacKey,
}: EmulatedApiOptions): EmulatedApi {
  const choices = new AsyncLocalStorage<Headers>();
  const emulators = new Map<number, AlephEmulator>();
  const tasks = new Map<string, DemoTask>();
  for (const speed of speeds) {
    const emulator = createAlephEmulator({
      // A seed for each speed, so that their ids differ.
      seed: `${seed}:${speed}`,
      speed,
      latencyMs,
      mediaBaseUrl,
      scenario: () => chosenScenario(),
      callbackFetch: (input, init) => globalThis.fetch(input, init),
      webhookHmacKey: hmacKey,
    });
    emulators.set(speed, emulator);
  }

  function chosenScenario(): AlephScenario {
    const asked = choices.getStore()?.get(demoHeaders.scenario);
    return isAlephScenario(asked) ? asked : 'success';
  }

  function chosenSpeed(): number {
    const asked = Number(choices.getStore()?.get(demoHeaders.speed));
    return emulators.has(asked) ? asked : (speeds[0] ?? 1);
  }

  return {
    tasks: () => Object.fromEntries(tasks),
    withChoicesOf: ({ headers }, run) => choices.run(headers, run),
    async fetch(input, init) {
      const request = new Request(input, init);
      // A result, to be handed out as a file: it lies on this server.
      if (request.url.startsWith(mediaBaseUrl)) return globalThis.fetch(request);
      const taskId = new URL(request.url).searchParams.get('taskId') ?? '';
      const speed = tasks.get(taskId)?.speed ?? chosenSpeed();
      const emulator = emulators.get(speed);
      if (!emulator) throw new TypeError(`No emulator runs at speed ${speed}.`);
      const answer = await emulator.fetch(request);
      if (request.method === 'POST') {
        const made = await taskIdOf(answer.clone());
        if (made !== null) tasks.set(made, { speed, scenario: chosenScenario() });
      }
      return answer;
    },
  };
}

async function taskIdOf(answer: Response): Promise<string | null> {
  const envelope = (await answer.json()) as { data?: { taskId?: string } | null };
  return envelope.data?.taskId ?? null;
}
