// `npm run check:shadcn`: the skins, installed by shadcn's own CLI into the app of test/consumers/shadcn, compiled, built and looked at in
// Chromium. The package is installed from a registry as if it were published. Needs `npm run build` and the npm registry.
import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listenToPage } from './listenToPage.mjs';
import { npmInstall } from './npmInstall.mjs';
import { packPackage } from './packPackage.mjs';
import { registryItems } from './registryItems.mjs';
import { runCommand } from './runCommand.mjs';
import { startServer } from './startServer.mjs';
import { tryPackage } from './tryPackage.mjs';
import { submitForm, watchApp } from './watchApp.mjs';

await tryPackage('shadcn', async (folder, step) => {
  const app = join(folder, 'app');
  const bin = (/** @type {string} */ path) => join(app, 'node_modules', path);
  const upstream = runCommand('npm', ['config', 'get', 'registry'], '.').trim();
  const registry = await startServer(['tools/localRegistry.mjs', packPackage(folder), upstream], '.');
  try {
    await step('install', () => {
      cpSync('test/consumers/shadcn', app, { recursive: true });
      npmInstall(app);
    });

    // What is written is what the CLI reads, by the CLI's own word.
    const { registryItemSchema, registrySchema } = await import(
      pathToFileURL(bin('shadcn/dist/schema/index.js')).href
    );
    for (const [name, text] of registryItems())
      (name === 'registry.json' ? registrySchema : registryItemSchema).parse(JSON.parse(text));

    await step('shadcn add', () => {
      const config = join(app, 'components.json');
      const published = 'https://unpkg.com/react-aleph/dist/registry/';
      assert.ok(readFileSync(config, 'utf8').includes(published));
      writeFileSync(config, readFileSync(config, 'utf8').replace(published, `${registry.origin}/skins/`));
      const skins = ['@aleph/aleph-task-card', '@aleph/aleph-task-list', '@aleph/aleph-generate-form'];
      runCommand(process.execPath, [bin('shadcn/dist/index.js'), 'add', '--yes', ...skins], app, {
        npm_config_registry: registry.origin,
        REGISTRY_URL: `${registry.origin}/r`,
        npm_config_ignore_scripts: 'true',
      });
    });
    /** @type {{ dependencies: Record<string, string> }} */
    const { dependencies } = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'));
    assert.ok(dependencies['react-aleph'] && dependencies['@tanstack/react-query']);
    assert.ok(existsSync(join(app, 'src/components/aleph/task-card.tsx')));

    await step('types and build', () => {
      runCommand(process.execPath, [bin('typescript/bin/tsc'), '-p', '.'], app);
      runCommand(process.execPath, [bin('vite/bin/vite.js'), 'build'], app);
    });
    await step('page', () =>
      watchApp(bin('react-aleph'), async ({ apiUrl, start, open }) => {
        const args = [bin('vite/bin/vite.js'), 'preview', '--host', '127.0.0.1', '--port', '0'];
        const server = await start(args, app, { API_SERVER: new URL(apiUrl).origin });
        const page = await (
          await open({ viewport: { width: 800, height: 1400 }, reducedMotion: 'reduce' })
        ).newPage();
        const { complaints } = listenToPage(page);
        await page.goto(server.origin);
        await submitForm(page);
        const card = page.locator('[data-aleph-slot="task-card"][data-state="succeeded"]').first();
        await card.waitFor();

        /** A colour or a shape of an element, as drawn, and what the app's token comes to at the same place. */
        const drawn = (/** @type {string} */ slot, /** @type {string} */ property) =>
          page
            .locator(`[data-aleph-slot="${slot}"]`)
            .first()
            .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
        const token = (/** @type {string} */ name) =>
          page.evaluate((value) => {
            const probe = document.body.appendChild(document.createElement('i'));
            probe.style.color = `var(${value})`;
            const { color } = getComputedStyle(probe);
            probe.remove();
            return color;
          }, name);
        for (const scheme of ['light', 'dark']) {
          await page.evaluate(
            (isDark) => document.documentElement.classList.toggle('dark', isDark),
            scheme === 'dark',
          );
          await page.waitForFunction(() =>
            document.getAnimations().every((each) => each.playState !== 'running'),
          );
          assert.equal(await drawn('task-card', 'background-color'), await token('--card'), scheme);
          assert.equal(await drawn('task-card', 'color'), await token('--card-foreground'), scheme);
          assert.equal(
            await drawn('generate-form-submit', 'background-color'),
            await token('--primary'),
            scheme,
          );
          if (process.env['SHOT']) await page.screenshot({ path: `${process.env['SHOT']}-${scheme}.png` });
        }
        assert.equal(
          await drawn('task-card', 'border-radius'),
          '0px',
          'an app’s own utility wins over the stylesheet',
        );
        assert.deepEqual(complaints, []);
      }),
    );
  } finally {
    await registry.stop();
  }
});
