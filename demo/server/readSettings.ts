import { KIE_BASE_URL } from '../../src/exports/client.js';

export type DemoSettings =
  | { mode: 'emulated'; port: number; seed: string }
  | { mode: 'live'; port: number; apiKey: string; baseUrl: string };

const defaultPort = 5173;

/**
 * What the environment asks for: with `ALEPH_API_KEY` the real API (`ALEPH_BASE_URL`, default kie.ai), else the emulator.
 * `PORT` is where to start looking for a free port; `ALEPH_DEMO_SEED` makes the emulator's ids and durations repeatable.
 *
 * @throws Error in one sentence, without the value, for a base URL that would not keep the key safe.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): DemoSettings {
  const read = (name: string) => env[name]?.trim() ?? '';
  const asked = read('PORT') === '' ? defaultPort : Number(read('PORT'));
  const port = Number.isInteger(asked) && asked >= 0 && asked < 65_536 ? asked : defaultPort;
  const apiKey = read('ALEPH_API_KEY');
  if (apiKey === '') {
    const seed = read('ALEPH_DEMO_SEED');
    return { mode: 'emulated', port, seed: seed === '' ? crypto.randomUUID() : seed };
  }
  const baseUrl = read('ALEPH_BASE_URL');
  return { mode: 'live', port, apiKey, baseUrl: checkBaseUrl(baseUrl === '' ? KIE_BASE_URL : baseUrl) };
}

function checkBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === '127.0.0.1');
  if (!url || !isSafe || url.username || url.password || url.search || url.hash)
    throw new Error('ALEPH_BASE_URL must be an https URL without password, query and hash.');
  return url.href.replace(/\/+$/, '');
}
