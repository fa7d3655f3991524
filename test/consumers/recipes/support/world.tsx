import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { AlephProvider, createAlephClient, type AlephClient } from 'react-aleph';
import { createAlephEmulator, type AlephScenario } from 'react-aleph/testing';

/** An emulated API with one task in it, and the client of the page. */
export async function createWorld(scenario: AlephScenario = 'success') {
  const emulator = createAlephEmulator({ scenario });
  const client = createAlephClient({ baseUrl: '/api/aleph', fetch: emulator.fetch });
  const { taskId } = await client.generate({ prompt: 'A sea', videoUrl: 'https://example.com/in.mp4' });
  return { emulator, client, taskId };
}

export function show(client: AlephClient, children: ReactNode, queryClient = new QueryClient()) {
  return render(
    <QueryClientProvider client={queryClient}>
      <AlephProvider client={client}>{children}</AlephProvider>
    </QueryClientProvider>,
  );
}
