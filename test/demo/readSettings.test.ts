import { describe, expect, it } from 'vitest';
import { readSettings } from '../../demo/server/readSettings.js';

describe('readSettings', () => {
  it('runs the emulator on the usual port when nothing is set', () => {
    expect(readSettings({ ALEPH_DEMO_SEED: 's' })).toEqual({ mode: 'emulated', port: 5173, seed: 's' });
  });

  it('makes a seed of its own, so that ids in an old address never name a new task', () => {
    const [one, other] = [readSettings({}), readSettings({})];
    expect(one).not.toEqual(other);
  });

  it('goes live with a key, at kie.ai or the named provider', () => {
    expect(readSettings({ ALEPH_API_KEY: ' k ' })).toEqual({
      mode: 'live',
      port: 5173,
      apiKey: 'k',
      baseUrl: 'https://api.kie.ai/api/v1/aleph',
    });
    expect(
      readSettings({ ALEPH_API_KEY: 'k', ALEPH_BASE_URL: 'https://example.com/aleph/', PORT: '0' }),
    ).toMatchObject({ baseUrl: 'https://example.com/aleph', port: 0 });
  });

  it.each(['http://example.com/aleph', 'example.com', 'https://u:secret@example.com/', 'file:///etc/passwd'])(
    'refuses to send the key to %s, and does not repeat it',
    (baseUrl) => {
      const read = () => readSettings({ ALEPH_API_KEY: 'k', ALEPH_BASE_URL: baseUrl });
      expect(read).toThrow(/^ALEPH_BASE_URL must be an https URL without password, query and hash\.$/);
    },
  );

  it.each(['abc', '-1', '70000', '1.5'])('ignores PORT=%s', (port) => {
    expect(readSettings({ PORT: port }).port).toBe(5173);
  });
});
