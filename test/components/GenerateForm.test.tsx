import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { GenerateForm, type GenerateFormProps } from '../../src/components/GenerateForm.js';
import { AlephError } from '../../src/core/AlephError.js';
import { alephErrorCatalogue, type AlephErrorCode } from '../../src/core/alephErrorCatalogue.js';
import { formLabels } from '../../src/core/formLabels.js';
import { stubMedia } from './stubMedia.js';

stubMedia();

const input = { prompt: 'A film', videoUrl: 'https://example.com/a.mp4' };
const show = (props: Partial<GenerateFormProps> = {}) => {
  const onSubmit = vi.fn(props.onSubmit ?? (() => undefined));
  const view = render(
    <StrictMode>
      <GenerateForm defaultInput={input} {...props} onSubmit={onSubmit} />
    </StrictMode>,
  );
  return { onSubmit, ...view };
};
const prompt = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Prompt' });
const source = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Source video' });
const generate = () => screen.getByRole('button', { name: /Generate|Submitting/ });
const later = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)));

describe('what is sent', () => {
  test('is trimmed, and without what was left empty', async () => {
    const { onSubmit } = show({
      defaultInput: { prompt: '  A film\n', videoUrl: ' https://example.com/a.mp4 ' },
    });
    await userEvent.click(generate());
    expect(onSubmit.mock.calls).toEqual([[input, { force: false }]]);
  });

  test('holds everything that was chosen, the advanced too', async () => {
    const { onSubmit } = show();
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: '21:9' }));
    await user.click(screen.getByText('Advanced'));
    await user.type(screen.getByLabelText('Seed'), ' 7 ');
    await user.type(screen.getByLabelText('Reference'), 'https://example.com/a.jpg');
    await user.type(screen.getByLabelText('Watermark'), 'Mine');
    await user.click(screen.getByLabelText('Store the result in China'));
    await user.click(generate());
    expect(onSubmit).toHaveBeenCalledWith(
      {
        ...input,
        aspectRatio: '21:9',
        seed: 7,
        referenceImage: 'https://example.com/a.jpg',
        waterMark: 'Mine',
        uploadCn: true,
      },
      { force: false },
    );
  });

  test('nothing by itself, on mount or after a failure', async () => {
    const { onSubmit } = show({
      onSubmit: () => Promise.reject(new AlephError('server', 'no', { apiCode: 500 })),
    });
    await later();
    expect(onSubmit).not.toHaveBeenCalled();
    await userEvent.click(generate());
    await later();
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });
});

describe('what is wrong', () => {
  test('is not said before somebody submits, then at each field, and the first takes the focus', async () => {
    const { onSubmit } = show({ defaultInput: {} });
    expect(prompt()).not.toHaveAttribute('aria-invalid');
    await userEvent.click(generate());
    expect(onSubmit).not.toHaveBeenCalled();
    expect(source()).toHaveFocus();
    expect(prompt()).toHaveAttribute('aria-invalid', 'true');
    expect(prompt()).toHaveAccessibleDescription(`${formLabels.problem.prompt} 0 / 2048 characters`);
    expect(source()).toHaveAccessibleDescription(formLabels.problem.source);
    await userEvent.type(source(), input.videoUrl);
    expect(source()).not.toHaveAttribute('aria-invalid');
    await userEvent.click(generate());
    expect(prompt()).toHaveFocus();
  });

  test('opens what is closed', async () => {
    show();
    await userEvent.click(screen.getByText('Advanced'));
    await userEvent.type(screen.getByLabelText('Seed'), 'four');
    await userEvent.click(screen.getByText('Advanced'));
    await userEvent.click(generate());
    expect(screen.getByRole('group')).toHaveAttribute('open');
    expect(screen.getByLabelText('Seed')).toHaveFocus();
    expect(screen.getByLabelText('Seed')).toHaveAccessibleDescription(formLabels.problem.integer);
  });

  test('too long a prompt is said while it is typed, in the unit of the API, and nothing is cut off', () => {
    show();
    fireEvent.change(prompt(), { target: { value: '😀'.repeat(1_024) } });
    expect(prompt()).toHaveAccessibleDescription('2048 / 2048 characters');
    fireEvent.change(prompt(), { target: { value: `${'😀'.repeat(1_024)}ab` } });
    expect(prompt()).toHaveAccessibleDescription('Too long by 2. 2050 / 2048 characters');
    expect(prompt().value).toHaveLength(2_050);
  });

  test('what the server found is shown until the field is changed', async () => {
    const problems = [{ field: 'videoUrl', reason: 'not_a_public_url' }] as const;
    show({ problems });
    expect(source()).toHaveAccessibleDescription(formLabels.problem.url);
    await userEvent.type(prompt(), '!');
    expect(source()).toHaveAttribute('aria-invalid', 'true');
    await userEvent.type(source(), '?b');
    expect(source()).not.toHaveAttribute('aria-invalid');
  });

  test.each(['javascript:alert(1)', 'data:video/mp4,AAAA', '/a.mp4', 'blob:https://a/b'])(
    '%s never reaches a src',
    async (videoUrl) => {
      const { container, onSubmit } = show({ defaultInput: { ...input, videoUrl } });
      await userEvent.click(generate());
      expect(onSubmit).not.toHaveBeenCalled();
      expect(container.querySelector('video')).toBeNull();
    },
  );
});

