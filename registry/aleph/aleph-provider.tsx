'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { AlephProvider, createAlephClient, type AlephProviderProps } from 'react-aleph';
import { useState } from 'react';

// The proxy of `react-aleph/server`, which holds the key. It must never be on the page.
const client = createAlephClient({ baseUrl: '/api/aleph' });

/** Around your app, once. If it has a query client already, keep that and take only `AlephProvider` from here. */
export function AlephRoot({ children, ...props }: Omit<AlephProviderProps, 'client'>) {
  // One for each visitor: a module of a server is shared by all of them.
  const [queryClient] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={queryClient}>
      <AlephProvider client={client} {...props}>
        {children}
      </AlephProvider>
    </QueryClientProvider>
  );
}
