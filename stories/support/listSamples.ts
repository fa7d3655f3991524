import type { TaskListItem } from '../../src/components/TaskList.js';
import type { AlephPhase } from '../../src/core/taskPhase.js';
import { phaseSample } from './phaseSample.js';

const minute = 60_000;

const prompts = [
  'A majestic eagle soaring through mountain clouds at sunset, in the style of a watercolour painting',
  'Turn the street into a rainy neon night, keep the walk and the camera as they are',
  'Hand-drawn pencil animation on warm paper',
  'Replace the car with a vintage red convertible',
  'Make it winter: snow on the roofs, breath in the air, soft overcast light',
  'Stop-motion clay figures, visible fingerprints, studio light',
  'Remove the people from the square and keep the pigeons',
  'As if filmed on 16 mm in 1974, with light leaks',
];

/** One task in a phase, so many minutes old, with a prompt of its own. */
export function listItem(phase: AlephPhase, ageMinutes: number, index = 0): TaskListItem {
  const { task, ...sample } = phaseSample(phase);
  const taskId = `task-${String(index)}-${phase}`;
  const createdAt = Date.now() - ageMinutes * minute;
  const params = { ...task?.params, prompt: prompts[index % prompts.length] ?? '' };
  return { taskId, ...sample, task: task && { ...task, taskId, createdAt, params } };
}

/** Every phase once, and what else can happen to a running task. */
export const everyPhase: TaskListItem[] = [
  listItem('loading', 0, 0),
  listItem('processing', 0.4, 1),
  { ...listItem('processing', 6, 2), connection: 'retrying' },
  { ...listItem('processing', 9, 3), connection: 'offline' },
  listItem('processing', 13, 4),
  listItem('stalled', 41, 5),
  listItem('succeeded', 75, 6),
  listItem('failed', 130, 7),
  { ...listItem('error', 0, 0), task: listItem('processing', 190, 0).task },
  listItem('succeeded', 60 * 26, 1),
];

/** An afternoon's work: most are ready, some are running, a few failed. */
export function manyTasks(count: number): TaskListItem[] {
  const phases: AlephPhase[] = ['succeeded', 'succeeded', 'processing', 'succeeded', 'failed', 'succeeded'];
  return Array.from({ length: count }, (_, index) =>
    listItem(index < 2 ? 'processing' : (phases[index % phases.length] ?? 'succeeded'), 1 + index * 7, index),
  );
}
