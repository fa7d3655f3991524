import { createAlephProxy } from '../../src/exports/server.js';
import type { DemoConfig } from '../shared/DemoConfig.js';
import { createEmulatedApi } from './createEmulatedApi.js';
import { logEvent } from './logEvent.js';
import type { DemoSettings } from './readSettings.js';

export interface DemoApi {
  handle: (request: Request) => Promise<Response>;
  /** What the page needs to know, as of now. */
  config: () => DemoConfig;
}

export interface DemoSurroundings {
  /** Where this server stands, for clips and callbacks. */
  origin: string;
  /** Takes a line for whoever watches the server. */
  log: (line: string) => void;
  /** Milliseconds that the emulator takes to answer. Default 250. */
  latencyMs?: number;
}

export const basePath = '/api/aleph';

/** How much faster than real time the emulator runs; the first is the default. */
const speeds = [30, 1];

/** The API of the demo: the proxy that every app would use, in front of the real API or of the emulator. */
export function createDemoApi(settings: DemoSettings, { origin, log, latencyMs }: DemoSurroundings): DemoApi {
  const common = {
    basePath,
    // The server listens on 127.0.0.1 and Vite turns every other name away: whoever asks sits at this machine. An app asks its session.
    authorize: () => 'developer',
    // With one user no task is foreign, and a link to a video must open in any browser of theirs. An app asks its database.
    authorizeTask: 'any-user',
    onEvent: logEvent(log),
    onTaskSettled: ({ taskId, state }: { taskId: string; state: string }) => {
      log(`task ${taskId} ${state}`);
    },
  } as const;

  if (settings.mode === 'live') {
    const { apiKey, baseUrl } = settings;
    // No callbacks: a provider cannot reach this machine.
    const { handler } = createAlephProxy({ ...common, apiKey, baseUrl });
    return { handle: handler, config: () => ({ mode: 'live' }) };
  }

  const hmacKey = crypto.randomUUID();
  const { seed } = settings;
  const mediaBaseUrl = `${origin}/media/`;
  const emulated = createEmulatedApi({ speeds, seed, mediaBaseUrl, latencyMs: latencyMs ?? 250, hmacKey });
  const { handler } = createAlephProxy({
    ...common,
    apiKey: 'emulated',
    baseUrl: 'https://aleph.emulated',
    fetch: emulated.fetch,
    // Emulated tasks cost nothing; more than this in a minute is a loop.
    generatesPerMinute: 120,
    resultHosts: [new URL(origin).host],
    callBackUrl: `${origin}${basePath}/callback`,
    callbacks: { hmacKey },
  });
  return {
    handle: (request) => emulated.withChoicesOf(request, () => handler(request)),
    config: () => ({ mode: 'emulated', speeds, tasks: emulated.tasks() }),
  };
}
