import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  AlephGenerateForm,
  AlephProvider,
  AlephTaskList,
  createAlephClient,
  createAlephHistory,
  useAlephHistory,
} from 'react-aleph';

// A frame that is sandboxed without `allow-same-origin` has no origin, so no cookies either: the page around it hands over a token.
const handed = new URLSearchParams(location.hash.slice(1));
const headers = { authorization: `Bearer ${handed.get('token') ?? ''}` };
const scope = handed.get('user') ?? 'nobody';

const queryClient = new QueryClient();
const client = createAlephClient({ baseUrl: '/api/aleph', scope, headers });
const history = createAlephHistory({ scope }); // where storage is blocked it lasts as long as the frame

function Tasks() {
  const taskIds = useAlephHistory().flatMap(({ taskId }) => taskId ?? []);
  return <AlephTaskList taskIds={taskIds} />;
}

export const Dashboard = () => (
  <QueryClientProvider client={queryClient}>
    <AlephProvider client={client} history={history} polling={{ intervalMs: 300 }}>
      <AlephGenerateForm />
      <Tasks />
    </AlephProvider>
  </QueryClientProvider>
);
