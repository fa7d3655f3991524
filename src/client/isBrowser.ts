import { isCloudflareWorker } from './isCloudflareWorker.js';

interface Surroundings {
  window?: unknown;
  WorkerGlobalScope?: unknown;
  importScripts?: unknown;
  Deno?: unknown;
  Bun?: unknown;
  EdgeRuntime?: unknown;
  navigator?: { userAgent?: string };
  process?: { versions?: { node?: string } };
}

/** Whether this code runs on a viewer's machine: in a page, or in a worker that no server runtime provides. */
export function isBrowser(surroundings: Surroundings = globalThis): boolean {
  const { window, WorkerGlobalScope, importScripts, Deno, Bun, EdgeRuntime, process } = surroundings;
  if (Deno !== undefined) return false;
  if (window !== undefined) return true;
  const isWorker = WorkerGlobalScope !== undefined || importScripts !== undefined;
  const isServer =
    process?.versions?.node !== undefined ||
    Bun !== undefined ||
    EdgeRuntime !== undefined ||
    isCloudflareWorker(surroundings);
  return isWorker && !isServer;
}
