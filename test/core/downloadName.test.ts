import fc from 'fast-check';
import { expect, test } from 'vitest';
import { downloadName } from '../../src/core/downloadName.js';

test.each([
  ['A watercolour painting, soft morning light', 'A watercolour painting, soft morning light.mp4'],
  ['  two\n lines\t here ', 'two lines here.mp4'],
  ['Орёл над горами', 'Орёл над горами.mp4'],
  ['夕暮れの山を飛ぶ鷲', '夕暮れの山を飛ぶ鷲.mp4'],
  ['نسر يحلق فوق الجبال', 'نسر يحلق فوق الجبال.mp4'],
  ['می‌خواهم', 'می‌خواهم.mp4'],
  ['a family 👨‍👩‍👧 on the beach', 'a family 👨‍👩‍👧 on the beach.mp4'],
  ['cafe\u0301', 'caf\u00e9.mp4'],
  ['../../etc/passwd', 'etc passwd.mp4'],
  ['C:\\Windows\\system32', 'C Windows system32.mp4'],
  ['what? <b>"bold"</b> | a*b', 'what b bold b a b.mp4'],
  ['nul\u0000 and \u001b escape', 'nul and escape.mp4'],
  ['innocent\u202e4pm.exe', 'innocent 4pm.exe.mp4'],
  ['.hidden', 'hidden.mp4'],
  ['ends with dots...', 'ends with dots.mp4'],
  ['CON', '_CON.mp4'],
  ['com1.txt', '_com1.txt.mp4'],
  ['console', 'console.mp4'],
  ['lone \ud800 surrogate', 'lone surrogate.mp4'],
  ['', 'Generated video.mp4'],
  ['///', 'Generated video.mp4'],
  [null, 'Generated video.mp4'],
  [{}, 'Generated video.mp4'],
])('%j is saved as %s', (prompt, name) => {
  expect(downloadName(prompt, 'Generated video')).toBe(name);
});

test('a fallback that is no name either', () => {
  expect(downloadName('', '?')).toBe('video.mp4');
  expect(downloadName('', 7)).toBe('video.mp4');
});

test('a long prompt is cut at a word', () => {
  expect(downloadName('one two three '.repeat(20), '')).toBe(
    'one two three one two three one two three one two three one.mp4',
  );
});

test('whatever the prompt, the name is one that every file system takes', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string()),
      (prompt) => {
        const name = downloadName(prompt, '');
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);

        expect(name).not.toMatch(/[/\\<>:"|?*\u0000-\u001f\u007f-\u009f]/);
        expect(name).toMatch(/^[^.\s].*\.mp4$/u);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
      },
    ),
    { numRuns: 2_000 },
  );
});
