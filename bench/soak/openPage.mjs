import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

/** @type {typeof import('../../src/exports/index.js')} */
const {
  AlephProvider,
  AlephTaskCard,
  createAlephClient,
  createAlephHistory,
  useAlephGenerate,
  useAlephHistory,
} = await import(new URL('../../dist/exports/index.js', import.meta.url).href);

/**
 * One life of the page: everything but storage and the server is new. It shows the newest task and the number of all that are remembered.
 *
 * @param {{ fetch: typeof globalThis.fetch, storage: import('../../src/browser/history/HistoryStorage.js').HistoryStorage, onSettled: (taskId: string) => void }} world
 */
export function openPage({ fetch, storage, onSettled }) {
  const client = createAlephClient({ baseUrl: 'https://app.example/api/aleph', fetch });
  const history = createAlephHistory({ scope: 'default', storage, locks: null });
  const queryClient = new QueryClient();
  /** @type {import('../../src/hooks/useAlephGenerate.js').UseAlephGenerateResult['generate'] | undefined} */
  let generate;
  let renders = 0;
  const Dashboard = () => {
    ({ generate } = useAlephGenerate());
    const entries = useAlephHistory();
    renders += 1;
    const newest = entries.find(({ taskId }) => taskId !== null);
    return h(
      'main',
      null,
      h('p', null, entries.length),
      newest && h(AlephTaskCard, { taskId: newest.taskId }),
    );
  };
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    h(
      QueryClientProvider,
      { client: queryClient },
      h(AlephProvider, { client, history, onSettled: ({ taskId }) => onSettled(taskId) }, h(Dashboard)),
    ),
  );
  return {
    history,
    renders: () => renders,
    cached: () => queryClient.getQueryCache().getAll().length,
    submit: (/** @type {string} */ prompt) =>
      generate?.({ prompt, videoUrl: 'https://example.com/in.mp4' }) ??
      Promise.reject(new Error('The page has not rendered yet.')),
    close() {
      root.unmount();
      queryClient.clear();
      document.body.replaceChildren();
    },
  };
}
