import {
  createAlephEmulator,
  isAlephScenario,
  type AlephEmulator,
  type AlephScenario,
} from '../../src/exports/testing.js';
import { demoHeaders } from '../shared/demoHeaders.js';
import type { DemoTask } from '../shared/DemoConfig.js';

export interface EmulatedApi {
  /** Stands in for the network: what the forwarder asks instead of the real API. */
  fetch: typeof globalThis.fetch;
  /** What this server made so far, by task id. */
  tasks: () => Record<string, DemoTask>;
  /** The page's choices, as headers that only an emulator would read. */
  headersOf: (request: Request) => Record<string, string>;
}

interface EmulatedApiOptions {
  /** How fast tasks may live; the first is the default. */
  speeds: readonly number[];
  mediaBaseUrl: string;
  seed: string;
  latencyMs: number;
}

/** One emulator for each speed, behind one `fetch`: a running task keeps the speed that it was made with. */
export function createEmulatedApi({
  speeds,
  mediaBaseUrl,
  seed,
  latencyMs,
}: EmulatedApiOptions): EmulatedApi {
  const emulators = new Map<number, AlephEmulator>();
  const tasks = new Map<string, DemoTask>();
  for (const speed of speeds) {
    const scenario = (_input: unknown, request: Request): AlephScenario => scenarioOf(request.headers);
    // A seed for each speed, so that their ids differ.
    const emulator = createAlephEmulator({
      seed: `${seed}:${speed}`,
      speed,
      latencyMs,
      mediaBaseUrl,
      scenario,
    });
    emulators.set(speed, emulator);
  }

  const speedOf = (headers: Headers) => {
    const asked = Number(headers.get(demoHeaders.speed));
    return emulators.has(asked) ? asked : (speeds[0] ?? 1);
  };

  return {
    tasks: () => Object.fromEntries(tasks),
    headersOf: ({ headers }) =>
      Object.fromEntries(
        Object.values(demoHeaders).flatMap((name) => {
          const value = headers.get(name);
          return value === null ? [] : [[name, value]];
        }),
      ),
    async fetch(input, init) {
      const request = new Request(input, init);
      const taskId = new URL(request.url).searchParams.get('taskId') ?? '';
      const speed = tasks.get(taskId)?.speed ?? speedOf(request.headers);
      const emulator = emulators.get(speed);
      if (!emulator) throw new TypeError(`No emulator runs at speed ${speed}.`);
      const answer = await emulator.fetch(request);
      if (request.method === 'POST') {
        const made = await taskIdOf(answer.clone());
        if (made !== null) tasks.set(made, { speed, scenario: scenarioOf(request.headers) });
      }
      return answer;
    },
  };
}

function scenarioOf(headers: Headers): AlephScenario {
  const asked = headers.get(demoHeaders.scenario);
  return isAlephScenario(asked) ? asked : 'success';
}

async function taskIdOf(answer: Response): Promise<string | null> {
  const envelope = (await answer.json()) as { data?: { taskId?: string } | null };
  return envelope.data?.taskId ?? null;
}
