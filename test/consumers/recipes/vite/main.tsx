import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { AlephProvider, AlephTaskCard, createAlephClient } from 'react-aleph';
import 'react-aleph/styles.css';

const queryClient = new QueryClient();
const client = createAlephClient({ baseUrl: '/api/aleph' });
const taskId = new URLSearchParams(location.search).get('task');

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <QueryClientProvider client={queryClient}>
      <AlephProvider client={client}>
        <AlephTaskCard taskId={taskId} />
      </AlephProvider>
    </QueryClientProvider>,
  );
