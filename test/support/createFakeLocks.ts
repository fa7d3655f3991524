interface Hold {
  owner: object;
  release: () => void;
}
interface Waiting {
  owner: object;
  grant: () => void;
}

interface Line {
  held?: Hold | undefined;
  waiting: Waiting[];
}

/** Web Locks of one browser, as far as exclusive locks go: in line, stolen, given back when a tab is dropped. Everything takes a moment. */
export function createFakeLocks() {
  const lines = new Map<string, Line>();
  const next = (line: Line) => {
    if (!line.held) line.waiting.shift()?.grant();
  };

  function ofTab(isDead: () => boolean): LockManager & { drop: () => void } {
    const owner = {};
    const request = (
      name: string,
      { signal, steal = false }: LockOptions,
      run: (lock: Lock | null) => unknown,
    ): Promise<unknown> => {
      const line = lines.get(name) ?? { waiting: [] };
      lines.set(name, line);
      if (isDead()) return new Promise(() => undefined);
      if (signal && steal) return Promise.reject(new DOMException('signal with steal', 'NotSupportedError'));
      return new Promise((resolve, reject) => {
        const abort = () => {
          line.waiting = line.waiting.filter((other) => other !== place);
          reject(new DOMException('aborted', 'AbortError'));
        };
        const grant = () => {
          signal?.removeEventListener('abort', abort);
          const hold = { owner, release: () => undefined } as Hold;
          line.held = hold;
          hold.release = () => {
            reject(new DOMException('stolen', 'AbortError'));
          };
          void Promise.resolve(run({ name, mode: 'exclusive' })).then((value) => {
            resolve(value);
            if (line.held !== hold) return;
            line.held = undefined;
            next(line);
          });
        };
        const place = { owner, grant };
        setTimeout(() => {
          if (signal?.aborted) {
            abort();
            return;
          }
          signal?.addEventListener('abort', abort);
          if (steal) {
            line.held?.release();
            grant();
          } else {
            line.waiting.push(place);
            next(line);
          }
        }, 1);
      });
    };
    return {
      request: request as LockManager['request'],
      query: () => Promise.resolve({}),
      drop: () => {
        for (const line of lines.values()) {
          line.waiting = line.waiting.filter((place) => place.owner !== owner);
          if (line.held?.owner === owner) {
            line.held = undefined;
            next(line);
          }
        }
      },
    };
  }
  return { ofTab };
}
