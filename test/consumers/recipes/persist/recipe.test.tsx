import { cleanup, render, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createWorld } from '../support/world.js';
import { App } from './App.js';

test('a finished task is there after a reload, without a request', async () => {
  const { emulator, client, taskId } = await createWorld();
  await emulator.advance(15 * 60_000);
  const app = <App client={client} taskId={taskId} storage={localStorage} />;
  const phase = () => document.querySelector('[data-aleph-slot="task-card"]')?.getAttribute('data-state');
  render(app);
  await waitFor(() => {
    expect(phase()).toBe('succeeded');
    expect(Object.values({ ...localStorage }).join()).toContain('succeeded');
  });
  cleanup();
  const asked = emulator.requests.length;
  render(app);
  await waitFor(() => {
    expect(phase()).toBe('succeeded');
  });
  expect(emulator.requests).toHaveLength(asked);
});
