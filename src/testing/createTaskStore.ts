import { type AlephScenario, isAlephScenario } from './alephScenarios.js';
import type { AlephEmulatorPlan } from './AlephEmulator.js';
import { createRandom } from './createRandom.js';
import type { EmulatorClock } from './createEmulatorClock.js';
import type { AlephEmulatorInput, EmulatedOutcome, EmulatedTask } from './EmulatedTask.js';
import { planTask } from './planTask.js';
import type { RecordView } from './toRecordWire.js';
import type { WireDialect } from './WireDialect.js';

interface TaskStoreOptions {
  seed: number | string;
  clock: EmulatorClock;
  reportsProgress: boolean;
  mediaBaseUrl: string;
  plan: ((input: AlephEmulatorInput, index: number) => AlephEmulatorPlan | undefined) | undefined;
}

type NewTask = Pick<EmulatedTask, 'account' | 'dialect' | 'input'>;

export interface TaskStore {
  add: (made: NewTask, chosen: AlephScenario | undefined) => EmulatedTask;
  /** A task of this account and these routes; `unknown_task` makes ones that nobody finds. */
  find: (account: string, dialect: WireDialect, taskId: string) => EmulatedTask | undefined;
  view: (task: EmulatedTask) => RecordView;
  reset: () => void;
}

/** The tasks of one emulator: made by lot or plan, and how each stands at a moment. */
export function createTaskStore({
  seed,
  clock,
  reportsProgress,
  mediaBaseUrl,
  plan,
}: TaskStoreOptions): TaskStore {
  const tasks = new Map<string, EmulatedTask>();
  let made = 0;
  const toMediaUrl = (name: string) => (name === '' ? '' : new URL(name, mediaBaseUrl).href);
  const hosted = (outcome: EmulatedOutcome): EmulatedOutcome =>
    'code' in outcome
      ? outcome
      : { videoUrl: toMediaUrl(outcome.videoUrl), thumbnailUrl: toMediaUrl(outcome.thumbnailUrl) };

  return {
    add({ account, dialect, input }, chosen) {
      const index = made;
      made += 1;
      // A stream for each task: what one draws never moves what the next one gets.
      const random = createRandom(`${seed}:${index}`);
      const drawnId = dialect.taskId(random);
      const planned = plan?.(input, index) ?? {};
      const scenario = planned.scenario ?? (isAlephScenario(chosen) ? chosen : undefined);
      const drawn = planTask(random, scenario, input.videoUrl ?? input.imageUrl ?? '');
      const durationMs = planned.durationMs ?? drawn.durationMs;
      const task: EmulatedTask = {
        taskId: planned.taskId ?? drawnId,
        dialect,
        account,
        input,
        index,
        scenario,
        // The wire shows real time, so an end that lies in the past must lie there in real time too.
        startedAt:
          clock.life() - (drawn.endedAgoMs === undefined ? 0 : clock.toLife(drawn.endedAgoMs) + durationMs),
        durationMs,
        outcome: hosted(drawn.outcome),
        looks: 0,
        wasCutOff: false,
        random,
      };
      tasks.set(task.taskId, task);
      return task;
    },
    find(account, dialect, taskId) {
      const task = tasks.get(taskId);
      return task?.account === account && task.dialect === dialect && task.scenario !== 'unknown_task'
        ? task
        : undefined;
    },
    view({ taskId, input, startedAt, durationMs, outcome }) {
      const endsAt = startedAt + durationMs;
      const ageMs = clock.life() - startedAt;
      return {
        taskId,
        input,
        createdAt: clock.toWire(startedAt),
        ageMs,
        progress: reportsProgress
          ? Math.min(Math.floor((100 * ageMs) / Math.max(durationMs, 1)), 100)
          : undefined,
        end: clock.life() < endsAt ? null : { at: clock.toWire(endsAt), outcome },
      };
    },
    reset() {
      tasks.clear();
      made = 0;
    },
  };
}
