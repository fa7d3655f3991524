import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnswerBoard } from '../../src/browser/events/createAnswerBoard.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const answer = (body: string) => ({ taskId: 'a', status: 200, body });

test.each(['has waited long enough', 'has left'])('what comes after everybody %s is news', async (how) => {
  const board = createAnswerBoard();
  const control = new AbortController();
  const waits = [board.wait('a', 1_000, control.signal), board.wait('a', 1_000, control.signal)];
  if (how === 'has left') control.abort();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await Promise.all(waits)).toEqual(how === 'has left' ? [false, false] : [true, true]);
  expect(board.put(answer('1'))).toBe(true);
});

test('what somebody still waits for is none, also after others have left', async () => {
  const board = createAnswerBoard();
  const control = new AbortController();
  const left = board.wait('a', 1_000, control.signal);
  const stays = board.wait('a', 1_000);
  control.abort();
  await left;
  expect(board.put(answer('1'))).toBe(false);
  expect(await stays).toBe(false);
  expect(board.put(answer('1'))).toBe(false);
  expect(board.put(answer('2'))).toBe(true);
});

test('a signal that was aborted before waits for nothing, and leaves no timer', async () => {
  const board = createAnswerBoard();
  expect(await board.wait('a', 1_000, AbortSignal.abort())).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
  expect(board.put(answer('1'))).toBe(true);
});

test('a new wait in the moment of an answer does not end with the old one', async () => {
  const board = createAnswerBoard();
  const first = board.wait('a', 1_000);
  board.put(answer('1'));
  const second = board.wait('a', 1_000);
  await first;
  await vi.advanceTimersByTimeAsync(500);
  expect(board.put(answer('2'))).toBe(false);
  expect(await second).toBe(false);
});
