import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, within } from '@testing-library/react';
import {
  createAlephHistory,
  type AlephHistoryOptions,
} from '../../src/browser/history/createAlephHistory.js';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import type { AlephGenerateInput } from '../../src/core/AlephGenerateInput.js';
import type { SettledAlephTask } from '../../src/core/AlephTask.js';
import { AlephProvider } from '../../src/hooks/AlephProvider.js';
import { useAlephGenerate } from '../../src/hooks/useAlephGenerate.js';
import { useAlephHistory } from '../../src/hooks/useAlephHistory.js';
import type { AlephEmulator } from '../../src/testing/AlephEmulator.js';

export const input: AlephGenerateInput = { prompt: 'A film', videoUrl: 'https://a.example/in.mp4' };

/** One life of a page: everything but storage and the emulator is new. */
export function openPage(
  emulator: Pick<AlephEmulator, 'fetch'>,
  options: Partial<AlephHistoryOptions> = {},
  onSettled: (task: SettledAlephTask) => void = () => undefined,
) {
  const client = createAlephClient({ baseUrl: 'https://api.example.com/aleph', fetch: emulator.fetch });
  const history = createAlephHistory({ scope: 'default', ...options });
  const queryClient = new QueryClient();
  const Dashboard = () => {
    const { mutate, error } = useAlephGenerate();
    const entries = useAlephHistory();
    return (
      <>
        <button
          onClick={() => {
            mutate(input);
          }}
        >
          {error?.code ?? 'submit'}
        </button>
        <ol>
          {entries.map(({ key, state }) => (
            <li key={key}>{state}</li>
          ))}
        </ol>
      </>
    );
  };
  const view = render(
    <QueryClientProvider client={queryClient}>
      <AlephProvider client={client} history={history} onSettled={onSettled}>
        <Dashboard />
      </AlephProvider>
    </QueryClientProvider>,
  );
  return {
    client,
    history,
    queryClient,
    states: () =>
      within(view.container)
        .queryAllByRole('listitem')
        .map(({ textContent }) => textContent),
    submit: () => {
      fireEvent.click(within(view.container).getByRole('button'));
    },
    close: () => {
      view.unmount();
      queryClient.clear();
    },
  };
}

/** Another tab wrote: what a browser tells this one. */
export function tellStorage(key: string | null) {
  act(() => {
    window.dispatchEvent(new StorageEvent('storage', { key }));
  });
}
