import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseRange, serveStatic } from '../../tools/serveStatic.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

describe('parseRange', () => {
  it.each([
    ['bytes=0-99', { start: 0, end: 99 }],
    ['bytes=900-', { start: 900, end: 999 }],
    ['bytes=900-5000', { start: 900, end: 999 }],
    ['bytes=-100', { start: 900, end: 999 }],
    ['bytes=-5000', { start: 0, end: 999 }],
    ['bytes=-', null],
    ['bytes=9-3', null],
    ['lines=1-2', null],
    [undefined, null],
  ])('reads %j of 1000 bytes', (header, expected) => {
    expect(parseRange(header, 1000)).toEqual(expected);
  });
});

describe('serveStatic', () => {
  it('serves a part of a file, and nothing outside of its folder', async () => {
    const server = await serveStatic(here);
    try {
      const part = await fetch(`${server.origin}/serveStatic.test.ts`, { headers: { range: 'bytes=0-5' } });
      expect(part.status).toBe(206);
      expect(await part.text()).toBe('import');
      expect(part.headers.get('content-range')).toMatch(/^bytes 0-5\/\d+$/);

      const outside = await fetch(`${server.origin}/..%2F..%2Fpackage.json`);
      expect(outside.status).toBe(404);
    } finally {
      server.close();
    }
  });
});
