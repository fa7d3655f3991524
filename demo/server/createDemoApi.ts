import type { DemoConfig } from '../shared/DemoConfig.js';
import { createEmulatedApi } from './createEmulatedApi.js';
import { createForwarder } from './createForwarder.js';
import type { DemoSettings } from './readSettings.js';

export interface DemoApi {
  handle: (request: Request) => Promise<Response>;
  /** What the page needs to know, as of now. */
  config: () => DemoConfig;
}

export const basePath = '/api/aleph';

/** How much faster than real time the emulator runs; the first is the default. */
const speeds = [30, 1];

/** The API of the demo: one forwarder, in front of the real API or of the emulator, which takes `latencyMs` to answer. */
export function createDemoApi(settings: DemoSettings, origin: string, latencyMs = 250): DemoApi {
  if (settings.mode === 'live') {
    const { apiKey, baseUrl } = settings;
    const upstreamHeaders = () => ({ authorization: `Bearer ${apiKey}` });
    return {
      handle: createForwarder({ basePath, upstreamUrl: baseUrl, upstreamHeaders }),
      config: () => ({ mode: 'live' }),
    };
  }
  const emulated = createEmulatedApi({
    speeds,
    seed: settings.seed,
    mediaBaseUrl: `${origin}/media/`,
    latencyMs,
  });
  return {
    handle: createForwarder({
      basePath,
      upstreamUrl: 'https://aleph.emulated',
      upstreamHeaders: emulated.headersOf,
      fetch: emulated.fetch,
    }),
    config: () => ({ mode: 'emulated', speeds, tasks: emulated.tasks() }),
  };
}
