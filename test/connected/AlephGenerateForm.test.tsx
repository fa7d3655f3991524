import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { expect, test, vi } from 'vitest';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { AlephGenerateForm, type AlephGenerateFormProps } from '../../src/connected/AlephGenerateForm.js';
import { AlephTaskCard } from '../../src/connected/AlephTaskCard.js';
import { formLabels } from '../../src/core/formLabels.js';
import { AlephProvider } from '../../src/hooks/AlephProvider.js';
import { de } from '../../src/locales/de.js';
import type { AlephEmulatorOptions } from '../../src/testing/AlephEmulator.js';
import { createAlephEmulator } from '../../src/testing/createAlephEmulator.js';
import { catchUnhandled } from '../support/catchUnhandled.js';
import { stubMedia } from '../components/stubMedia.js';

stubMedia();
const unhandled = catchUnhandled();

const input = { prompt: 'A film', videoUrl: 'https://example.com/a.mp4' };

function show(options: AlephEmulatorOptions = {}, props: Partial<AlephGenerateFormProps> = {}) {
  const emulator = createAlephEmulator(options);
  const client = createAlephClient({ baseUrl: 'https://aleph.test', fetch: emulator.fetch });
  const onCreated = vi.fn();
  render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <AlephProvider client={client} labels={props.labels}>
          <AlephGenerateForm defaultInput={input} onCreated={onCreated} {...props} labels={undefined} />
          <AlephTaskCard taskId={null} />
        </AlephProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
  const submissions = () => emulator.requests.filter(({ method }) => method === 'POST');
  return { emulator, onCreated, submissions };
}

test('a double click and an impatient Enter are one request, by the emulator’s own log', async () => {
  const { onCreated, submissions } = show();
  await userEvent.dblClick(screen.getByRole('button', { name: formLabels.submit }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Source video' }), '{Enter}{Enter}');
  await screen.findByText(/Submitted\.|moment ago/);
  expect(submissions()).toHaveLength(1);
  expect(onCreated.mock.calls[0]?.[2]).toEqual(input);
});

test('the same again within moments is the same task; "Submit again" is a second one', async () => {
  const { onCreated, submissions } = show();
  await userEvent.click(screen.getByRole('button', { name: formLabels.submit }));
  await screen.findByText(formLabels.submitted);
  await userEvent.click(screen.getByRole('button', { name: formLabels.submit }));
  await screen.findByText(formLabels.deduplicated);
  expect(submissions()).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: formLabels.submitAgain }));
  await waitFor(() => {
    expect(submissions()).toHaveLength(2);
  });
  await screen.findByText(formLabels.submitted);
  const ids = onCreated.mock.calls.map(([taskId]) => taskId as string);
  expect(ids[0]).toBe(ids[1]);
  expect(ids[2]).not.toBe(ids[0]);
});

test('an onCreated that throws is heard of, and what was paid for is said to be submitted', async () => {
  const bug = new Error('a bug in the app');
  const { submissions } = show(
    {},
    {
      onCreated: () => {
        throw bug;
      },
    },
  );
  await userEvent.click(screen.getByRole('button', { name: formLabels.submit }));
  await screen.findByText(formLabels.submitted);
  expect(submissions()).toHaveLength(1);
  await waitFor(() => {
    expect(unhandled.mock.calls.map(([reason]) => reason)).toEqual([bug]);
  });
});

test('a refusal of the API stands in the form, with the input', async () => {
  const { onCreated } = show({ apiKeys: ['another'] });
  await userEvent.click(screen.getByRole('button', { name: formLabels.submit }));
  expect(await screen.findByRole('alert')).toHaveTextContent(formLabels.next.unauthorized);
  expect(screen.getByRole('textbox', { name: 'Prompt' })).toHaveValue('A film');
  expect(onCreated).not.toHaveBeenCalled();
});

test('the provider’s language reaches the form’s own words', () => {
  show({}, { labels: de });
  expect(screen.getByRole('button', { name: 'Erzeugen' })).toBeVisible();
  expect(screen.getByRole('form', { name: 'Neues Video' })).toHaveAttribute('lang', 'de');
});
