import { isSettled } from '../../core/isSettled.js';
import type { AlephTask } from '../../core/AlephTask.js';
import { createTaskFollower, type TaskFollower } from './createTaskFollower.js';
import { createTaskLease } from '../hub/createTaskLease.js';
import type { SteadyHub } from '../hub/createSteadyHub.js';
import type { FetchedRecord } from '../upstream/fetchRecord.js';
import { readHubMessage, writeHubMessage } from './HubMessage.js';
import { hubKey } from '../hub/hubKey.js';
import type { ProxyDefences } from '../proxyDefences.js';
import { readSharedNews, writeSharedNews } from './readSharedNews.js';
import { refusalAnswer } from '../refusals/refusalAnswer.js';
import { refusalEnvelope } from '../refusals/refusalEnvelope.js';
import type { TaskEvent } from './TaskEvent.js';
import type { TaskNews } from './TaskNews.js';

/** How long an instance remembers what others have seen of a task. */
const keptMs = 3_600_000;
/** For how long a task that nobody watches is kept in mind: streams end and are resumed all the time. */
const lingerMs = 10_000;

export interface TaskFeedOptions {
  hub: SteadyHub;
  intervalMs: number;
  now: () => number;
  defences: Pick<ProxyDefences, 'toRecordBody' | 'readRecord'>;
  fetchRecord: (taskId: string) => Promise<FetchedRecord>;
  onLook: (task: AlephTask) => void;
}

export interface TaskFeed {
  /** Follows a task for as long as somebody watches. */
  watch: (taskId: string, listener: (event: TaskEvent) => void) => () => void;
  /** A look that was made for another reason, a callback for one. Viewers at every instance hear of what is new in it. */
  tell: (fetched: FetchedRecord) => Promise<void>;
}

export function createTaskFeed({ hub, intervalMs, now, defences, ...options }: TaskFeedOptions): TaskFeed {
  const followers = new Map<string, TaskFollower>();
  let name: string | undefined;
  /** Made at its first use: Cloudflare's workers refuse random numbers outside of a request, and apps make their proxy there. */
  const instance = () => (name ??= globalThis.crypto.randomUUID());

  const toNews = ({ record }: Pick<FetchedRecord, 'record'>): TaskNews => ({
    httpStatus: 200,
    body: JSON.stringify({ code: 200, msg: 'success', data: defences.toRecordBody(record) }),
    at: now(),
  });
  const look = async (taskId: string): Promise<TaskNews> => {
    try {
      const fetched = await options.fetchRecord(taskId);
      options.onLook(fetched.task);
      return toNews(fetched);
    } catch (error) {
      const answer = refusalAnswer(error);
      const retryAfter = answer.headers?.['retry-after'];
      return {
        httpStatus: answer.httpStatus,
        body: JSON.stringify(refusalEnvelope(answer)),
        at: now(),
        ...(retryAfter !== undefined && { retryAfterS: Number(retryAfter) }),
      };
    }
  };
  const recall = async (taskId: string) =>
    readSharedNews(taskId, await hub.get(await hubKey('record', taskId)), defences);
  /** Written at each look, so that whoever only listens knows that somebody looks; told only when it is news. */
  const share = async (taskId: string, news: TaskNews, isNew: boolean) => {
    const text = writeSharedNews(news);
    await hub.set(await hubKey('record', taskId), text, keptMs);
    if (isNew) await hub.publish(writeHubMessage({ from: instance(), taskId, text }));
  };
  hub.subscribe((text) => {
    const message = readHubMessage(text);
    if (!message || message.from === name) return;
    const follower = followers.get(message.taskId);
    const news = follower && readSharedNews(message.taskId, message.text, defences);
    if (news) follower.take(news);
  });

  const follow = (taskId: string): TaskFollower => {
    const follower = createTaskFollower({
      ...{ taskId, intervalMs, now },
      lease: createTaskLease(hub, taskId, instance()),
      look: () => look(taskId),
      recall: () => recall(taskId),
      share: (news, isNew) => share(taskId, news, isNew),
      onIdle: () => {
        setTimeout(() => {
          if (!follower.hasWatchers() && followers.get(taskId) === follower) followers.delete(taskId);
        }, lingerMs);
      },
    });
    return follower;
  };

  return {
    watch: (taskId, listener) => {
      const follower = followers.get(taskId) ?? follow(taskId);
      followers.set(taskId, follower);
      return follower.watch(listener);
    },
    tell: async (fetched) => {
      const { taskId } = fetched.record;
      const isEnd = isSettled(fetched.task);
      const follower = followers.get(taskId);
      // Most looks: nothing to write out.
      if (!follower && !isEnd) return;
      const news = toNews(fetched);
      // A page that is opened again looks at an end that everybody has heard of.
      const isNew = follower ? follower.take(news) : (await recall(taskId))?.body !== news.body;
      if (isNew) await share(taskId, news, true);
    },
  };
}
