import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TaskCard, type TaskCardProps } from '../../src/components/TaskCard.js';
import { fakeClock, passMinutes } from './fakeClock.js';
import { found } from './found.js';
import { now, succeeded } from './samples.js';
import { stubMedia } from './stubMedia.js';

fakeClock();
stubMedia();

const slotOf = (name: string) => document.querySelector<HTMLElement>(`[data-aleph-slot="${name}"]`);
const said = () => slotOf('task-card-live')?.textContent;
const button = () => found(slotOf('task-card-download'));
const press = () => {
  fireEvent.click(button());
};

/** The file's server: each answer is sent piece by piece, as the test says. */
function fileServer() {
  const requests: { url: string; signal: AbortSignal }[] = [];
  let answer: (response: Response) => void = () => undefined;
  let refuse: (reason: unknown) => void = () => undefined;
  let pieces: ReadableStreamDefaultController<Uint8Array> | undefined;
  const fetch = vi.fn((url: string, { signal }: { signal: AbortSignal }) => {
    requests.push({ url, signal });
    return new Promise<Response>((resolve, reject) => {
      [answer, refuse] = [resolve, reject];
    });
  });
  const settle = (step: () => void) =>
    act(async () => {
      step();
      await vi.advanceTimersByTimeAsync(1);
    });
  return {
    fetch,
    requests,
    answer: (headers: Record<string, string> = {}, status = 200) =>
      settle(() => {
        const body = new ReadableStream<Uint8Array>({
          start(controller) {
            pieces = controller;
          },
        });
        answer(new Response(body, { status, headers: { 'content-type': 'video/mp4', ...headers } }));
      }),
    refuse: () =>
      settle(() => {
        refuse(new TypeError('Failed to fetch'));
      }),
    piece: (size: number) => settle(() => pieces?.enqueue(new Uint8Array(size))),
    end: () => settle(() => pieces?.close()),
    breakOff: () => settle(() => pieces?.error(new TypeError('network error'))),
  };
}

let server: ReturnType<typeof fileServer>;
/** What the browser was told to save: address and name. */
let saved: [string, string][];
const objects = { made: [] as Blob[], revoked: [] as string[] };

beforeEach(() => {
  server = fileServer();
  saved = [];
  objects.made = [];
  objects.revoked = [];
  vi.stubGlobal('fetch', server.fetch);
  // jsdom saves nothing and has no object URLs.
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push([this.href, this.download]);
  });
  URL.createObjectURL = (blob) => `blob:${String(objects.made.push(blob as Blob))}`;
  URL.revokeObjectURL = (url) => objects.revoked.push(url);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const show = (props: TaskCardProps = {}) => render(<TaskCard task={succeeded} {...props} />);

describe('a route of the app', () => {
  test.each(['/api/download/task-1', 'https://app.example/download?id=1'])('%s is a link', (downloadUrl) => {
    show({ downloadUrl });
    const link = screen.getByRole('link', { name: 'Download' });
    expect(link).toHaveAttribute('href', downloadUrl);
    expect(link).toHaveAttribute('download', 'Watercolour look.mp4');
    expect(server.requests).toEqual([]);
  });

  test.each(['javascript:alert(1)', 'data:video/mp4,x', '', 7, {}])(
    '%j is none: the video itself is saved',
    (url) => {
      show({ downloadUrl: url as string });
      expect(screen.getByRole('button', { name: 'Download' })).toBe(button());
    },
  );

  test('null shows no download', () => {
    show({ downloadUrl: null });
    expect(slotOf('task-card-download')).toBeNull();
  });

  test('stays when the provider’s file has expired; the file’s own download goes', () => {
    const task = { ...succeeded, expiresAt: now + 60_000 };
    const { rerender } = render(<TaskCard task={task} downloadUrl="/d" />);
    passMinutes(2);
    expect(button()).toBeInTheDocument();
    rerender(<TaskCard task={task} />);
    expect(slotOf('task-card-download')).toBeNull();
  });
});

