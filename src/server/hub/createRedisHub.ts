import { configurationError } from '../../client/configurationError.js';
import type { AlephHub } from './AlephHub.js';

/** As much of a Redis client as the hub needs. The package `redis` has it as it is; any other takes a line each. */
export interface RedisConnection {
  sendCommand: (args: string[]) => Promise<unknown>;
}

/** A connection that only listens: Redis lets a subscriber do nothing else. */
export interface RedisSubscriber {
  subscribe: (channel: string, listener: (message: string) => void) => Promise<unknown>;
}

export interface RedisHubOptions {
  client: RedisConnection;
  /** `client.duplicate()`. It must subscribe again by itself after an outage, as the package `redis` does. */
  subscriber: RedisSubscriber;
  /** The provider's account, by a name of yours: proxies of one account share tasks, those of two never meet. */
  account: string;
}

/** A hub of many instances in one Redis: every key begins with `aleph:{account}:` and has a time to live. */
export function createRedisHub({ client, subscriber, account }: RedisHubOptions): AlephHub {
  if (typeof account !== 'string' || !/^[\w.-]{1,80}$/.test(account))
    throw configurationError(
      'createRedisHub needs an account: a name such as "production" of letters, digits, dots and dashes.',
    );
  const prefix = `aleph:${account}:`;
  const send = (...args: string[]) => client.sendCommand(args);
  const expiry = (ttlMs: number) => ['PX', String(Math.max(1, Math.ceil(ttlMs)))];
  return {
    get: async (key) => {
      const value = await send('GET', prefix + key);
      return typeof value === 'string' ? value : null;
    },
    set: (key, value, ttlMs) => send('SET', prefix + key, value, ...expiry(ttlMs)),
    add: async (key, value, ttlMs) =>
      (await send('SET', prefix + key, value, 'NX', ...expiry(ttlMs))) !== null,
    remove: (key) => send('DEL', prefix + key),
    publish: (message) => send('PUBLISH', `${prefix}news`, message),
    subscribe: (listener) => subscriber.subscribe(`${prefix}news`, listener),
  };
}
