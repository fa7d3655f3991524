import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { AlephTaskList } from '../../src/connected/AlephTaskList.js';
import { AlephProvider } from '../../src/hooks/AlephProvider.js';
import { NaiveList } from './NaiveList.js';
import { scriptedFetch } from './scriptedFetch.js';
import { speedUp } from './speedUp.js';
import '../../src/styles/index.css';

const query = new URLSearchParams(location.search);
const running = Number(query.get('running'));
const taskIds = Array.from({ length: Number(query.get('tasks')) }, (_, index) => `task-${String(index)}`);

speedUp(Number(query.get('speed')));
const server = scriptedFetch(taskIds, running);
globalThis.fetch = server.fetch;

const client = createAlephClient({ baseUrl: '/api/aleph', budget: false });
const list =
  query.get('kind') === 'naive' ? (
    <NaiveList taskIds={taskIds} />
  ) : (
    <AlephProvider client={client}>
      <AlephTaskList taskIds={taskIds} onOpen={() => undefined} />
    </AlephProvider>
  );

const start = performance.now();
const container = document.createElement('main');
document.body.append(container);
createRoot(container).render(<QueryClientProvider client={new QueryClient()}>{list}</QueryClientProvider>);

const frame = () => new Promise(requestAnimationFrame);
const painted = async () => {
  while (document.querySelectorAll('li').length < taskIds.length) await frame();
  await frame();
  await frame();
  return performance.now() - start;
};
Object.assign(globalThis, { bench: { firstRenderMs: painted(), requests: server.requests } });
