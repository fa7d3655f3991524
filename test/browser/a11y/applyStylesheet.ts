import { afterAll, beforeAll } from 'vitest';
import { stylesheetText, type Motion } from '../../../stories/support/stylesheets.js';

/** The package's stylesheet, for the tests of a file. */
export function applyStylesheet(motion: Motion = 'system'): void {
  const style = document.createElement('style');
  beforeAll(() => {
    style.textContent = `${stylesheetText('layered', motion)} body { margin: 0 }`;
    document.head.append(style);
  });
  afterAll(() => {
    style.remove();
  });
}
