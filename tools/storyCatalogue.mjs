import { runnerImport } from 'vite';

/**
 * Everything that must have a story: the keys of the package's own words (which the types keep complete), by the prefix of the tag that such a story carries
 * (`code:rate_limited`).
 *
 * @returns {Promise<{ phase: string[], code: string[], reason: string[] }>}
 */
export async function storyCatalogue() {
  const { defaultLabels } = await load('src/core/defaultLabels.ts');
  return {
    phase: Object.keys(defaultLabels.phase),
    code: Object.keys(defaultLabels.error),
    reason: Object.keys(defaultLabels.failure),
  };
}

/** @param {string} path */
async function load(path) {
  const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' });
  return /** @type {Record<string, any>} */ (module);
}
