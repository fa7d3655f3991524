import { nextSighting } from '../client/nextSighting.js';
import { isSettled } from '../core/isSettled.js';
import { longestTimerMs } from '../core/longestTimerMs.js';
import { nextPollDelay } from '../core/nextPollDelay.js';
import type { TaskSighting } from '../core/TaskSighting.js';
import type { TaskLease } from './createTaskLease.js';
import { readNews } from './readNews.js';
import { toTaskEvent, type TaskEvent } from './TaskEvent.js';
import type { TaskNews } from './TaskNews.js';

export interface FollowerOptions {
  taskId: string;
  intervalMs: number;
  now: () => number;
  lease: TaskLease;
  /** Looks upstream; what is refused is news, too. */
  look: () => Promise<{ news: TaskNews; headers: Headers }>;
  /** What other instances have seen last. */
  recall: () => Promise<TaskNews | null>;
  share: (news: TaskNews, isNew: boolean) => Promise<void>;
  /** Nobody watches any more. */
  onIdle: () => void;
}

export interface TaskFollower {
  /** Tells what is known at once, then every change, until the returned function is called. */
  watch: (listener: (event: TaskEvent) => void) => () => void;
  /** News from elsewhere. Whether they change anything. */
  take: (news: TaskNews, headers?: Headers) => boolean;
  hasWatchers: () => boolean;
}

/** The one poller of a task, however many watch it: it looks as a hook would, rests while another instance looks, and stops with the task. */
export function createTaskFollower(options: FollowerOptions): TaskFollower {
  const { taskId, intervalMs, now, lease, look, recall, share, onIdle } = options;
  const watchers = new Set<(event: TaskEvent) => void>();
  let sighting: TaskSighting = {
    ...{ taskId, task: undefined, error: null, intervalMs, limitMs: Infinity },
    ...{ ageMs: 0, looks: 0, missedMs: 0, outageMs: 0 },
  };
  let latest: { news: TaskNews; event: TaskEvent } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lookedAt = 0;
  let triedAt = 0;
  let isLooking = false;
  let isMine = false;

  const take = (news: TaskNews, headers?: Headers): boolean => {
    const outcome = readNews(taskId, news, headers);
    const isEnd = 'task' in outcome && isSettled(outcome.task);
    // An end stays one, and what was overtaken on its way is no news.
    if (!isEnd && (isSettled(sighting.task) || news.at < lookedAt)) return false;
    lookedAt = Math.max(lookedAt, Math.min(news.at, now()));
    sighting = nextSighting(sighting, { outcome, ageMs: 0, waitedMs: intervalMs });
    if (latest?.news.body === news.body && latest.news.httpStatus === news.httpStatus) return false;
    latest = { news, event: toTaskEvent(taskId, news, isEnd) };
    for (const watcher of watchers) watcher(latest.event);
    return true;
  };

  const delayMs = () => nextPollDelay(sighting) || intervalMs;
  const tick = async () => {
    timer = undefined;
    isLooking = true;
    triedAt = now();
    const wasMine = isMine;
    // In an outage of the hub, only the one who had the task goes on at once; the others wait whether it comes back.
    const isPatient = () => lease.isAlone() && !wasMine && now() - lookedAt < 3 * delayMs();
    isMine = (await lease.claim(2 * delayMs() + 2_000)) && !isPatient();
    if (!isMine || !wasMine) {
      const shared = await recall();
      if (shared) take(shared);
    }
    const isDue = latest === null || now() - lookedAt >= 0.9 * delayMs();
    if (isMine && isDue && !isSettled(sighting.task)) {
      const { news, headers } = await look();
      await share(news, take(news, headers));
    }
  };

  const plan = () => {
    if (timer !== undefined || isLooking || watchers.size === 0) return;
    const restMs = nextPollDelay(sighting);
    if (restMs === false) return;
    // Who only listens looks a little after the one who polls.
    const dueAt = Math.max(lookedAt + restMs * (isMine ? 1 : 1.05), triedAt + restMs / 2);
    timer = setTimeout(run, Math.min(Math.max(0, dueAt - now()), longestTimerMs));
  };
  const run = () => {
    void tick()
      .catch(() => undefined)
      .then(() => {
        isLooking = false;
        plan();
      });
  };

  return {
    take,
    hasWatchers: () => watchers.size > 0,
    watch: (listener) => {
      watchers.add(listener);
      if (latest) listener(latest.event);
      // Whoever comes anew expects a look, also at what was refused for good.
      if (sighting.error && watchers.size === 1 && !isLooking && timer === undefined) run();
      else plan();
      return () => {
        if (!watchers.delete(listener) || watchers.size > 0) return;
        clearTimeout(timer);
        timer = undefined;
        onIdle();
      };
    },
  };
}
