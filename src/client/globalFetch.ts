/** The global `fetch`, looked up at each call so that whatever replaces it later (tests, instrumentation) is used. */
export const globalFetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init);
