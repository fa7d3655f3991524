import type { AlephTask } from '../../../src/core/AlephTask.js';
import type { AlephProxyEvent } from '../../../src/server/AlephProxyEvent.js';
import type { AlephProxyOptions } from '../../../src/server/AlephProxyOptions.js';
import type { ProxyDefences } from '../../../src/server/proxyDefences.js';
import type { Upstream } from '../support/startUpstream.js';

export interface AttackedProxy {
  /** Sends a request of the signed-in viewer's own page, changed as the attack wants it. */
  send: (address: string, init?: RequestInit & { duplex?: 'half' }) => Promise<Answer>;
  upstream: Upstream;
  events: AlephProxyEvent[];
  /** The ends that the app was told of. */
  settled: AlephTask[];
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

/** One way to misuse the proxy. `isSafe` must be true behind all defences, and false as soon as `without` takes one away. */
export interface Attack {
  name: string;
  /** The defence that stands in its way, with what stands there when it is switched off. */
  without: Partial<ProxyDefences>;
  withoutOptions?: Partial<AlephProxyOptions<string>>;
  /** Shorter limits than the real ones, so that a test need not wait for them. */
  sooner?: Partial<ProxyDefences>;
  options?: Partial<AlephProxyOptions<string>>;
  isSafe: (proxy: AttackedProxy) => Promise<boolean>;
}

export const apiKey = 'sk-live-0123456789abcdef';
export const prompt = 'A watercolour sea';
export const input = { prompt, videoUrl: 'https://example.com/in.mp4' };

export const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body: typeof body === 'string' ? body : JSON.stringify(body),
  headers: { 'content-type': 'application/json', ...headers },
});
