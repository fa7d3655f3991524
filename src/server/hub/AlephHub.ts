/**
 * What several instances of a proxy share: values with a time to live, and one channel. Six verbs, each one command of Redis, so that an
 * app can bring its own. Keys and messages are text; ids in keys are hashed before they get here. A verb that rejects, or takes over a second, counts as
 * "the hub is gone": the instance then works alone until it is back.
 */
export interface AlephHub {
  /** The value of a key; null when it was never set or its time is over. */
  get: (key: string) => Promise<string | null>;
  /** Sets a key, whatever it held, for so many milliseconds. */
  set: (key: string, value: string, ttlMs: number) => Promise<unknown>;
  /** Sets a key that is free, in one step that no other instance can come between. Whether it was free. */
  add: (key: string, value: string, ttlMs: number) => Promise<boolean>;
  remove: (key: string) => Promise<unknown>;
  /** Tells every instance, this one too. May be lost: whoever misses a message finds the value under its key. */
  publish: (message: string) => Promise<unknown>;
  /** Called once by each proxy, for as long as it lives. */
  subscribe: (listener: (message: string) => void) => unknown;
}
