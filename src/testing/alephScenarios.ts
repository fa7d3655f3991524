interface AlephScenarioEntry {
  /** A few words for a picker. */
  title: string;
  /** One sentence: what a follower of the task meets. */
  description: string;
}

/** Every course a task can take in the emulator, with words for a picker. */
export const alephScenarios = {
  success: { title: 'Success', description: 'Runs for 2 to 15 minutes, then has a video and a thumbnail.' },
  moderation: {
    title: 'Refused by moderation',
    description: 'Fails early: the prompt breaks the content policy.',
  },
  unreachable_source: {
    title: 'Source unreachable',
    description: 'Is accepted, then fails early: the source video cannot be fetched.',
  },
  internal_error: { title: 'Internal error', description: 'Fails early by no fault of the input.' },
  success_without_url: {
    title: 'Success without a video',
    description: 'Is reported as finished, but the URL of the result is empty.',
  },
  maintenance: {
    title: 'Maintenance',
    description: 'Looks are answered with 455 for the first 60 s; then as success.',
  },
  rate_limited: {
    title: 'Rate limited',
    description: 'Looks are answered with 429 and Retry-After for the first 30 s; then as success.',
  },
  flaky_network: {
    title: 'Flaky network',
    description: 'Some looks are cut off or hang, never two in a row; the task itself succeeds.',
  },
  html_answers: {
    title: 'HTML answers',
    description:
      'Two of three looks end in a page of a gateway, with 502 and with 200; the task itself succeeds.',
  },
  unknown_task: { title: 'Unknown task', description: 'Is accepted, but nobody knows its id afterwards.' },
  slow: { title: 'Slow', description: 'Runs for 16 to 25 minutes, then succeeds.' },
  never_ends: { title: 'Never ends', description: 'Is processing for ever.' },
  expired_result: {
    title: 'Expired result',
    description: 'Succeeded 15 days ago: the record is there, its files are gone (404).',
  },
} as const satisfies Record<string, AlephScenarioEntry>;

/** The name of a scenario. Closed: a new one needs a row in the catalogue and one in `scenarioPlans`. */
export type AlephScenario = keyof typeof alephScenarios;

/** Whether `value` names a scenario: for pickers that read it from a form, a header or a query. */
export function isAlephScenario(value: unknown): value is AlephScenario {
  return typeof value === 'string' && Object.hasOwn(alephScenarios, value);
}
