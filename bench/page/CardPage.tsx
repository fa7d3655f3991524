import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { AlephProvider, AlephTaskCard, type AlephProviderProps } from '../../src/exports/index.js';

/** A card for each task, in an element that names it. Takes what an `AlephProvider` takes. */
export function CardPage({
  taskIds,
  ...provider
}: { taskIds: readonly string[] } & Omit<AlephProviderProps, 'children'>) {
  const [queryClient] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={queryClient}>
      <AlephProvider {...provider}>
        {taskIds.map((taskId) => (
          <div key={taskId} data-task={taskId}>
            <AlephTaskCard taskId={taskId} />
          </div>
        ))}
      </AlephProvider>
    </QueryClientProvider>
  );
}