describe('by script', () => {
  test('shows percent where the size is known, saves under the prompt, and revokes the object', async () => {
    show();
    press();
    expect(button()).toHaveTextContent('Downloading');
    await server.answer({ 'content-length': '200' });
    const seen: string[] = [];
    for (const size of [1, 49, 50, 100]) {
      await server.piece(size);
      seen.push(button().textContent);
    }
    expect(seen).toEqual([0, 25, 50, 100].map((percent) => `Downloading ${String(percent)}%`));
    await server.end();
    expect(button()).toHaveTextContent('Download');
    expect(said()).toBe('The download is complete.');
    expect(saved).toEqual([['blob:1', 'Watercolour look.mp4']]);
    expect(objects.made.map(({ size, type }) => [size, type])).toEqual([[200, 'video/mp4']]);
    expect(objects.revoked).toEqual([]);
    passMinutes(1);
    expect(objects.revoked).toEqual(['blob:1']);
  });

  test.each<[string, Record<string, string>]>([
    ['without a length', {}],
    ['with a length that means the compressed size', { 'content-length': '5', 'content-encoding': 'gzip' }],
    ['with a length that is none', { 'content-length': 'many' }],
  ])('%s no percent is made up', async (_, headers) => {
    show();
    press();
    await server.answer(headers);
    await server.piece(10);
    expect(button().textContent).toBe('Downloading');
    await server.end();
    expect(saved).toHaveLength(1);
  });

  test('starts once, however often it is pressed, and again when it is over', async () => {
    show();
    press();
    press();
    expect(button()).toHaveAttribute('aria-disabled', 'true');
    await server.answer();
    press();
    expect(server.requests).toHaveLength(1);
    await server.end();
    press();
    expect(server.requests).toHaveLength(2);
  });

  test('stops on unmount, and nothing is saved', async () => {
    const { unmount } = show();
    press();
    await server.answer();
    unmount();
    expect(server.requests.map(({ signal }) => signal.aborted)).toEqual([true]);
    await server.end();
    expect(saved).toEqual([]);
  });

  test('another video takes none of it over', async () => {
    const { rerender } = show();
    press();
    await server.answer();
    rerender(<TaskCard task={succeeded} media={{ videoUrl: 'https://media.example/own.mp4' }} />);
    expect(server.requests[0]?.signal.aborted).toBe(true);
    expect(button()).toHaveTextContent('Download');
    press();
    expect(server.requests[1]?.url).toBe('https://media.example/own.mp4');
  });

  test('a file of the page’s own origin is left to the browser', () => {
    show({ media: { videoUrl: '/media/own.mp4' } });
    press();
    expect(server.requests).toEqual([]);
    expect(saved).toEqual([[new URL('/media/own.mp4', location.href).href, 'Watercolour look.mp4']]);
  });
});

describe('when it fails', () => {
  test.each<[string, () => Promise<void>]>([
    ['an error of the server', () => server.answer({}, 403)],
    ['a page in place of the file', () => server.answer({ 'content-type': 'text/html; charset=utf-8' })],
    [
      'a connection that breaks',
      async () => {
        await server.answer({ 'content-length': '100' });
        await server.piece(10);
        await server.breakOff();
      },
    ],
  ])('%s is said, and can be tried again', async (_, happen) => {
    show();
    press();
    await happen();
    expect(button()).toHaveTextContent('Download failed, try again');
    expect(said()).toBe('Download failed, try again');
    expect(saved).toEqual([]);
    press();
    expect(server.requests).toHaveLength(2);
  });

  test('offline is a failure, not a refusal', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    show();
    press();
    await server.refuse();
    expect(button()).toHaveTextContent('Download failed, try again');
  });

  test('a server that lets no page read the file: a link to a new tab, which takes the focus', async () => {
    show();
    button().focus();
    press();
    await server.refuse();
    const link = screen.getByRole('link', { name: 'Open in a new tab' });
    expect(link).toHaveAttribute('href', succeeded.videoUrl);
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noreferrer');
    expect(link).toHaveFocus();
    expect(said()).toBe('It cannot be saved from here. Open it in a new tab.');
  });
});
