'use client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { AlephProvider, createAlephClient } from 'react-aleph';
import { useState, type ReactNode } from 'react';

const client = createAlephClient({ baseUrl: '/api/aleph' });

export function Providers({ children }: { children: ReactNode }) {
  // One for each visitor: a module of the server is shared by all of them.
  const [queryClient] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={queryClient}>
      <AlephProvider client={client} polling={{ intervalMs: 300 }}>
        {children}
      </AlephProvider>
    </QueryClientProvider>
  );
}
