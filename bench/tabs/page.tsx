// A page of cards that follow the tasks in its address (?tasks=a,b&name=1&interval=2000), and keep a record of what a viewer could see.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { AlephProvider, AlephTaskCard, createAlephClient, createAlephTabs } from '../../src/exports/index.js';
import '../../src/styles/index.css';

export interface Change {
  taskId: string;
  state: string;
  /** When it was in the document, in epoch milliseconds. */
  at: number;
}

const changes: Change[] = [];
Object.assign(globalThis, { bench: { changes } });

const address = new URLSearchParams(location.search);
const taskIds = (address.get('tasks') ?? '').split(',').filter(Boolean);
const polling = { intervalMs: Number(address.get('interval')) };
const client = createAlephClient({
  ...{ baseUrl: '/api/v1/aleph', budget: false },
  headers: { 'x-page': address.get('name') ?? '' },
});
const tabs = createAlephTabs({ scope: 'default' });
const root = document.querySelector('#root');
if (!root) throw new Error('The page has no root.');

const seen = new Map<string, string>();
new MutationObserver(() => {
  for (const row of root.querySelectorAll<HTMLElement>('[data-task]')) {
    const taskId = row.dataset['task'] ?? '';
    const state = row.firstElementChild?.getAttribute('data-state') ?? '';
    if (seen.get(taskId) === state) continue;
    seen.set(taskId, state);
    changes.push({ taskId, state, at: performance.timeOrigin + performance.now() });
  }
}).observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-state'] });

createRoot(root).render(
  <QueryClientProvider client={new QueryClient()}>
    <AlephProvider client={client} tabs={tabs} polling={polling}>
      {taskIds.map((taskId) => (
        <div key={taskId} data-task={taskId}>
          <AlephTaskCard taskId={taskId} />
        </div>
      ))}
    </AlephProvider>
  </QueryClientProvider>,
);
