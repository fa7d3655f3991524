import unlayered from 'virtual:aleph/styles.unlayered.css?inline';
import layered from '../../src/styles/index.css?inline';

export type Stylesheet = 'layered' | 'unlayered' | 'none';
export type Motion = 'system' | 'reduced';

const sources: Record<Stylesheet, string> = { layered, unlayered, none: '' };

/** The package's stylesheet as one text, so that the toolbar can swap it without a reload. */
export function stylesheetText(stylesheet: Stylesheet, motion: Motion): string {
  const text = sources[stylesheet];
  // A page cannot switch the system's setting, so the toolbar makes its media query hold.
  return motion === 'reduced'
    ? text.replace(/@media\s*\(prefers-reduced-motion:\s*reduce\)/g, '@media all')
    : text;
}
