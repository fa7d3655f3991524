import { expect, test } from 'vitest';
import { isLocalHost } from '../../src/core/isLocalHost.js';

const isLocal = (url: string) => isLocalHost(new URL(url).hostname);

test.each([
  'http://localhost:1',
  'http://LOCALHOST',
  'http://app.localhost',
  'http://127.0.0.1',
  'http://127.1',
  'http://2130706433',
  'http://[::1]',
  'http://[0:0:0:0:0:0:0:1]',
])('%s is this machine', (url) => {
  expect(isLocal(url)).toBe(true);
});

test.each([
  'http://localhost.example.com',
  'http://mylocalhost',
  'http://127.0.0.1.example.com',
  'http://192.168.0.1',
  'http://10.0.0.1',
  'http://[::2]',
  'http://example.com',
])('%s is not', (url) => {
  expect(isLocal(url)).toBe(false);
});
