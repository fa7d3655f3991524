import { expect, test, vi } from 'vitest';
import { createLockstep } from '../../src/components/comparison/createLockstep.js';

/** As much of a video as the lockstep asks of one; a `play` that was asked for resolves when the test says so. */
function createVideo() {
  const started: (() => void)[] = [];
  const video = Object.assign(new EventTarget(), {
    HAVE_FUTURE_DATA: 3,
    readyState: 0,
    seeking: false,
    paused: true,
    currentTime: 0,
    duration: 8,
    playbackRate: 1,
    preload: 'none',
    error: null,
    isConnected: true,
    play: () => {
      video.paused = false;
      return new Promise<void>((resolve) => started.push(resolve));
    },
    pause: () => {
      video.paused = true;
    },
  });
  return { video: video as typeof video & HTMLVideoElement, started };
}

test('a video that began for an earlier turn is not stopped in a later one', async () => {
  const source = createVideo();
  const result = createVideo();
  const videos: Record<'source' | 'result', HTMLVideoElement | null> = {
    source: source.video,
    result: result.video,
  };
  const states: string[] = [];
  const lockstep = createLockstep({
    videos,
    onState: (state) => states.push(state),
    onPosition: () => undefined,
  });
  lockstep.play();
  expect(result.started).toHaveLength(1);

  // The result can play, and its browser is about to say so, when the source turns out to be lost.
  result.video.readyState = 4;
  videos.source = null;
  lockstep.refresh();
  await vi.waitFor(() => {
    expect(result.started).toHaveLength(2);
  });
  for (const start of result.started) start();
  await vi.waitFor(() => {
    expect(states.at(-1)).toBe('playing');
  });
  expect(result.video.paused).toBe(false);
  lockstep.dispose();
});
