import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';
import type { AlephHistory } from '../../src/browser/history/AlephHistory.js';
import { createAlephHistory } from '../../src/browser/history/createAlephHistory.js';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { AlephTaskCard, type AlephTaskCardProps } from '../../src/connected/AlephTaskCard.js';
import { AlephProvider } from '../../src/hooks/AlephProvider.js';
import { createAlephEmulator } from '../../src/testing/createAlephEmulator.js';
import { fakeClock } from '../components/fakeClock.js';
import { minute, now, processing } from '../components/samples.js';
import { pass } from '../support/followHarness.js';
import { openPage } from '../support/openPage.js';

fakeClock();
beforeEach(() => {
  localStorage.clear();
});

/** Begins when all the videos are made, whatever time they take. */
const day = 24 * 60 * minute;

const client = createAlephClient({
  baseUrl: 'https://api.example.com/aleph',
  fetch: () => new Promise<never>(() => undefined),
});

/** Lives through videos that take so many minutes each, one after another, in this browser. */
async function makeVideos(...minutes: number[]) {
  const emulator = createAlephEmulator({
    seed: String(minutes),
    plan: (_, index) => ({ scenario: 'success', durationMs: (minutes[index] ?? 1) * minute }),
  });
  const page = openPage(emulator);
  for (const duration of minutes) {
    page.submit();
    await pass((duration + 1) * minute);
  }
  page.close();
}

function app(
  history: AlephHistory,
  props: Partial<AlephTaskCardProps> = {},
  queryClient = new QueryClient(),
) {
  const task = { ...processing, taskId: props.taskId ?? 'task-1', createdAt: now + day };
  return (
    <QueryClientProvider client={queryClient}>
      <AlephProvider client={client} history={history}>
        <AlephTaskCard taskId={task.taskId} initialTask={task} enabled={false} {...props} />
      </AlephProvider>
    </QueryClientProvider>
  );
}

const words = (root: ParentNode = document) =>
  root.querySelector('[data-aleph-slot="task-progress-typical"]')?.firstChild?.textContent;

test('after five videos a card says this browser’s own usual time', async () => {
  await makeVideos(3, 5, 4, 10);
  const before = render(app(createAlephHistory({ scope: 'default' })));
  expect(words()).toBe('usually 2 to 15 minutes');
  before.unmount();
  await makeVideos(6);
  render(app(createAlephHistory({ scope: 'default' })));
  expect(words()).toBe('usually 5 to 10 minutes');
});

test('the app’s own `typicalMs` goes before', async () => {
  await makeVideos(3, 5, 4, 10, 6);
  render(app(createAlephHistory({ scope: 'default' }), { typicalMs: [minute, 2 * minute] }));
  expect(words()).toBe('usually 1 to 2 minutes');
});

test('a running bar is not placed anew when another video ends; the next task knows of it', async () => {
  await makeVideos(3, 3, 3, 3, 3);
  const history = createAlephHistory({ scope: 'default' });
  const queryClient = new QueryClient();
  const { rerender } = render(app(history, {}, queryClient));
  expect(words()).toBe('usually 3 minutes');
  await makeVideos(9);
  act(() => {
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
  });
  rerender(app(history, {}, queryClient));
  expect(words()).toBe('usually 3 minutes');
  rerender(app(history, { taskId: 'task-2' }, queryClient));
  expect(words()).toBe('usually 3 to 9 minutes');
});

test('a server’s markup is taken over as it is, and the own words follow before the first paint', async () => {
  await makeVideos(3, 5, 4, 10, 6);
  vi.setSystemTime(now);
  const history = createAlephHistory({ scope: 'default' });
  const page = document.createElement('div');
  page.innerHTML = renderToString(app(history));
  document.body.append(page);
  expect(words(page)).toBe('usually 2 to 15 minutes');
  const onRecoverableError = vi.fn();
  await act(() => hydrateRoot(page, app(history), { onRecoverableError }));
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(words(page)).toBe('usually 5 to 10 minutes');
  page.remove();
});
