/**
 * What `localStorage` promises, in memory: strings only, in order, and a `QuotaExceededError` when names and values together are longer than
 * `quota` characters. jsdom's own walks all names to find one, which a week of a busy page is too long for.
 *
 * @param {number} quota
 */
export function createQuotaStorage(quota) {
  /** @type {Map<string, string>} */
  const items = new Map();
  /** @type {string[] | undefined} */
  let names;
  let used = 0;
  const lengthOf = (/** @type {string} */ name) =>
    items.has(name) ? name.length + (items.get(name) ?? '').length : 0;
  return {
    get length() {
      return items.size;
    },
    key: (/** @type {number} */ index) => (names ??= [...items.keys()])[index] ?? null,
    getItem: (/** @type {string} */ name) => items.get(name) ?? null,
    setItem(/** @type {string} */ name, /** @type {string} */ text) {
      const next = used - lengthOf(name) + name.length + text.length;
      if (next > quota) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      if (!items.has(name)) names = undefined;
      items.set(name, text);
      used = next;
    },
    removeItem(/** @type {string} */ name) {
      used -= lengthOf(name);
      if (items.delete(name)) names = undefined;
    },
    /** Characters in use. */
    used: () => used,
  };
}
