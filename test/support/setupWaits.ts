import { vi } from 'vitest';

const { waitFor } = vi;

/** Vitest's second tells a slow machine from a fast one; what is waited for here either comes or never does. */
vi.waitFor = (callback, options) =>
  waitFor(callback, { timeout: 20_000, ...(typeof options === 'number' ? { timeout: options } : options) });
