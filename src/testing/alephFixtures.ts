import { toAlephTask } from '../client/toAlephTask.js';
import type { AlephGenerateInput } from '../core/AlephGenerateInput.js';
import type {
  AlephFailureReason,
  AlephTask,
  FailedAlephTask,
  ProcessingAlephTask,
  SucceededAlephTask,
} from '../core/AlephTask.js';
import { emulatedFailures } from './emulatedFailures.js';
import type { EmulatedOutcome } from './EmulatedTask.js';
import { toRecordWire } from './toRecordWire.js';
import { observedStyle } from './wireDialects.js';

const second = 1_000;
const minute = 60 * second;
const day = 24 * 60 * minute;

const noFiles = { videoUrl: '', thumbnailUrl: '' };

/** Typical and awkward prompts. */
const prompts = {
  usual: 'Transform the clip into a hand-painted watercolour animation at dusk.',
  long: 'A slow, dreamlike watercolour of a small sailing boat on a wide lake. '.repeat(30).slice(0, 2048),
  chinese: '把这段视频变成黄昏时分的水彩动画，保留小船和水面的动作。',
  arabic: 'حوّل المقطع إلى رسوم متحركة بالألوان المائية عند الغروب مع الحفاظ على حركة القارب.',
  unbroken: 'watercolour'.repeat(40),
};

export interface AlephFixturesOptions {
  /** Where `source.mp4`, `result.mp4` and `thumbnail.jpg` lie; absolute, ends in `/`. Default `https://media.example.com/`. */
  mediaBaseUrl?: string;
}

/** Tasks for stories and tests, in every state and of every kind. */
export interface AlephFixtures {
  /** By age: 2 s, 40 s, 5 min, 14 min, 22 min (longer than usual), 31 min (past the default limit). */
  processing: Record<'started' | 'early' | 'middle' | 'late' | 'long' | 'pastLimit', ProcessingAlephTask>;
  succeeded: Record<'fresh' | 'withoutThumbnail' | 'expiringSoon' | 'expired', SucceededAlephTask>;
  failed: Record<AlephFailureReason, FailedAlephTask>;
  /** Succeeded tasks with awkward prompts, or without any parameters. */
  params: Record<'long' | 'chinese' | 'arabic' | 'unbroken' | 'none', SucceededAlephTask>;
}

/** Tasks as the client reads them, with ages relative to `now` (epoch milliseconds): wire documents run through `toAlephTask`. */
export function alephFixtures(
  now: number,
  { mediaBaseUrl = 'https://media.example.com/' }: AlephFixturesOptions = {},
): AlephFixtures {
  const videoUrl = `${mediaBaseUrl}result.mp4`;
  const files = { videoUrl, thumbnailUrl: `${mediaBaseUrl}thumbnail.jpg` };
  let made = 0;

  function task<State extends AlephTask['state']>(
    state: State,
    ageMs: number,
    end: { agoMs: number; outcome: EmulatedOutcome } | null,
    { prompt = prompts.usual, hasParams = true } = {},
  ): Extract<AlephTask, { state: State }> {
    made += 1;
    const taskId = `f1c7${String(made).padStart(28, '0')}`;
    const input: AlephGenerateInput = { prompt, videoUrl: `${mediaBaseUrl}source.mp4`, aspectRatio: '16:9' };
    const view = { taskId, input, createdAt: now - ageMs, end: end && { ...end, at: now - end.agoMs } };
    const wire = toRecordWire(view, observedStyle, 'epoch');
    const data = hasParams ? wire : { ...wire, paramJson: '' };
    const read = toAlephTask({ code: 200, msg: 'success', data }, { now });
    if (!isIn(read, state)) throw new Error(`fixture ${made} reads as ${read.state}, not ${state}`);
    return read;
  }
  const processing = (ageMs: number) => task('processing', ageMs, null);
  const succeeded = (agoMs: number, outcome: EmulatedOutcome = files) =>
    task('succeeded', agoMs + 5 * minute, { agoMs, outcome });
  const failed = (outcome: EmulatedOutcome) => task('failed', 3 * minute, { agoMs: 2 * minute, outcome });
  const prompted = (prompt: string) =>
    task('succeeded', 6 * minute, { agoMs: minute, outcome: files }, { prompt });

  return {
    processing: {
      started: processing(2 * second),
      early: processing(40 * second),
      middle: processing(5 * minute),
      late: processing(14 * minute),
      long: processing(22 * minute),
      pastLimit: processing(31 * minute),
    },
    succeeded: {
      fresh: succeeded(minute),
      withoutThumbnail: succeeded(minute, { ...noFiles, videoUrl }),
      expiringSoon: succeeded(13.5 * day),
      expired: succeeded(15 * day),
    },
    failed: {
      content_policy: failed(emulatedFailures.content_policy),
      source_unreachable: failed(emulatedFailures.source_unreachable),
      invalid_input: failed(emulatedFailures.invalid_input),
      capacity: failed(emulatedFailures.capacity),
      internal: failed(emulatedFailures.internal),
      no_result: failed(noFiles),
      unknown: failed({ code: 500, message: '生成失败' }),
    },
    params: {
      long: prompted(prompts.long),
      chinese: prompted(prompts.chinese),
      arabic: prompted(prompts.arabic),
      unbroken: prompted(prompts.unbroken),
      none: task('succeeded', 6 * minute, { agoMs: minute, outcome: files }, { hasParams: false }),
    },
  };
}

function isIn<State extends AlephTask['state']>(
  task: AlephTask,
  state: State,
): task is Extract<AlephTask, { state: State }> {
  return task.state === state;
}
