import { runnerImport } from 'vite';

/**
 * Everything that must have a story: the keys of the package's own catalogues, by the prefix of the tag that such a story carries
 * (`code:rate_limited`).
 *
 * @returns {Promise<{ phase: string[], code: string[], reason: string[] }>}
 */
export async function storyCatalogue() {
  const [errors, failures, phases] = await Promise.all([
    load('src/core/alephErrorCatalogue.ts'),
    load('stories/support/taskSamples.ts'),
    load('stories/support/phaseSample.ts'),
  ]);
  return {
    phase: phases['phases'],
    code: Object.keys(errors['alephErrorCatalogue']),
    reason: failures['failureReasons'],
  };
}

/** @param {string} path */
async function load(path) {
  const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' });
  return /** @type {Record<string, any>} */ (module);
}
