import { createAlephEmulator } from '../../../src/testing/createAlephEmulator.js';
import type { AlephEmulator, AlephEmulatorOptions } from '../../../src/testing/AlephEmulator.js';

export const base = 'https://api.kie.ai/api/v1/aleph';
export const startedAt = Date.UTC(2026, 8, 22, 12);
export const minute = 60_000;

export const validInput = {
  prompt: 'Watercolour look',
  videoUrl: 'https://cdn.example.com/in.mp4',
};

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

export interface World {
  emulator: AlephEmulator;
  generate: (body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
  /** Makes a task and gives its id. */
  create: (body?: unknown, headers?: Record<string, string>) => Promise<string>;
  look: (taskId: string, headers?: Record<string, string>) => Promise<Answer>;
}

async function read(answering: Promise<Response>): Promise<Answer> {
  const response = await answering;
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** An emulator whose clock stands still unless advanced, and the two calls of its API. */
export function createWorld(options: AlephEmulatorOptions = {}): World {
  const emulator = createAlephEmulator({ now: () => startedAt, ...options });
  const generate: World['generate'] = (body = validInput, headers = {}) =>
    read(
      emulator.fetch(`${base}/generate`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    );
  return {
    emulator,
    generate,
    async create(body, headers) {
      const { data } = parse((await generate(body, headers)).text);
      return String(data?.['taskId']);
    },
    look: (taskId, headers = {}) =>
      read(emulator.fetch(`${base}/record-info?taskId=${encodeURIComponent(taskId)}`, { headers })),
  };
}

export interface Envelope {
  code: number;
  msg: string;
  data?: Record<string, unknown> | null;
}

export const parse = (text: string): Envelope => JSON.parse(text) as Envelope;
