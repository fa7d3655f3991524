import { describe, expect, test } from 'vitest';
import { toAlephTask } from '../../src/client/toAlephTask.js';
import type { AlephTask } from '../../src/core/AlephTask.js';
import { alephFixtures } from '../../src/testing/alephFixtures.js';
import { fixtures } from '../../src/testing/fixtures.js';
import recording from '../support/recordings/aleph.json' with { type: 'json' };
import { startedAt } from './support/createWorld.js';

describe('wire documents', () => {
  test('what is called recorded stands in the recording, byte for byte', () => {
    const texts = Object.values(recording.recordings).flatMap((list) => list.map(({ body }) => body));
    const { created, processing, failed, unknown } = fixtures.observed;
    for (const { provenance, body } of [created, processing, failed, unknown]) {
      expect(provenance).toBe('recorded');
      expect(texts).toContain(JSON.stringify(body));
    }
  });

  test.each([
    ['observed', 'processing', 'processing'],
    ['observed', 'succeeded', 'succeeded'],
    ['observed', 'succeededWithoutThumbnail', 'succeeded'],
    ['observed', 'failed', 'failed'],
    ['documented', 'processing', 'processing'],
    ['documented', 'succeeded', 'succeeded'],
    ['documented', 'failed', 'failed'],
  ] as const)('%s %s reads as %s', (dialect, name, state) => {
    const { body } = (fixtures[dialect] as Record<string, { body: unknown }>)[name] ?? {};
    expect(toAlephTask(body).state).toBe(state);
  });

  test.each([
    [fixtures.observed.unknown, 'not_found'],
    [fixtures.observed.unauthorized, 'unauthorized'],
    [fixtures.observed.rateLimited, 'rate_limited'],
    [fixtures.documented.unknown, 'not_found'],
    [fixtures.documented.unauthorized, 'unauthorized'],
    [fixtures.documented.rateLimited, 'rate_limited'],
    [fixtures.gateway.blocked, 'invalid_response'],
  ])('$0.body is an error', ({ body }, code) => {
    expect(() => toAlephTask(body)).toThrow(expect.objectContaining({ code }) as Error);
  });
});

describe('domain objects', () => {
  const tasks = alephFixtures(startedAt, { mediaBaseUrl: 'https://cdn.example.com/' });

  test('every state and reason, with ages relative to now', () => {
    expect(Object.values(tasks.processing).map(({ createdAt }) => startedAt - (createdAt ?? 0))).toEqual([
      2_000, 40_000, 300_000, 840_000, 1_320_000, 1_860_000,
    ]);
    for (const [reason, { failure }] of Object.entries(tasks.failed)) expect(failure.reason).toBe(reason);
    expect(Object.keys(tasks.failed)).toHaveLength(7);
    expect(tasks.succeeded.withoutThumbnail.thumbnailUrl).toBeNull();
    expect(tasks.succeeded.fresh.videoUrl).toBe('https://cdn.example.com/result.mp4');
    expect(tasks.succeeded.expiringSoon.expiresAt).toBeGreaterThan(startedAt);
    expect(tasks.succeeded.expired.expiresAt).toBeLessThan(startedAt);
    expect(tasks.params.long.params?.prompt).toHaveLength(2048);
    expect(tasks.params.none.params).toBeNull();
  });

  test('ids differ, and nothing depends on when it is called', () => {
    const all = Object.values(tasks).flatMap((group: Record<string, AlephTask>) => Object.values(group));
    expect(new Set(all.map(({ taskId }) => taskId)).size).toBe(all.length);
    expect(alephFixtures(startedAt, { mediaBaseUrl: 'https://cdn.example.com/' })).toEqual(tasks);
  });
});
