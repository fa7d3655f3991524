/** What jsdom lacks: shared Web Locks, and a query that tells who holds them. */
export function createSharedLocks(): LockManager {
  const held: LockInfo[] = [];
  const request = async (name: string, { mode }: LockOptions, run: () => Promise<unknown>) => {
    const lock = { name, mode: mode ?? 'exclusive' };
    // As browsers do: never in the same turn.
    await Promise.resolve();
    held.push(lock);
    try {
      return await run();
    } finally {
      held.splice(held.indexOf(lock), 1);
    }
  };
  return {
    request: request as LockManager['request'],
    query: () => Promise.resolve({ held: [...held], pending: [] }),
  };
}
