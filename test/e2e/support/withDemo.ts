import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { chromiumLaunchOptions } from '../../../tools/chromium.mjs';
import { startDemo, type RunningDemo } from './startDemo.js';

/** The demo and a browser for all tests of a file; both are there once the tests run. */
export function withDemo(): { demo: RunningDemo; browser: Browser } {
  const world = {} as { demo: RunningDemo; browser: Browser };
  beforeAll(async () => {
    // With this seed those that the tests wait for, in their order, take 4 s: as little as they may.
    [world.demo, world.browser] = await Promise.all([
      startDemo({ ALEPH_DEMO_SEED: 'e2e-9012' }),
      chromium.launch(chromiumLaunchOptions()),
    ]);
  });
  afterAll(async () => {
    await world.browser.close();
    await world.demo.stop();
  });
  return world;
}
