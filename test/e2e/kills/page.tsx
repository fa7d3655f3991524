// A page that makes, remembers and lists tasks, and that stands still at a point of its life (?hold=…) to be killed there.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import {
  AlephGenerateForm,
  AlephProvider,
  AlephTaskList,
  createAlephClient,
  createAlephHistory,
  useAlephHistory,
} from '../../../dist/exports/index.js';

const options = new URLSearchParams(location.search);
const hold = options.get('hold') ?? '';

/** Where it stands still, for the test to read. */
const reach = (point: string) => {
  document.documentElement.dataset['reached'] = point;
};
const standStill = () => new Promise(() => undefined);
const standStillAt = async (point: string) => {
  if (hold !== point) return;
  reach(point);
  await standStill();
};

// Asked right before a request leaves.
const headers = async () => {
  await standStillAt('before sending');
  // For the points that are the server's to hold.
  return { 'x-hold': hold };
};
const ownFetch: typeof fetch = async (url, init) => {
  if (hold === 'stored' && init?.method !== 'POST') await standStill();
  const response = await fetch(url, init);
  if (init?.method === 'POST') await standStillAt('answer not yet stored');
  return response;
};
const client = createAlephClient({ baseUrl: '/api/aleph', headers, fetch: ownFetch });
const laterMs = Number(options.get('later') ?? 0);
const history = createAlephHistory({ scope: 'default', now: () => Date.now() + laterMs });
history.subscribe(() => {
  if (history.entries()[0]?.taskId) reach('stored');
});

function Entries() {
  const entries = useAlephHistory();
  return (
    <>
      <ol id="entries">
        {entries.map(({ key, state }) => (
          <li key={key}>{state}</li>
        ))}
      </ol>
      <AlephTaskList taskIds={entries.flatMap(({ taskId }) => taskId ?? [])} />
    </>
  );
}

const root = document.querySelector('#root');
if (!root) throw new Error('The page has no root.');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <AlephProvider client={client} history={history} polling={{ intervalMs: 300 }}>
        <AlephGenerateForm defaultInput={{ prompt: 'A sea', videoUrl: 'https://example.com/in.mp4' }} />
        <Entries />
      </AlephProvider>
    </QueryClientProvider>
  </StrictMode>,
);
