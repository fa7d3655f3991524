import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, waitFor } from '@testing-library/react';
import { setupServer } from 'msw/node';
import { AlephProvider, AlephTaskCard, createAlephClient } from 'react-aleph';
import { alephHandlers, createAlephEmulator } from 'react-aleph/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

const emulator = createAlephEmulator({ scenario: 'moderation' });
const server = setupServer(...alephHandlers(emulator));
beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
});
afterAll(() => {
  server.close();
});

test('the app shows a failure that MSW answers with', async () => {
  const client = createAlephClient({ baseUrl: 'https://app.example/api/aleph' });
  const { taskId } = await client.generate({ prompt: 'A sea', videoUrl: 'https://example.com/in.mp4' });
  await emulator.advance(15 * 60_000);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <AlephProvider client={client}>
        <AlephTaskCard taskId={taskId} />
      </AlephProvider>
    </QueryClientProvider>,
  );
  await waitFor(() => {
    const card = document.querySelector('[data-aleph-slot="task-card"]');
    expect(card?.getAttribute('data-state')).toBe('failed');
  });
});
