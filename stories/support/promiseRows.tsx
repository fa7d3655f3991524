/** What the Accessibility page promises, and the check that fails when it is broken. */
const promises: readonly (readonly [promise: string, check: string])[] = [
  [
    'Every story passes every axe rule that applies, in light, dark, right-to-left and the pseudo-language; none is switched off.',
    'npm run axe',
  ],
  [
    'Names, roles, states and reading order of each phase of a card are written down, and a change shows.',
    'test/browser/a11y/ariaSnapshots.test.tsx',
  ],
  [
    'Tab visits every control in reading order, and leaves again, both ways: no trap. Enter and the space bar press it.',
    'test/browser/a11y/keyboard.test.tsx',
  ],
  [
    'What has the focus wears a ring that differs by 3:1 from what was there before, in light, dark and forced colours.',
    'test/browser/a11y/focusRing.test.tsx, by pixels',
  ],
  [
    'Whatever can be pressed is 24 × 24 pixels or more, in compact density too.',
    'after every story, in .storybook/preview.tsx',
  ],
  [
    'At 320 pixels, and with text of twice the size, nothing scrolls sideways.',
    'after every story, in .storybook/preview.tsx',
  ],
  [
    'At 220, 320, 360 and 900 pixels nothing is cut off, long words and right-to-left included.',
    'test/browser/a11y/widths.test.tsx',
  ],
  ['Text stands out by 4.5:1, icons, bars and rings by 3:1.', 'test/browser/a11y/contrast.test.ts'],
  [
    'With reduced motion nothing turns, shines or slides, and the bar moves in steps.',
    'test/browser/a11y/motion.test.tsx',
  ],
  [
    'A comparison is worked by the keyboard alone: the divider, the hold, every control; its names and roles are written down.',
    'test/browser/comparison/views.test.tsx',
  ],
  ['Focus is never lost when the button that had it goes away.', 'test/components/TaskCard.test.tsx'],
];

export const promiseRows = promises.map(
  ([promise, check]) => [promise, <code key={check}>{check}</code>] as const,
);
