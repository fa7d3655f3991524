import { expect, test } from 'vitest';
import { safeUrl } from '../../src/core/safeUrl.js';

test.each([
  ['https://example.com/a.mp4', 'https://example.com/a.mp4'],
  ['http://example.com', 'http://example.com/'],
  [' HTTPS://Example.COM/ä b ', 'https://example.com/%C3%A4%20b'],
  ['https://example.com/?a=1#b', 'https://example.com/?a=1#b'],
  ['http://localhost:1/a', 'http://localhost:1/a'],
])('%j is usable', (value, url) => {
  expect(safeUrl(value)).toBe(url);
});

test.each([
  '',
  ' ',
  '/a.mp4',
  'a.mp4',
  '//example.com/a.mp4',
  'https:',
  'https://',
  'https:example.com',
  'http://[',
  'javascript:alert(1)',
  'JAVASCRIPT://example.com/%0Aalert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'blob:https://example.com/1',
  'file:///etc/passwd',
  'ftp://example.com',
  'x https://example.com',
  null,
  undefined,
  5,
  true,
  {},
  ['https://example.com'],
  new URL('https://example.com'),
])('%o is not', (value) => {
  expect(safeUrl(value)).toBeNull();
});
