import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { AlephGenerateForm, AlephProvider, AlephTaskCard, createAlephClient } from 'react-aleph';
import 'react-aleph/styles.css';

const queryClient = new QueryClient();
const client = createAlephClient({ baseUrl: '/api/aleph' });

function App() {
  const [taskId, setTaskId] = useState(() => new URLSearchParams(location.search).get('task'));
  const follow = (id: string) => {
    window.history.replaceState(null, '', `?task=${encodeURIComponent(id)}`); // a reload goes on from here
    setTaskId(id);
  };
  return (
    <>
      <AlephGenerateForm onCreated={follow} />
      {taskId !== null && <AlephTaskCard taskId={taskId} />}
    </>
  );
}

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <QueryClientProvider client={queryClient}>
      <AlephProvider client={client}>
        <App />
      </AlephProvider>
    </QueryClientProvider>,
  );
