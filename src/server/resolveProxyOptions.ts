import { configurationError } from '../client/configurationError.js';
import { longestTimerMs } from '../core/longestTimerMs.js';
import { resolveBaseUrl } from '../client/resolveBaseUrl.js';
import { resolveProtocol } from '../client/resolveProtocol.js';
import type { AlephProxyEvent } from './AlephProxyEvent.js';
import type { AlephProxyOptions, AlephProxyUser } from './AlephProxyOptions.js';
import { createBackground } from './createBackground.js';
import { createCallbackMemory } from './hub/createCallbackMemory.js';
import { createEventStreams } from './stream/createEventStreams.js';
import { createLookLimit } from './guards/createLookLimit.js';
import { createRateLimit } from './guards/createRateLimit.js';
import { createSettledNotice } from './routes/createSettledNotice.js';
import { createSteadyHub } from './hub/createSteadyHub.js';
import { createSubmissionMemory } from './hub/createSubmissionMemory.js';
import { createTaskFeed } from './stream/createTaskFeed.js';
import { fetchRecord } from './upstream/fetchRecord.js';
import type { ProxyContext } from './ProxyContext.js';
import type { ProxyDefences } from './proxyDefences.js';

/** Throws `configuration` for what can only be a mistake, above all for a proxy that would be open. */
export function resolveProxyOptions<User extends AlephProxyUser>(
  options: AlephProxyOptions<User>,
  defences: ProxyDefences,
): ProxyContext<User> {
  const { apiKey, authorize, authorizeTask, timeoutMs = NaN, generatesPerMinute = 5, onEvent } = options;
  if (typeof apiKey !== 'function' && (typeof apiKey !== 'string' || apiKey.trim() === ''))
    throw configurationError('apiKey must be a non-empty string or a function: is its variable set?');
  if (typeof authorize !== 'function')
    throw configurationError('authorize is missing: without it everybody could spend your credits.');
  if (typeof authorizeTask !== 'function' && (authorizeTask as unknown) !== 'any-user')
    throw configurationError(
      "authorizeTask is missing: pass a function, or 'any-user' if every user may see every task.",
    );
  if (!Number.isInteger(generatesPerMinute) || generatesPerMinute < 0)
    throw configurationError('generatesPerMinute must be a whole number.');
  // Looked up at each call, so that a clock which replaces it later is used.
  const now = options.now ?? (() => Date.now());
  const emit = createProxyEmitter(onEvent);
  const protocol = resolveProtocol(options.protocol);
  const hub = createSteadyHub(options.hub, { now, emit });
  const limitMs = timeoutMs > 0 ? Math.min(timeoutMs, longestTimerMs) : 25_000;
  const notifySettled = createSettledNotice(options.onTaskSettled, emit);
  const waitUntil = createBackground(options.waitUntil);
  const feed = createTaskFeed({
    ...{ hub, now, defences },
    intervalMs: positive('pollIntervalMs', options.pollIntervalMs, 6_000),
    fetchRecord: (taskId) => fetchRecord(context, taskId),
    onLook: (task) => {
      waitUntil(notifySettled(task));
    },
  });
  const streams = createEventStreams({
    ...{ feed, now, emit },
    maxStreamMs: positive('maxStreamMs', options.maxStreamMs, 55_000),
    maxStreams: positive('maxStreams', options.maxStreams, 10_000),
    maxStreamsPerUser: positive('maxStreamsPerUser', options.maxStreamsPerUser, 20),
  });
  const context: ProxyContext<User> = {
    apiKey,
    authorize,
    authorizeTask,
    onCreated: options.onCreated,
    callBackUrl: options.callBackUrl,
    protocol,
    baseUrl: resolveBaseUrl(options.baseUrl ?? protocol.baseUrl, true),
    basePath: resolveBasePath(options.basePath),
    allowedOrigins: options.allowedOrigins ?? [],
    resultHosts: options.resultHosts ?? null,
    timeoutMs: limitMs,
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    now,
    emit,
    rate: createRateLimit(hub, generatesPerMinute, now),
    looks: createLookLimit(positive('looksPerMinute', options.looksPerMinute, Infinity), now),
    submissions: createSubmissionMemory(hub, limitMs),
    callbacks: resolveCallbacks(options.callbacks),
    known: createCallbackMemory(hub),
    notifySettled,
    feed,
    streams,
    waitUntil,
    defences,
  };
  return context;
}

function positive(name: string, value: number | undefined, fallback: number): number {
  if (value === undefined) return fallback;
  if (typeof value === 'number' && value > 0) return Math.min(value, longestTimerMs);
  throw configurationError(`${name} must be a positive number.`);
}

function resolveCallbacks<User extends AlephProxyUser>(callbacks: AlephProxyOptions<User>['callbacks']) {
  if (!callbacks) return undefined;
  const isSigned = 'hmacKey' in callbacks;
  const proof: unknown = isSigned ? callbacks.hmacKey : callbacks.secret;
  if (typeof proof !== 'string' || proof.length < 16)
    throw configurationError(
      'callbacks needs an hmacKey or a secret of at least 16 characters: without one, anybody could call.',
    );
  // Any other would arrive encoded, or as two parts of the path, and never match.
  if (!isSigned && !/^[\w.~!$&'()*+,;=:@-]+$/.test(proof))
    throw configurationError(
      'The secret of callbacks stands in an address: letters, digits, dots and dashes are sure to stay as they are.',
    );
  return callbacks;
}

function resolveBasePath(basePath: unknown): string {
  if (typeof basePath === 'string' && /^(?:\/[\w.~-]+)+\/?$/.test(basePath))
    return basePath.replace(/\/$/, '');
  throw configurationError("basePath must be a path such as '/api/aleph', where the app mounts the proxy.");
}

/** Neither its throwing nor its rejecting touches the request that it is told about. */
function createProxyEmitter(onEvent?: (event: AlephProxyEvent) => unknown) {
  if (!onEvent) return () => undefined;
  return (event: AlephProxyEvent) => {
    new Promise((resolve) => {
      resolve(onEvent(event));
    }).catch(() => undefined);
  };
}
