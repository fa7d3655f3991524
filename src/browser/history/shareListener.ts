/** One source for many: `start` runs for the first who listens, and what it returns after the last has left. */
export function shareListener(start: () => () => void): () => () => void {
  const users = new Set<object>();
  let stop: (() => void) | undefined;
  return () => {
    const user = {};
    if (users.size === 0) stop = start();
    users.add(user);
    return () => {
      if (users.delete(user) && users.size === 0) stop?.();
    };
  };
}
