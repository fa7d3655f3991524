'use client';
import { QueryClientContext, type QueryClient } from '@tanstack/react-query';
import { useContext } from 'react';
import { AlephError } from '../core/AlephError.js';

/** react-query's client, or an error that names the three causes of its absence. */
export function useCacheClient(): QueryClient {
  const queryClient = useContext(QueryClientContext);
  if (!queryClient) {
    throw new AlephError(
      'configuration',
      'react-aleph found no QueryClient: wrap the app in <QueryClientProvider>. If it is, this is another React root, or there are two copies of react-query (`npm ls @tanstack/react-query`).',
    );
  }
  return queryClient;
}
