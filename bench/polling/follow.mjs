const hourMs = 3_600_000;

/** @typedef {{ requests: number, delayMs: number, requestsAfter: number }} Followed */

/**
 * One task, polled until an hour after its end. Answers come at once: a network would delay everyone's alike.
 *
 * @param {import('./pollers.mjs').Poller} poller
 * @param {import('./taskLives.mjs').TaskLife} life
 * @returns {Followed} `requests` and `delayMs` up to the look that sees the end, `requestsAfter` from there until the hour is over
 */
export function follow(poller, { taskId, endMs, end }) {
  const looks = poller(taskId);
  let [ageMs, requests, seenMs, requestsAfter] = [0, 0, Infinity, 0];
  let wait = looks.next();
  while (!wait.done && ageMs + wait.value <= endMs + hourMs) {
    ageMs += wait.value;
    if (seenMs < Infinity) requestsAfter += 1;
    else requests += 1;
    const isOver = ageMs >= endMs;
    if (isOver) seenMs = Math.min(seenMs, ageMs);
    wait = looks.next({ ageMs, end: isOver ? end : null });
  }
  return { requests, delayMs: seenMs - endMs, requestsAfter };
}
