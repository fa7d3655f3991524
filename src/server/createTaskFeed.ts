import { readObject } from '../client/readObject.js';
import { isSettled } from '../core/isSettled.js';
import type { AlephTask } from '../core/AlephTask.js';
import { createTaskFollower, type TaskFollower } from './createTaskFollower.js';
import { createTaskLease } from './createTaskLease.js';
import type { SteadyHub } from './createSteadyHub.js';
import type { FetchedRecord } from './fetchRecord.js';
import { hubKey } from './hubKey.js';
import type { ProxyDefences } from './proxyDefences.js';
import { ProxyRefusal } from './ProxyRefusal.js';
import { refusalResponse } from './refusalResponse.js';
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
  const instance = globalThis.crypto.randomUUID();

  const toNews = ({ record }: Pick<FetchedRecord, 'record'>): TaskNews => ({
    httpStatus: 200,
    body: JSON.stringify({ code: 200, msg: 'success', data: defences.toRecordBody(record) }),
    at: now(),
  });
  /** What another instance wrote is read like any answer, because whoever can write to the hub should not thereby write to pages. */
  const readShared = (text: string | null): (TaskNews & { taskId: string; from: unknown }) | null => {
    const { taskId, from, at, status, body } = readObject(text) ?? {};
    if (typeof taskId !== 'string' || typeof at !== 'number' || typeof status !== 'number') return null;
    try {
      const news =
        status === 200
          ? toNews({ record: defences.readRecord(body, taskId) })
          : { httpStatus: status, body: JSON.stringify(refusalOf(body)) };
      return { ...news, at, taskId, from };
    } catch {
      return null;
    }
  };
  const share = async (taskId: string, { httpStatus, body, at }: TaskNews, isNew: boolean) => {
    const text = `{"taskId":${JSON.stringify(taskId)},"from":"${instance}","at":${at},"status":${httpStatus},"body":${body}}`;
    await hub.set(await hubKey('record', taskId), text, keptMs);
    if (isNew) await hub.publish(text);
  };
  const look = async (taskId: string) => {
    try {
      const fetched = await options.fetchRecord(taskId);
      options.onLook(fetched.task);
      return { news: toNews(fetched), headers: new Headers() };
    } catch (error) {
      if (!(error instanceof ProxyRefusal)) throw error;
      const { status, headers, ...response } = refusalOfError(error);
      return { news: { httpStatus: status, body: await response.text, at: now() }, headers };
    }
  };
  hub.subscribe((message) => {
    const news = readShared(message);
    if (news && news.from !== instance) followers.get(news.taskId)?.take(news);
  });

  const follow = (taskId: string): TaskFollower => {
    const lease = createTaskLease(hub, taskId, instance);
    const follower = createTaskFollower({
      ...{ taskId, intervalMs, now, lease },
      look: () => look(taskId),
      recall: async () => readShared(await hub.get(await hubKey('record', taskId))),
      share: (news, isNew) => share(taskId, news, isNew),
      onIdle: () => {
        setTimeout(() => {
          if (follower.hasWatchers() || followers.get(taskId) !== follower) return;
          followers.delete(taskId);
          void lease.release();
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
      await share(taskId, news, follower ? follower.take(news) : isEnd);
    },
  };
}

function refusalOfError({ answer }: ProxyRefusal) {
  const response = refusalResponse(answer, {});
  return { status: response.status, headers: response.headers, text: response.text() };
}

/** The known fields of a refusal. */
function refusalOf(body: unknown) {
  const { code, reason } = readObject(body) ?? {};
  return {
    ...(typeof code === 'number' && { code }),
    msg: '',
    data: null,
    ...(reason === 'configuration' && { reason }),
  };
}
