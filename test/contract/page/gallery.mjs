// Everything that a page of this package can show, as an app that runs in plain Node and in a browser alike.
import { dehydrate, hydrate, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement as h, Fragment, useEffect } from 'react';

/** @typedef {typeof import('../../../src/exports/index.js') & typeof import('../../../src/exports/comparison.js')} Aleph */
/** @typedef {'idle' | 'loading' | 'processing' | 'stalled' | 'succeeded' | 'failed' | 'error'} Phase */
/** @typedef {Phase | 'parts' | 'careless'} Scene a phase of the connected card, every presentational part, or what a page must not do */
/** @typedef {{ scene: Scene, origin: string, now: number, state?: unknown }} Stage */

/** @type {readonly Phase[]} */
export const phases = ['idle', 'loading', 'processing', 'stalled', 'succeeded', 'failed', 'error'];

const minute = 60_000;
const taskId = 'a1';
const never = new Promise(() => undefined);

/** @param {Stage} stage */
function createFetch({ scene, origin, now }) {
  const record = {
    taskId,
    paramJson: JSON.stringify({
      prompt: 'A watercolour painting <of> the "sea" & sky',
      videoUrl: `${origin}/source.mp4`,
      aspectRatio: '16:9',
      seed: 7,
    }),
    response: null,
    createTime: now - 5 * minute,
    completeTime: null,
    successFlag: 0,
    errorCode: null,
    errorMessage: null,
  };
  const response = {
    taskId,
    resultVideoUrl: `${origin}/result.mp4`,
    resultImageUrl: `${origin}/thumbnail.jpg`,
  };
  const text = 'Your prompt was caught by our AI moderator. Please adjust it and try again!';
  /** @type {Record<string, unknown>} */
  const bodies = {
    processing: { code: 200, msg: 'success', data: record },
    stalled: { code: 200, msg: 'success', data: { ...record, createTime: now - 120 * minute } },
    succeeded: {
      code: 200,
      msg: 'success',
      data: { ...record, response, completeTime: now - minute, successFlag: 1 },
    },
    failed: {
      code: 200,
      msg: 'success',
      data: { ...record, completeTime: now - minute, successFlag: 3, errorCode: 400, errorMessage: text },
    },
    error: { code: 401, msg: 'You do not have access permissions' },
  };
  const headers = { 'content-type': 'application/json', date: new Date(now).toUTCString() };
  const body = bodies[scene];
  /** @type {typeof globalThis.fetch} */
  return async () =>
    /** @type {Response} */ (body ? new Response(JSON.stringify(body), { headers }) : await never);
}

/**
 * The app of one scene, with its cache filled as a server's prefetch does it, or from what that server sent along.
 *
 * @param {Aleph} aleph
 * @param {Stage} stage
 * @param {() => void} [onMounted]
 */
export async function createGallery(aleph, stage, onMounted = () => undefined) {
  const { scene, origin, now, state } = stage;
  const { AlephProvider, AlephTaskCard, alephTaskOptions, createAlephClient } = aleph;
  const client = createAlephClient({ baseUrl: `${origin}/api/aleph`, fetch: createFetch(stage) });
  const queryClient = new QueryClient();
  if (state) hydrate(queryClient, state);
  const isKnown = queryClient.getQueryCache().getAll().length > 0;
  if (!isKnown && phases.slice(2).some((phase) => phase === scene))
    await queryClient.prefetchQuery(alephTaskOptions(client, taskId));

  const card = h(AlephTaskCard, {
    taskId: scene === 'idle' ? null : taskId,
    showSource: true,
    onRetry: () => undefined,
  });
  const content = scene === 'parts' ? parts(aleph, origin, now) : scene === 'careless' ? careless() : card;
  return {
    app: h(
      QueryClientProvider,
      { client: queryClient },
      h(AlephProvider, { client }, content, h(Mounted, { onMounted })),
    ),
    state: () => dehydrate(queryClient),
  };
}

/** @param {{ onMounted: () => void }} props */
function Mounted({ onMounted }) {
  useEffect(onMounted, [onMounted]);
  return null;
}

