import { expect, test } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { createElement as h } from 'react';
import { AlephProvider, AlephTaskCard, createAlephClient } from 'react-aleph';
import { createAlephEmulator } from 'react-aleph/testing';

test('a card in a plain Jest suite', async () => {
  const emulator = createAlephEmulator({ scenario: 'success' });
  const client = createAlephClient({ baseUrl: '/api/aleph', fetch: emulator.fetch });
  const { taskId } = await client.generate({ prompt: 'A sea', videoUrl: 'https://example.com/in.mp4' });
  const card = h(AlephProvider, { client }, h(AlephTaskCard, { taskId }));
  render(h(QueryClientProvider, { client: new QueryClient() }, card));
  expect(await screen.findByRole('progressbar')).toBeDefined();
});
