import { createAlephClient } from '../../client/createAlephClient.js';
import { configurationError } from '../../client/configurationError.js';
import { globalFetch } from '../../client/globalFetch.js';
import { isAlephError } from '../../core/AlephError.js';
import { isSettled } from '../../core/isSettled.js';
import { alephKeys } from '../../query/alephKeys.js';
import type { AlephTaskReader } from '../../query/AlephTaskReader.js';
import type { AlephEventsOptions } from './AlephEventsOptions.js';
import type { AlephHost, AlephPower } from '../AlephPower.js';
import { createEventConnection } from './createEventConnection.js';
import type { PushedAnswer } from './PushedAnswer.js';

/** What `createAlephEvents` makes: for `<AlephProvider events>`. */
export type AlephEvents = Required<AlephPower>;

/**
 * Lets your server tell of changes instead of being asked: one event stream for all tasks that the page follows. While it stands, looks are answered from
 * it without a request, and an end is on screen at once; when it breaks, the client polls as if it had never been, until it is back. Create
 * it once, outside the component.
 *
 * @throws AlephError `configuration` when `url` is no text.
 */
export function createAlephEvents(options: AlephEventsOptions): AlephEvents {
  const { url, headers, onEvent, safetyIntervalMs = 5 * 60_000 } = options;
  if (typeof url !== 'string' || url.trim() === '')
    throw configurationError(
      'createAlephEvents needs the url of your proxy’s event route, e.g. "/api/aleph/events".',
    );
  const now = options.now ?? (() => Date.now());
  const fetch = options.fetch ?? globalFetch;
  const connection = createEventConnection({ url: url.trim(), headers, fetch, now });
  return {
    wrap: wrapClient,
    connect: ({ queryClient, client }) =>
      connection.attach((taskId) => {
        lookAgain(queryClient, client.scope, taskId);
      }),
  };

  function wrapClient<Client extends AlephTaskReader>(client: Client): Client {
    const taken = new Map<string, PushedAnswer>();
    const checkedAt = new Map<string, number>();
    /** Whom somebody waits for, until the look stands in the client's line. */
    const hurried = new Set<string>();
    /** Reads pushed answers as every client reads its own, clocks and all. */
    const reader = createAlephClient({
      baseUrl: 'https://events.invalid',
      scope: client.scope,
      now,
      // What came by itself is no request.
      budget: false,
      fetch: (address) =>
        Promise.resolve(toResponse(taken, address as string, now() + (connection.offsetMs() ?? NaN))),
      onEvent: (event) => {
        if (event.type === 'settled') onEvent?.(event);
      },
    });
    const isCheckDue = (taskId: string) => {
      const last = checkedAt.get(taskId);
      if (last === undefined) checkedAt.set(taskId, now());
      return last !== undefined && now() - last >= safetyIntervalMs;
    };
    return {
      ...client,
      scope: client.scope,
      isAtHand: connection.hasAnswer,
      hurry: (taskId) => {
        hurried.add(taskId);
        client.hurry?.(taskId);
      },
      startedAt: (taskId) => reader.startedAt(taskId) ?? client.startedAt?.(taskId) ?? null,
      getTask: async (taskId, requestOptions) => {
        connection.read(taskId);
        const answer = await connection.answerOf(taskId, requestOptions?.signal);
        const isPushed = answer !== null && !isCheckDue(taskId);
        if (isPushed) taken.set(taskId, answer);
        else checkedAt.set(taskId, now());
        try {
          const look = (isPushed ? reader : client).getTask(taskId, requestOptions);
          if (hurried.delete(taskId)) client.hurry?.(taskId);
          const task = await look;
          if (isSettled(task)) connection.wanted.bar(taskId);
          else connection.wanted.admit(taskId);
          return task;
        } catch (error) {
          // What the server will not tell one look, it will not tell a stream either.
          if (!isPushed && isAlephError(error) && error.code === 'not_found') connection.wanted.bar(taskId);
          throw error;
        }
      },
    };
  }
}

/** Makes the cache look: the look is answered from the stream, so that news go the same way as every other answer. */
function lookAgain(queryClient: AlephHost['queryClient'], scope: string | undefined, taskId: string): void {
  const query = queryClient.getQueryCache().find({ queryKey: alephKeys.task(scope, taskId), exact: true });
  if (query?.isActive()) query.fetch(undefined, { cancelRefetch: true }).catch(() => undefined);
}

function toResponse(taken: ReadonlyMap<string, PushedAnswer>, address: string, serverNow: number): Response {
  const answer = taken.get(new URL(address).searchParams.get('taskId') ?? '');
  const date = new Date(serverNow);
  return new Response(answer?.body ?? null, {
    status: answer?.status ?? 500,
    headers: Number.isNaN(date.getTime()) ? {} : { date: date.toUTCString() },
  });
}
