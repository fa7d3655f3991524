import type { EmulatedTask } from './EmulatedTask.js';
import { htmlAnswer, jsonAnswer, type WireAnswer } from './WireAnswer.js';
import type { WireDialect } from './WireDialect.js';

/** How long a look that gets no answer hangs, in milliseconds of task life: past the usual limits of clients. */
export const hangMs = 40_000;

const maintenanceMs = 60_000;
const rateLimitedMs = 30_000;

/** What keeps a look at a task from its record: another answer, a cut or hanging connection, or nothing (null). */
export function interruption(
  task: EmulatedTask,
  ageMs: number,
  toReal: (lifeMs: number) => number,
  { httpStatus }: WireDialect,
): WireAnswer | 'cut' | 'hang' | null {
  switch (task.scenario) {
    case 'maintenance': {
      const envelope = {
        code: 455,
        msg: 'The system is under maintenance, please try again later',
        data: null,
      };
      return ageMs < maintenanceMs ? jsonAnswer(httpStatus, envelope) : null;
    }
    case 'rate_limited': {
      if (ageMs >= rateLimitedMs) return null;
      const envelope = { code: 429, msg: 'Too many requests, please try again later', data: null };
      const seconds = Math.max(1, Math.ceil(toReal(rateLimitedMs - ageMs) / 1_000));
      return jsonAnswer(httpStatus, envelope, { 'retry-after': String(seconds) });
    }
    case 'flaky_network': {
      const lot = task.wasCutOff ? 1 : task.random();
      task.wasCutOff = lot < 0.5;
      if (!task.wasCutOff) return null;
      return lot < 0.4 ? 'cut' : 'hang';
    }
    case 'html_answers':
      if (task.looks % 3 === 1) return htmlAnswer(502, '502 Bad Gateway');
      return task.looks % 3 === 2 ? htmlAnswer(200, 'Just a moment...') : null;
    default:
      return null;
  }
}
