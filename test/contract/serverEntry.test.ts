import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { repository } from './support/repository.js';

/** Builds a module that imports the server entry of the built package by its name, as an app's bundler resolves it. */
const bundle = (conditions: string[]) =>
  build({
    root: repository,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    resolve: { conditions },
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id === 'virtual:app' ? id : undefined),
        load: (id) =>
          id === 'virtual:app'
            ? "import { createAlephProxy } from 'react-aleph/server'; export default createAlephProxy;"
            : undefined,
      },
    ],
    build: { write: false, rolldownOptions: { input: 'virtual:app', preserveEntrySignatures: 'strict' } },
  });

describe('react-aleph/server', () => {
  test('a browser build fails and names the fix', async () => {
    await expect(bundle(['browser', 'import'])).rejects.toThrow(
      /holds your API key: import it in server code only, and point createAlephClient/,
    );
  });

  test.each(['workerd', 'worker', 'edge-light', 'node'])(
    'a build for %s gets the real one',
    async (condition) => {
      // Such builds name the browser too, which must not win.
      const output = JSON.stringify(await bundle([condition, 'browser', 'import']));
      expect(output).toContain('record-info');
    },
  );

  test('Node itself finds the real one', async () => {
    const name = 'react-aleph/server';
    const entry = (await import(name)) as { createAlephProxy: unknown };
    expect(entry.createAlephProxy).toBeTypeOf('function');
  });
});
