import { AlephError } from '../core/AlephError.js';
import type { AlephEmulator, AlephEmulatorOptions, AlephEmulatorRequest } from './AlephEmulator.js';
import { isAlephScenario } from './alephScenarios.js';
import { checkGenerateBody } from './checkGenerateBody.js';
import { createCallbackQueue } from './createCallbackQueue.js';
import { createCreationLimit } from './createCreationLimit.js';
import { createEmulatorClock } from './createEmulatorClock.js';
import { createTaskStore } from './createTaskStore.js';
import { hangMs, interruption } from './interruption.js';
import { readRequest, type ReadRequest } from './readRequest.js';
import { resolveMediaBase } from './resolveMediaBase.js';
import { waitFor } from './waitFor.js';
import { htmlAnswer, jsonAnswer, type WireAnswer } from './WireAnswer.js';
import type { WireDialect } from './WireDialect.js';
import { dialectsOf } from './dialectsOf.js';

type Handled = Pick<AlephEmulatorRequest, 'taskId' | 'body'> & { answer: WireAnswer | 'cut' | 'hang' };

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * An Aleph API in memory, for tests, stories and demos: hand its `fetch` to `createAlephClient({ fetch: emulator.fetch })`, or to MSW by
 * `alephHandlers(emulator)`. Runs in browsers, Node and workers. Throws an `AlephError` (`configuration`) for options that make no sense.
 */
export function createAlephEmulator(options: AlephEmulatorOptions = {}): AlephEmulator {
  const { apiKeys, scenario, latencyMs = 0, dateHeader = true } = options;
  if (scenario !== undefined && typeof scenario !== 'function' && !isAlephScenario(scenario))
    throw new AlephError('configuration', 'createAlephEmulator: unknown scenario, see alephScenarios.');
  const dialects = dialectsOf(options);
  const clock = createEmulatorClock(options.now ?? (() => Date.now()), options.speed ?? 1);
  const mediaBaseUrl = resolveMediaBase(options.mediaBaseUrl ?? 'https://media.example.com/');
  const { seed = 1, reportsProgress = false, plan } = options;
  const tasks = createTaskStore({ seed, clock, reportsProgress, mediaBaseUrl, plan });
  const limit = createCreationLimit();
  const callbacks = createCallbackQueue(clock, options.callbackFetch, options.webhookHmacKey);
  const requests: AlephEmulatorRequest[] = [];

  /** Whose tasks a request may see; null when its key is missing or wrong. */
  function accountOf(request: Request): string | null {
    if (!apiKeys) return '';
    const key = /^Bearer +(.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? '';
    return apiKeys.includes(key) ? key : null;
  }

  function generate(dialect: WireDialect, account: string, request: Request, body: unknown): Handled {
    const json = (code: number, msg: string, data: unknown = null) =>
      jsonAnswer(dialect.httpStatus, { code, msg, data });
    const opened = dialect.readBody(body);
    const verdict = 'code' in opened ? opened : checkGenerateBody(opened.body, dialect);
    if ('code' in verdict) return { body, answer: json(verdict.code, verdict.msg) };
    if (!limit.admit(account, clock.life()))
      return { body, answer: json(429, 'Too many requests, please try again later') };
    const { input } = verdict;
    const task = tasks.add(
      { dialect, account, input },
      typeof scenario === 'function' ? scenario(input, request) : scenario,
    );
    callbacks.add(task, () => {
      const view = tasks.view(task);
      const end = { at: clock.toWire(task.startedAt + task.durationMs), outcome: task.outcome };
      return dialect.toCallback({ ...view, end }, task.index);
    });
    const { taskId } = task;
    return { body, taskId, answer: json(200, 'success', { taskId }) };
  }

  function recordInfo(dialect: WireDialect, account: string, taskId: string): Handled {
    if (taskId === '')
      return { answer: jsonAnswer(dialect.httpStatus, { code: 422, msg: 'taskId is required', data: null }) };
    const task = tasks.find(account, dialect, taskId);
    if (!task) return { taskId, answer: jsonAnswer(dialect.httpStatus, dialect.unknownTask) };
    task.looks += 1;
    const ageMs = clock.life() - task.startedAt;
    const answer =
      interruption(task, ageMs, clock.toReal, dialect) ??
      jsonAnswer(dialect.httpStatus, {
        code: 200,
        msg: 'success',
        data: dialect.toRecord(tasks.view(task), dialect.times),
      });
    return { taskId, answer };
  }

  function handle({ request, url, text }: ReadRequest): Handled {
    const route = request.method === 'POST' ? 'generate' : 'recordInfo';
    const isKnown = request.method === 'POST' || request.method === 'GET';
    const dialect = dialects.find(({ routes }) => isKnown && url.pathname.endsWith(`/${routes[route]}`));
    if (!dialect) return { answer: htmlAnswer(404, '404 Not Found') };
    const account = accountOf(request);
    if (account === null) {
      const refusal = { code: 401, msg: 'You do not have access permissions' };
      return { answer: jsonAnswer(dialect.httpStatus, refusal) };
    }
    return route === 'generate'
      ? generate(dialect, account, request, parseJson(text))
      : recordInfo(dialect, account, url.searchParams.get('taskId') ?? '');
  }

  async function emulatedFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const read = await readRequest(input, init);
    const { request, url, signal } = read;
    signal?.throwIfAborted();
    // Handled on arrival: whoever aborts during the latency may have made a task all the same, as with the real API.
    const at = clock.toWire(clock.life());
    const { answer, ...about } = handle(read);
    const seen = typeof answer === 'string' ? { status: null, code: null } : answer;
    requests.push({
      at,
      method: request.method,
      path: url.pathname + url.search,
      ...about,
      status: seen.status,
      code: seen.code,
    });
    // Nobody could end a hanging request that has no signal.
    if (answer === 'hang' && signal) await waitFor(clock.toReal(hangMs), signal);
    else await waitFor(latencyMs, signal);
    if (typeof answer === 'string') throw new TypeError('Failed to fetch');
    const headers = dateHeader ? { ...answer.headers, date: new Date(at).toUTCString() } : answer.headers;
    return new Response(answer.body, { status: answer.status, headers });
  }

  return {
    fetch: emulatedFetch,
    requests,
    async advance(ms) {
      if (!(ms >= 0 && ms < Infinity))
        throw new AlephError('configuration', 'advance: give milliseconds, 0 or more.');
      await callbacks.advance(ms);
    },
    reset() {
      callbacks.reset();
      tasks.reset();
      limit.reset();
      clock.reset();
      requests.length = 0;
    },
  };
}