describe('one press, one submission', () => {
  test('double click, Enter held down and Ctrl+Enter while the first is open', async () => {
    let answer: (value: unknown) => void = () => undefined;
    const { onSubmit } = show({ onSubmit: () => new Promise((resolve) => (answer = resolve)) });
    await userEvent.dblClick(generate());
    fireEvent.submit(screen.getByRole('form'));
    await userEvent.type(prompt(), '{Control>}{Enter}{Enter}{/Control}');
    expect(onSubmit).toHaveBeenCalledTimes(1);
    expect(generate()).toHaveAttribute('aria-disabled', 'true');
    expect(generate()).toBeEnabled();
    expect(generate()).toHaveAccessibleName(formLabels.submitting);
    await act(async () => {
      answer({ taskId: 'a', deduplicated: false });
      await Promise.resolve();
    });
    expect(screen.getByText(formLabels.submitted)).toHaveAttribute('role', 'status');
    expect(generate()).not.toHaveAttribute('aria-disabled');
    expect(prompt()).toHaveValue('A film');
  });

  test('Enter in the prompt is a new line', async () => {
    const { onSubmit } = show();
    await userEvent.type(prompt(), '{Enter}more');
    expect(onSubmit).not.toHaveBeenCalled();
    expect(prompt()).toHaveValue('A film\nmore');
  });

  test('a repeat is told, and "Submit again" is another button', async () => {
    const { onSubmit } = show({ onSubmit: () => Promise.resolve({ taskId: 'a', deduplicated: true }) });
    await userEvent.click(generate());
    await screen.findByText(formLabels.deduplicated);
    await userEvent.click(screen.getByRole('button', { name: 'Submit again' }));
    expect(onSubmit.mock.calls.map(([, options]) => options)).toEqual([{ force: false }, { force: true }]);
  });
});

test('its words are made once, not at each key', async () => {
  let reads = 0;
  const labels = {
    get form() {
      reads += 1;
      return { title: 'Wish' };
    },
  };
  show({ labels });
  const before = reads;
  expect(screen.getByRole('form', { name: 'Wish' })).toBeVisible();
  await userEvent.type(prompt(), 'more');
  expect(reads).toBe(before);
});

