import { createAsyncStoragePersister } from '@tanstack/query-async-storage-persister';
import { QueryClient } from '@tanstack/react-query';
import { PersistQueryClientProvider } from '@tanstack/react-query-persist-client';
import { AlephProvider, AlephTaskCard, type AlephClient } from 'react-aleph';

/** Tasks are plain JSON: a stored cache shows them at once after a reload. */
export function App({ client, taskId, storage }: { client: AlephClient; taskId: string; storage: Storage }) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { gcTime: 24 * 3_600_000 } } });
  const persister = createAsyncStoragePersister({ storage, throttleTime: 0 });
  return (
    <PersistQueryClientProvider client={queryClient} persistOptions={{ persister }}>
      <AlephProvider client={client}>
        <AlephTaskCard taskId={taskId} />
      </AlephProvider>
    </PersistQueryClientProvider>
  );
}
