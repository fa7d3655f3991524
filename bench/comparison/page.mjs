// Runs in the browser: shows two videos one way or the other, and reads their clocks.
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { TaskComparison } from 'react-aleph/comparison';

/** @typedef {{ clocks: number[], frames: number[], seams: number[], jumps: number, loops: number }} Samples */

const loopSeconds = 5;
const root = createRoot(/** @type {HTMLElement} */ (document.getElementById('root')));

const urls = (/** @type {string} */ result) => ({ source: '/source-24fps-5s.mp4', result: `/${result}.mp4` });

/** @param {'lockstep' | 'plain'} kind @param {string} result */
export function show(kind, result) {
  const { source, result: url } = urls(result);
  const plain = { muted: true, autoPlay: true, loop: true, playsInline: true, width: 320 };
  root.render(
    kind === 'lockstep'
      ? h(TaskComparison, { source, result: url, autoPlay: true, defaultView: 'side-by-side' })
      : h('div', null, h('video', { ...plain, src: source }), h('video', { ...plain, src: url })),
  );
}

/** The two of a comparison, or of the plain pair. */
function pair() {
  const [one, other] = document.querySelectorAll('video');
  if (!one || !other) throw new Error('There are no two videos.');
  return /** @type {const} */ ([one, other]);
}

/** Seconds apart on a loop, whichever way is shorter. */
function apart(/** @type {number} */ one, /** @type {number} */ other) {
  const distance = Math.abs(one - other) % loopSeconds;
  return Math.min(distance, loopSeconds - distance);
}

/**
 * Reads both clocks in one task every 10 ms while both play, for `seconds`.
 *
 * @param {number} seconds
 * @returns {Promise<Samples>}
 */
export function sample(seconds) {
  const both = pair();
  /** @type {Samples} */
  const samples = { clocks: [], frames: [], seams: [], jumps: 0, loops: 0 };
  const mediaTimes = [0, 0];
  let [last, isOver, pausedAt] = [0, false, 0];
  both.forEach((video, index) => {
    const note = (/** @type {number} */ _now, /** @type {VideoFrameCallbackMetadata} */ frame) => {
      mediaTimes[index] = frame.mediaTime;
      if (!isOver) video.requestVideoFrameCallback(note);
    };
    video.requestVideoFrameCallback(note);
    video.addEventListener('pause', () => (pausedAt ||= performance.now()));
    video.addEventListener('seeking', () => {
      if (!video.paused && !video.loop) samples.jumps += 1;
    });
  });
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (both.some(({ paused, seeking }) => paused || seeking)) return;
      const [one, other] = both;
      const [oneTime, otherTime] = [one.currentTime, other.currentTime];
      samples.clocks.push(apart(oneTime, otherTime) * 1000);
      samples.frames.push(apart(mediaTimes[0] ?? 0, mediaTimes[1] ?? 0) * 1000);
      if (oneTime < last - 1) {
        samples.loops += 1;
        // From the first pause to the first moment at which both run again.
        if (pausedAt) samples.seams.push(performance.now() - pausedAt);
      }
      [last, pausedAt] = [oneTime, 0];
    }, 10);
    setTimeout(() => {
      clearInterval(timer);
      isOver = true;
      resolve(samples);
    }, seconds * 1000);
  });
}

Object.assign(window, { show, sample });