describe('refusals', () => {
  const codes = (Object.keys(alephErrorCatalogue) as AlephErrorCode[]).filter(
    (code) => !code.startsWith('task_'),
  );

  test.each(codes)('%s: says what to do, and keeps what was typed', async (code) => {
    show({ onSubmit: () => Promise.reject(new AlephError(code, 'secret for developers')) });
    await userEvent.click(generate());
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(
      code in formLabels.next ? formLabels.next[code as 'server'] : /Nothing was started|nothing was started/,
    );
    expect(alert).not.toHaveTextContent('secret');
    expect(prompt()).toHaveValue('A film');
    expect(within(alert).queryByRole('button', { name: 'Submit again' }) !== null).toBe(
      code === 'outcome_unknown',
    );
  });

  test('an unknown outcome is submitted again only on purpose; another input is another video', async () => {
    const { onSubmit } = show({
      onSubmit: () => Promise.reject(new AlephError('outcome_unknown', 'no answer')),
    });
    await userEvent.click(generate());
    await screen.findByRole('alert');
    await userEvent.click(generate());
    expect(onSubmit).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('button', { name: 'Submit again' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(onSubmit.mock.lastCall?.[1]).toEqual({ force: true });
    await screen.findByRole('alert');
    await userEvent.type(prompt(), ' of the sea');
    await userEvent.click(generate());
    expect(onSubmit).toHaveBeenCalledTimes(3);
    expect(onSubmit.mock.lastCall?.[1]).toEqual({ force: false });
  });

  test('says when one may submit again, and that one may now', async () => {
    vi.useFakeTimers({ now: new Date(2026, 0, 1, 12, 0, 0) });
    const error = new AlephError('rate_limited', 'slow down', { apiCode: 429, retryAfterMs: 90_000 });
    show({ error });
    await act(() => vi.advanceTimersByTimeAsync(1));
    expect(screen.getByRole('alert')).toHaveTextContent(/You can submit again at 12:01:30.PM\./);
    await act(() => vi.advanceTimersByTimeAsync(90_000));
    expect(screen.getByRole('alert')).toHaveTextContent(formLabels.againNow);
    vi.useRealTimers();
  });
});

describe('files', () => {
  const file = new File(['a video'], 'boat.mp4', { type: 'video/mp4' });
  const zone = () => screen.getByLabelText<HTMLInputElement>(formLabels.upload);
  const link = () => screen.getByLabelText<HTMLInputElement>(formLabels.link);
  beforeEach(() => {
    URL.createObjectURL = () => 'blob:of-the-test';
    URL.revokeObjectURL = () => undefined;
  });

  test('a chosen file becomes a link; progress is told, and submitting waits for it', async () => {
    let end: (url: string) => void = () => undefined;
    let tell: (fraction: number) => void = () => undefined;
    const uploadSource = vi.fn<NonNullable<GenerateFormProps['uploadSource']>>((_, { onProgress }) => {
      tell = onProgress;
      return new Promise((resolve) => (end = resolve));
    });
    const { onSubmit } = show({ uploadSource, defaultInput: { prompt: 'A film' } });
    await userEvent.upload(zone(), file);
    const bar = screen.getByRole('progressbar', { name: formLabels.uploading });
    expect(bar).not.toHaveAttribute('aria-valuenow');
    act(() => {
      tell(0.42);
      tell(Number.NaN);
    });
    expect(bar).toHaveAttribute('aria-valuenow', '42');
    await userEvent.click(generate());
    expect(onSubmit).not.toHaveBeenCalled();
    expect(link()).toHaveAccessibleDescription(formLabels.problem.uploading);
    await act(async () => {
      end('https://files.example.com/boat.mp4');
      await Promise.resolve();
    });
    expect(link()).toHaveValue('https://files.example.com/boat.mp4');
    expect(screen.getByText(formLabels.uploaded)).toHaveAttribute('role', 'status');
    await userEvent.click(generate());
    expect(onSubmit.mock.lastCall?.[0]).toMatchObject({ videoUrl: 'https://files.example.com/boat.mp4' });
  });

  test.each(['is chosen', 'has arrived'])(
    'after a submission, "Submitted" goes when a file %s',
    async (when) => {
      let end: (url: string) => void = () => undefined;
      let answer: (value: unknown) => void = () => undefined;
      show({
        onSubmit: () => new Promise((resolve) => (answer = resolve)),
        uploadSource: () => new Promise((resolve) => (end = resolve)),
      });
      await userEvent.click(generate());
      if (when === 'has arrived') await userEvent.upload(zone(), file);
      await act(async () => {
        answer({ taskId: 'a' });
        await Promise.resolve();
      });
      expect(screen.getByText(formLabels.submitted)).toBeVisible();
      if (when === 'is chosen') await userEvent.upload(zone(), file);
      else
        await act(async () => {
          end('https://files.example.com/boat.mp4');
          await Promise.resolve();
        });
      expect(screen.queryByText(formLabels.submitted)).toBeNull();
      expect(screen.getByRole('form')).toHaveAttribute('data-state', 'idle');
    },
  );

  test('cancelling aborts, gives the focus back, and what comes late is passed over', async () => {
    const signals: AbortSignal[] = [];
    const ends: ((url: string) => void)[] = [];
    show({
      defaultInput: { prompt: 'A film' },
      uploadSource: (_, { signal }) => {
        signals.push(signal);
        return new Promise((resolve) => ends.push(resolve));
      },
    });
    await userEvent.upload(zone(), file);
    await userEvent.click(screen.getByRole('button', { name: formLabels.cancelUpload }));
    expect(signals[0]?.aborted).toBe(true);
    expect(zone()).toHaveFocus();
    await userEvent.upload(zone(), file);
    await act(async () => {
      ends[0]?.('https://files.example.com/late.mp4');
      await Promise.resolve();
    });
    expect(link()).toHaveValue('');
    expect(screen.getByRole('progressbar', { name: formLabels.uploading })).toBeVisible();
  });

  test.each([
    ['a rejection', () => Promise.reject(new Error('no room'))],
    ['an address that is none', () => Promise.resolve('javascript:alert(1)')],
    [
      'a throw',
      () => {
        throw new Error('at once');
      },
    ],
  ] as const)('%s is told as a failure, and the form goes on', async (_, uploadSource) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    show({ uploadSource, defaultInput: { prompt: 'A film' } });
    await userEvent.upload(zone(), file);
    expect(await screen.findByRole('alert')).toHaveTextContent(formLabels.uploadFailed);
    expect(link()).toHaveValue('');
  });

  test('a file of another kind is refused before anything is sent', async () => {
    const uploadSource = vi.fn(() => Promise.resolve('https://a.example/b.mp4'));
    show({ uploadSource });
    await userEvent.upload(zone(), new File(['x'], 'a.pdf', { type: 'application/pdf' }), {
      applyAccept: false,
    });
    expect(screen.getByRole('alert')).toHaveTextContent(formLabels.noVideo);
    expect(uploadSource).not.toHaveBeenCalled();
  });

  test('leaving aborts an upload', async () => {
    let seen: AbortSignal | undefined;
    const { unmount } = show({
      uploadSource: (_, { signal }) => {
        seen = signal;
        return new Promise(() => undefined);
      },
    });
    await userEvent.upload(zone(), file);
    unmount();
    expect(seen?.aborted).toBe(true);
  });
});
