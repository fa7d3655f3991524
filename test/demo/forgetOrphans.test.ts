import { beforeEach, expect, it, vi } from 'vitest';
import { createAlephHistory } from '../../src/browser/history/createAlephHistory.js';
import { forgetOrphans } from '../../demo/app/forgetOrphans.js';
import { createMemoryStorage } from '../../stories/support/createMemoryStorage.js';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

function createHistory() {
  const history = createAlephHistory({ scope: 'default', storage: createMemoryStorage() });
  history.add('of this server');
  history.add('of the last one');
  return history;
}
const idsOf = (history: ReturnType<typeof createHistory>) =>
  history
    .entries()
    .map(({ taskId }) => taskId)
    .sort();

it('drops what ran in another emulator, which nobody will ever answer for', () => {
  const history = createHistory();
  const tasks = { 'of this server': { speed: 30, scenario: 'success' } } as const;
  forgetOrphans(history, { mode: 'emulated', speeds: [30, 1], tasks });
  expect(idsOf(history)).toEqual(['of this server']);
});

it('leaves everything to the real API, which knows its tasks for longer than this page', () => {
  const history = createHistory();
  forgetOrphans(history, { mode: 'live' });
  expect(idsOf(history)).toHaveLength(2);
});
