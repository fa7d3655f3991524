// `npm run checks`: what is too slow for `npm test`, two at a time. Closes with the plain line "N passed, N failed", alone on the last line.
import { ensureChromium } from './ensure-chromium.mjs';
import { runSteps } from './runSteps.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** @param {string} script @returns {import('./runSteps.mjs').Step} */
const script = (script) => ({
  heading: script,
  command: npm,
  args: ['run', '--silent', script],
});

ensureChromium();
await runSteps([
  [script('build')],
  // What installs packages mostly waits, beside what draws. Stories are looked at once they are built.
  [script('build:storybook'), script('check:next'), script('check:react-router')],
  // Longest first.
  [
    script('screens'),
    script('check:recipes'),
    // Not by its own script, which builds: the package is being packed meanwhile.
    { heading: 'check:hub', command: process.execPath, args: ['bench/hub/check.mjs'] },
    script('axe'),
    script('check:consumer'),
    { heading: 'soak', command: process.execPath, args: ['--expose-gc', 'bench/soak/soak.mjs'] },
    script('check:shadcn'),
    script('check:workerd'),
    script('report:bundle'),
    // Without the build that belongs to it, for the same reason.
    { heading: 'npm publish', command: npm, args: ['publish', '--dry-run', '--silent', '--ignore-scripts'] },
  ],
]);
