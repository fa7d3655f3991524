import { describe, expect, test } from 'vitest';
import { taskPhase } from '../../src/core/taskPhase.js';
import { failed, sighting, succeeded } from './support/sighting.js';

const unseen = { task: undefined };
const old = { ageMs: 1_800_000 };

describe('the phase', () => {
  test.each([
    ['idle', 'no task', null],
    ['loading', 'nothing known', sighting(unseen)],
    ['loading', 'nothing known, looks fail', sighting({ ...unseen, error: 'network', missedMs: 9e9 })],
    ['loading', 'an id that may just be made', sighting({ ...unseen, error: 'not_found', missedMs: 18_000 })],
    ['error', 'an unknown id', sighting({ ...unseen, error: 'not_found', missedMs: 24_000 })],
    ['error', 'an id that was known', sighting({ error: 'not_found' })],
    ['error', 'a refusal', sighting({ error: 'unauthorized' })],
    ['processing', 'running', sighting()],
    ['processing', 'running, looks fail', sighting({ error: 'network', outageMs: 90_000 })],
    ['processing', 'a moment before the limit', sighting({ ageMs: 1_799_999 })],
    ['stalled', 'at the limit', sighting(old)],
    ['stalled', 'at the limit, looks fail', sighting({ ...old, error: 'network' })],
    ['stalled', 'at the limit, nothing known', sighting({ ...old, ...unseen })],
    ['error', 'a refusal at the limit', sighting({ ...old, error: 'unauthorized' })],
    ['succeeded', 'over', sighting({ task: succeeded })],
    ['succeeded', 'over, and old', sighting({ task: succeeded, ...old })],
    ['succeeded', 'over, refused at a re-read', sighting({ task: succeeded, error: 'unauthorized' })],
    ['failed', 'failed', sighting({ task: failed })],
    ['failed', 'failed, gone at a re-read', sighting({ task: failed, error: 'not_found', ...old })],
  ])('%s: %s', (phase, _, seen) => {
    expect(taskPhase(seen)).toBe(phase);
  });
});
