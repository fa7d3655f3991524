export interface Change {
  taskId: string;
  state: string;
  /** When it was there for a viewer, in epoch milliseconds. */
  at: number;
}

/**
 * Keeps a record of every state that the cards in `root` show, as `bench.changes` of the page. A card lies in an element with `data-task`.
 *
 * @param whenSeen calls back once a change counts as seen: at once, unless told otherwise
 */
export function recordChanges(
  root: Element,
  whenSeen: (note: () => void) => void = (note) => {
    note();
  },
): void {
  const changes: Change[] = [];
  Object.assign(globalThis, { bench: { changes } });
  const seen = new Map<string, string>();
  new MutationObserver(() => {
    for (const row of root.querySelectorAll<HTMLElement>('[data-task]')) {
      const taskId = row.dataset['task'] ?? '';
      const state = row.firstElementChild?.getAttribute('data-state') ?? '';
      if (seen.get(taskId) === state) continue;
      seen.set(taskId, state);
      whenSeen(() => changes.push({ taskId, state, at: performance.timeOrigin + performance.now() }));
    }
  }).observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-state'] });
}
