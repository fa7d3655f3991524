import { expect, test } from 'vitest';
import { createAlephEmulator } from '../../src/testing/createAlephEmulator.js';
import recording from '../support/recordings/aleph.json' with { type: 'json' };

const taskId = 'c0d088df35254cc3e7187fb7116b2efa';
const createdAt = 1_787_093_500_000;
const input = {
  prompt: 'Transform the clip into a hand-painted watercolor animation.',
  uploadCn: false,
  videoUrl: 'https://tempfile.redpandaai.co/kieai/100001/videos/test-uploads/1787093498568-wd60liaaio8.mp4',
};

test.each(Object.entries(recording.recordings))('%s is answered byte for byte', async (_, exchanges) => {
  let now = createdAt;
  const emulator = createAlephEmulator({
    now: () => now,
    plan: () => ({ taskId, scenario: 'internal_error', durationMs: 16_000 }),
  });
  for (const { at, method, path, status, contentType, body } of exchanges) {
    now = createdAt + at;
    const response = await emulator.fetch(`https://api.kie.ai${path}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(input) }),
    });
    expect([response.status, response.headers.get('content-type')]).toEqual([status, contentType]);
    expect(await response.text()).toBe(body);
  }
  expect(exchanges.length).toBeGreaterThan(0);
});
