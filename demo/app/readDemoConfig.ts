import type { DemoConfig } from '../shared/DemoConfig.js';

/** What the dev server wrote into the page. */
export function readDemoConfig(page: Document): DemoConfig {
  const text = page.getElementById('demo-config')?.textContent;
  if (!text) throw new Error('The page has no #demo-config: it must come from `npm start`.');
  return JSON.parse(text) as DemoConfig;
}
