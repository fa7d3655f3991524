import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { TaskVideo } from '../../src/components/TaskVideo.js';
import { AlephTaskCard } from '../../src/connected/AlephTaskCard.js';
import { AlephTaskList } from '../../src/connected/AlephTaskList.js';
import { defaultLabels } from '../../src/core/defaultLabels.js';

const words = defaultLabels.video;
const dead = new URL('/dead/result.mp4', location.href).href;
const alive = new URL('/result.mp4', location.href).href;
const video = () => document.querySelector('video');
const state = () => document.querySelector('[data-aleph-slot=task-video]')?.getAttribute('data-state');
const play = { name: words.play('Lake') };

/** A real client on an API that keeps one finished task, whose link is what `linkOf` says at each look. */
function finishedTask(linkOf: (look: number) => string) {
  const looks: string[] = [];
  const client = createAlephClient({
    baseUrl: '/api/aleph',
    fetch: () => {
      const link = linkOf(looks.length + 1);
      looks.push(link);
      const data = {
        taskId: 'a1',
        paramJson: JSON.stringify({ prompt: 'Lake' }),
        response: { taskId: 'a1', resultVideoUrl: link },
        createTime: Date.now() - 300_000,
        completeTime: Date.now() - 60_000,
        successFlag: 1,
      };
      return Promise.resolve(Response.json({ code: 200, msg: 'success', data }));
    },
  });
  const page = (children: ReactNode) => (
    <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
  );
  const card = page(<AlephTaskCard client={client} taskId="a1" />);
  const list = page(<AlephTaskList client={client} taskIds={['a1']} openId="a1" />);
  return { looks, card, list };
}

it.each(['card', 'list'] as const)(
  'a %s looks once for another link when its own is dead, and plays that',
  async (kind) => {
    const { looks, [kind]: page } = finishedTask((look) => (look === 1 ? dead : alive));
    const screen = await render(page);
    await screen.getByRole('button', play).click();
    await expect.poll(() => (video()?.currentTime ?? 0) > 0).toBe(true);
    expect(video()?.src).toBe(alive);
    expect(looks).toEqual([dead, alive]);
  },
);

it('says that it has expired when the same link comes back, and asks no more however often it is tried', async () => {
  const { looks, card } = finishedTask(() => dead);
  const screen = await render(card);
  await screen.getByRole('button', play).click();
  await expect.element(screen.getByText(words.expired.title)).toBeVisible();
  expect(looks).toEqual([dead, dead]);
  await screen.getByRole('button', { name: words.reload }).click();
  await expect.poll(state).toBe('failed');
  await expect.element(screen.getByText(words.expired.title)).toBeVisible();
  expect(looks).toEqual([dead, dead]);
});

it('goes on where the link broke', async () => {
  const problems: (number | undefined)[] = [];
  function App() {
    const [src, setSrc] = useState('/result.mp4?first');
    return (
      <TaskVideo
        src={src}
        title="Lake"
        onMediaError={(error) => {
          problems.push(error?.code);
          setSrc('/result.mp4?second');
          return Promise.resolve();
        }}
      />
    );
  }
  const screen = await render(<App />);
  await screen.getByRole('button', play).click();
  const before = video();
  if (!before) throw new Error('no video');
  await expect.poll(() => before.readyState).toBe(HTMLMediaElement.HAVE_ENOUGH_DATA);
  before.currentTime = 3;
  await expect.poll(() => before.currentTime > 3).toBe(true);
  const brokeAt = before.currentTime;
  // What a browser does when the server refuses the next range.
  Object.defineProperty(before, 'error', { value: { code: MediaError.MEDIA_ERR_NETWORK, message: '' } });
  before.dispatchEvent(new Event('error'));

  await expect.poll(() => video()?.src.endsWith('?second')).toBe(true);
  await expect.poll(() => (video()?.currentTime ?? 0) > brokeAt && video()?.paused === false).toBe(true);
  expect(video()).not.toBe(before);
  expect(document.activeElement).toBe(video());
  expect(problems).toEqual([MediaError.MEDIA_ERR_NETWORK]);
});

it.each([
  ['past its end', Date.now() - 1, words.expired],
  ['before its end', Date.now() + 60_000, words.unavailable],
  ['without an end', undefined, words.unavailable],
])('a dead link %s', async (_when, expiresAt, message) => {
  const screen = await render(<TaskVideo src={dead} title="Lake" expiresAt={expiresAt} />);
  await screen.getByRole('button', play).click();
  await expect.element(screen.getByText(message.title)).toBeVisible();
});

/** The emulator's clip, changed. */
async function spoilt(change: (bytes: Uint8Array<ArrayBuffer>) => void): Promise<string> {
  const bytes = new Uint8Array(await (await fetch('/result.mp4')).arrayBuffer());
  change(bytes);
  return URL.createObjectURL(new Blob([bytes], { type: 'video/mp4' }));
}

it('tells a format that the browser does not know from a damaged file', async () => {
  const codec = [0x61, 0x76, 0x63, 0x31]; // avc1
  const unknown = await spoilt((bytes) => {
    bytes.forEach((_, at) => {
      if (codec.every((code, index) => bytes[at + index] === code)) bytes[at] = 0x78;
    });
  });
  const damaged = await spoilt((bytes) => bytes.fill(0xff, 20_000, -4_000));
  const screen = await render(
    <>
      <TaskVideo src={unknown} title="Lake" preload="metadata" />
      <TaskVideo src={damaged} title="Sea" autoPlay muted />
    </>,
  );
  await expect.element(screen.getByText(words.unsupported.title)).toBeVisible();
  await expect.element(screen.getByText(words.decode.title)).toBeVisible();
});
