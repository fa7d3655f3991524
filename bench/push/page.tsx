// A page of cards that follow the tasks in its address (?tasks=a,b), and keep a record of what a viewer could see.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import {
  AlephProvider,
  AlephTaskCard,
  createAlephClient,
  createAlephEvents,
} from '../../src/exports/index.js';
import '../../src/styles/index.css';

export interface Change {
  taskId: string;
  state: string;
  /** When it was painted, in epoch milliseconds. */
  at: number;
}

const changes: Change[] = [];
Object.assign(globalThis, { bench: { changes } });

const taskIds = (new URLSearchParams(location.search).get('tasks') ?? '').split(',').filter(Boolean);
const client = createAlephClient({ baseUrl: '/api/aleph' });
const events = createAlephEvents({ url: '/api/aleph/events' });
const root = document.querySelector('#root');
if (!root) throw new Error('The page has no root.');

/** After the frame that holds a change has been drawn. */
const painted = (run: () => void) => requestAnimationFrame(() => setTimeout(run, 0));

const seen = new Map<string, string>();
const look = () => {
  for (const row of root.querySelectorAll<HTMLElement>('[data-task]')) {
    const taskId = row.dataset['task'] ?? '';
    const state = row.firstElementChild?.getAttribute('data-state') ?? '';
    if (seen.get(taskId) === state) continue;
    seen.set(taskId, state);
    painted(() => changes.push({ taskId, state, at: performance.timeOrigin + performance.now() }));
  }
};
new MutationObserver(look).observe(root, {
  ...{ subtree: true, childList: true, attributes: true },
  attributeFilter: ['data-state'],
});

createRoot(root).render(
  <QueryClientProvider client={new QueryClient()}>
    <AlephProvider client={client} events={events}>
      {taskIds.map((taskId) => (
        <div key={taskId} data-task={taskId}>
          <AlephTaskCard taskId={taskId} />
        </div>
      ))}
    </AlephProvider>
  </QueryClientProvider>,
);
