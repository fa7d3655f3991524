import { nextSighting } from '../../client/nextSighting.js';
import { isSettled } from '../../core/isSettled.js';
import { longestTimerMs } from '../../core/longestTimerMs.js';
import { nextPollDelay } from '../../core/nextPollDelay.js';
import type { TaskSighting } from '../../core/TaskSighting.js';
import type { TaskLease } from '../hub/createTaskLease.js';
import { readNews } from './readNews.js';
import { toTaskEvent, type TaskEvent } from './TaskEvent.js';
import type { TaskNews } from './TaskNews.js';

/** A lease need not outlast a long rest: whoever looks next has heard of it, and rests as well. */
const longestLeaseMs = 60_000;

export interface FollowerOptions {
  taskId: string;
  intervalMs: number;
  now: () => number;
  lease: TaskLease;
  /** Looks upstream; what is refused is news, too. */
  look: () => Promise<TaskNews>;
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
  take: (news: TaskNews) => boolean;
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
  let recalledAt: number | undefined;
  let isLooking = false;
  /** Whether this instance was the one to look when it last asked. */
  let isMine = false;
  let wasIdle = true;

  /** After a clock was set back, the last look would lie in the future, and the next one far in it. */
  const readClock = () => {
    const time = now();
    lookedAt = Math.min(lookedAt, time);
    triedAt = Math.min(triedAt, time);
    return time;
  };
  const restMs = () => nextPollDelay(sighting) || intervalMs;

  const take = (news: TaskNews): boolean => {
    const outcome = readNews(taskId, news);
    const isEnd = 'task' in outcome && isSettled(outcome.task);
    const time = readClock();
    // An end stays one, and what was overtaken on its way is no news.
    if (!isEnd && (isSettled(sighting.task) || news.at < lookedAt)) return false;
    lookedAt = Math.max(lookedAt, Math.min(news.at, time));
    sighting = nextSighting(sighting, { outcome, ageMs: 0, waitedMs: intervalMs });
    const isNew = latest?.news.body !== news.body || latest.news.httpStatus !== news.httpStatus;
    if (isNew) {
      const event = toTaskEvent(taskId, news, isEnd);
      latest = { news, event };
      for (const watcher of watchers) watcher(event);
    }
    plan();
    return isNew;
  };

  const tick = async () => {
    triedAt = readClock();
    const wasMine = isMine;
    const mayHaveMissed = wasIdle || !wasMine;
    wasIdle = false;
    // In an outage of the hub, only the one who had the task goes on at once; the others wait whether it comes back.
    const isPatient = () => lease.isAlone() && !wasMine && now() - lookedAt < 3 * restMs();
    const leaseMs = Math.min(2 * restMs() + 2_000, longestLeaseMs);
    isMine = (await lease.claim(leaseMs)) && !isPatient();
    if (!isMine || mayHaveMissed) {
      const shared = await recall();
      // The same news again are no second failure, and say nothing about now.
      if (shared && shared.at !== recalledAt) take(shared);
      recalledAt = shared?.at;
    }
    const isDue = latest === null || readClock() - lookedAt >= 0.9 * restMs();
    if (!isMine || !isDue || isSettled(sighting.task) || watchers.size === 0) return;
    // A provider that takes its time should not be asked by the next instance, too.
    const renewal = setInterval(() => void lease.claim(leaseMs), leaseMs / 2);
    try {
      const news = await look();
      await share(news, take(news));
    } finally {
      clearInterval(renewal);
    }
  };

  /** Arms the one timer anew from what is known: whatever happens, this says when to look next. */
  const plan = (isForNewcomer = false) => {
    if (isLooking) return;
    clearTimeout(timer);
    timer = undefined;
    const isOver = isSettled(sighting.task) || (!isForNewcomer && nextPollDelay(sighting) === false);
    if (watchers.size === 0 || isOver) return;
    const delayMs = restMs();
    const time = readClock();
    // Who only listens looks a little after the one who polls.
    const dueAt = Math.max(lookedAt + delayMs * (isMine ? 1 : 1.05), triedAt + delayMs / 2);
    timer = setTimeout(run, Math.min(Math.max(0, dueAt - time), longestTimerMs));
  };
  const run = () => {
    clearTimeout(timer);
    timer = undefined;
    isLooking = true;
    void tick()
      .catch(() => undefined)
      .then(() => {
        isLooking = false;
        if (watchers.size === 0) rest();
        else plan();
      });
  };
  /** Viewers who come back may come to another instance: it should not have to wait until the lease runs out. */
  const rest = () => {
    clearTimeout(timer);
    timer = undefined;
    wasIdle = true;
    if (isMine && !isLooking) void lease.release();
  };

  return {
    take,
    hasWatchers: () => watchers.size > 0,
    watch: (listener) => {
      watchers.add(listener);
      if (latest) listener(latest.event);
      // Whoever comes anew expects a look, also at what was refused for good.
      if (timer === undefined) plan(watchers.size === 1);
      return () => {
        if (!watchers.delete(listener) || watchers.size > 0) return;
        rest();
        onIdle();
      };
    },
  };
}