/** Hand-made data, no hook: each part in the states that the card above does not reach. @param {Aleph} aleph @param {string} origin @param {number} now */
function parts(
  {
    AlephError,
    GenerateForm,
    TaskCard,
    TaskComparison,
    TaskDetails,
    TaskError,
    TaskList,
    TaskProgress,
    TaskThumbnail,
    TaskVideo,
  },
  origin,
  now,
) {
  const base = {
    taskId,
    createdAt: now - 5 * minute,
    params: {
      prompt: 'Soft morning light',
      videoUrl: `${origin}/source.mp4`,
      referenceImage: `${origin}/thumbnail.jpg`,
      aspectRatio: '9:16',
      seed: 7,
    },
  };
  const act = () => undefined;
  const failure = /** @type {const} */ ({
    code: 500,
    message: 'internal error, please try again later.',
    reason: 'internal',
    isRetryable: true,
  });
  const succeeded = /** @type {const} */ ({
    ...base,
    state: 'succeeded',
    videoUrl: `${origin}/broken.mp4`,
    thumbnailUrl: null,
    completedAt: now - minute,
    expiresAt: now + 14 * 24 * 60 * minute,
  });
  const processing = /** @type {const} */ ({ ...base, state: 'processing' });
  const failed = /** @type {const} */ ({ ...base, state: 'failed', completedAt: now - minute, failure });
  return h(
    Fragment,
    null,
    h(TaskCard, { task: processing, connection: 'retrying', onCheckNow: act }),
    h(TaskCard, { task: processing, connection: 'offline' }),
    h(TaskCard, { task: failed, onRetry: act }),
    h(TaskCard, { task: processing, phase: 'stalled', onKeepWaiting: act, onCheckNow: act, onRetry: act }),
    h(TaskCard, { task: succeeded }),
    h(TaskError, { failure, onRetry: act }),
    h(TaskError, {
      error: new AlephError('rate_limited', 'Too many requests.', { httpStatus: 429, taskId }),
      onRetry: act,
    }),
    h(TaskDetails, { task: failed }),
    h(TaskDetails, { task: succeeded }),
    h(TaskProgress, { createdAt: now - 20 * minute }),
    h(TaskProgress, { createdAt: null, mode: 'indeterminate' }),
    h(TaskProgress, { createdAt: now - 20 * minute, reported: 64 }),
    h(TaskList, {
      tasks: [succeeded, { ...processing, taskId: 'a2' }, { ...failed, taskId: 'a3' }].map((task) => ({
        taskId: task.taskId,
        task,
      })),
      onOpen: act,
      openId: 'a3',
    }),
    h(TaskList, { tasks: [] }),
    h(GenerateForm, { onSubmit: act, isPending: true, cost: 'About $0.55' }),
    h(GenerateForm, {
      onSubmit: act,
      defaultInput: { prompt: 'A film', videoUrl: `${origin}/source.mp4`, aspectRatio: '16:9', seed: 7 },
      problems: [{ field: 'seed', reason: 'not_an_integer' }],
      uploadSource: () => new Promise(act),
      error: new AlephError('outcome_unknown', 'No usable answer came.'),
    }),
    h(TaskVideo, { src: `${origin}/broken.mp4`, title: 'A video that does not play' }),
    h(TaskVideo, {
      src: `${origin}/endless.mp4`,
      title: 'A video with captions that does not arrive',
      autoPlay: true,
      muted: true,
      tracks: [{ src: `${origin}/captions.vtt`, srcLang: 'en', label: 'English' }],
    }),
    h(TaskComparison, { source: `${origin}/source.mp4`, result: `${origin}/result.mp4`, title: 'Both' }),
    h(TaskComparison, { source: null, result: `${origin}/result.mp4`, defaultView: 'side-by-side' }),
    h(TaskComparison, { source: `${origin}/broken.mp4`, result: null, defaultView: 'hold', autoPlay: true }),
    h(TaskThumbnail, { src: `${origin}/thumbnail.jpg`, alt: 'A picture' }),
    h(TaskThumbnail, { src: `${origin}/broken.jpg`, alt: 'A picture that does not load' }),
  );
}

/** A local time in text and a style in an attribute: the mistakes that the tests of these pages must notice. */
function careless() {
  return h(
    'p',
    { style: { color: 'red' } },
    new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'full' }).format(0),
  );
}
