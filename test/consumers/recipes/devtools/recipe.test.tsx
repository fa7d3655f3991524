import { QueryClient } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { alephKeys } from 'react-aleph';
import { expect, test } from 'vitest';
import { createWorld, show } from '../support/world.js';
import { App } from './App.js';

test('devtools open beside the card, over one query with a key of ours', async () => {
  const { client, taskId } = await createWorld();
  const queryClient = new QueryClient();
  show(client, <App taskId={taskId} />, queryClient);
  expect(await screen.findByRole('progressbar')).toBeDefined();
  const keys = queryClient
    .getQueryCache()
    .getAll()
    .map(({ queryKey }) => queryKey);
  expect(keys).toEqual([alephKeys.task(client.scope, taskId)]);
});
