import { beforeEach, expect, test, vi } from 'vitest';
import { createAlephHistory } from '../../src/browser/history/createAlephHistory.js';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { toTaskAnswer } from '../../src/client/toTaskAnswer.js';

beforeEach(() => {
  localStorage.clear();
});

/** A task that ended before anybody looked, answered with whatever `answer` makes of it at each look. */
function createReader(answer: (look: number) => object) {
  let looks = 0;
  const times = { createTime: Date.now() - 300_000, completeTime: Date.now() - 60_000 };
  const client = createAlephClient({
    baseUrl: 'https://api.example.com/aleph',
    fetch: () => {
      looks += 1;
      return Promise.resolve(
        Response.json({ code: 200, msg: 'success', data: { taskId: 'a1', ...times, ...answer(looks) } }),
      );
    },
  });
  const open = () => {
    const history = createAlephHistory({ scope: 'default', locks: null });
    const reader = history.wrap?.(client) ?? client;
    return { history, look: () => reader.getTask('a1'), end: () => history.entries()[0]?.task };
  };
  return { open, looks: () => looks };
}

const ready = (resultVideoUrl: string) => ({ successFlag: 1, response: { resultVideoUrl } });

/** The history knows the end, as if an earlier page had followed the task to it. */
async function knowEnd(world: ReturnType<typeof createReader>) {
  const { history, look } = world.open();
  history.add('a1');
  const task = await look();
  const key = Object.keys(localStorage).find((name) => name.includes(':history:')) ?? '';
  const stored = JSON.parse(localStorage.getItem(key) ?? '{}') as object;
  localStorage.setItem(key, JSON.stringify({ ...stored, answer: toTaskAnswer(task) }));
}

test('a link that was renewed is remembered, and the next page begins with it', async () => {
  const world = createReader((look) => ready(`https://a.example/${String(look)}.mp4`));
  await knowEnd(world);
  const page = world.open();
  expect(await page.look()).toMatchObject({ videoUrl: 'https://a.example/1.mp4' });
  expect(world.looks()).toBe(1);
  expect(await page.look()).toMatchObject({ videoUrl: 'https://a.example/2.mp4' });
  expect(page.end()).toMatchObject({ videoUrl: 'https://a.example/2.mp4' });
  expect(await world.open().look()).toMatchObject({ videoUrl: 'https://a.example/2.mp4' });
  expect(world.looks()).toBe(2);
});

test('a video is not taken back by a later look, and the same answer writes nothing', async () => {
  const world = createReader((look) =>
    look < 3 ? ready('https://a.example/1.mp4') : { successFlag: 3, errorMessage: 'gone' },
  );
  await knowEnd(world);
  const page = world.open();
  await page.look();
  const write = vi.spyOn(Storage.prototype, 'setItem');
  const before = page.history.entries();
  await page.look();
  await page.look();
  expect(page.end()).toMatchObject({ state: 'succeeded' });
  expect(page.history.entries()[0]).toEqual(before[0]);
  expect(write).not.toHaveBeenCalled();
  expect(world.looks()).toBe(3);
});
