interface Waiting {
  name: string;
  enter: () => void;
}

/** What jsdom lacks: `navigator.locks`, as far as this package asks for it (exclusive locks that can be left before they are had). */
export function createLocks(): LockManager & { names: () => string[] } {
  const held = new Set<string>();
  const line: Waiting[] = [];
  const serve = () => {
    for (const waiting of [...line]) {
      if (held.has(waiting.name)) continue;
      held.add(waiting.name);
      line.splice(line.indexOf(waiting), 1);
      waiting.enter();
    }
  };
  const request = async (name: string, { signal }: LockOptions, run: () => Promise<unknown>) => {
    signal?.throwIfAborted();
    await new Promise<void>((enter, reject) => {
      const waiting = { name, enter };
      line.push(waiting);
      signal?.addEventListener('abort', () => {
        const place = line.indexOf(waiting);
        if (place < 0) return;
        line.splice(place, 1);
        reject(signal.reason as Error);
      });
      // As browsers do: never in the same turn.
      queueMicrotask(serve);
    });
    try {
      return await run();
    } finally {
      held.delete(name);
      serve();
    }
  };
  return {
    request: request as LockManager['request'],
    query: () => Promise.resolve({}),
    names: () => [...[...held].map((name) => `held ${name}`), ...line.map(({ name }) => `pending ${name}`)],
  };
}
