// Written by `npm run stories` from the catalogues: change those, or tools/storySources.mjs.
import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { TaskCard } from '../../src/components/TaskCard.js';
import { errorSample } from '../support/errorSample.js';

const meta = {
  title: 'Catalogue/TaskCard with every error code',
  component: TaskCard,
  tags: ['!autodocs'],
  args: { onCheckNow: fn(), onKeepWaiting: fn(), onRetry: fn() },
} satisfies Meta<typeof TaskCard>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Network: Story = {
  tags: ['code:network'],
  args: { phase: 'error', task: undefined, error: errorSample('network'), connection: 'ok' },
};

export const Timeout: Story = {
  tags: ['code:timeout'],
  args: { phase: 'error', task: undefined, error: errorSample('timeout'), connection: 'ok' },
};

export const Aborted: Story = {
  tags: ['code:aborted'],
  args: { phase: 'error', task: undefined, error: errorSample('aborted'), connection: 'ok' },
};

export const Unauthorized: Story = {
  tags: ['code:unauthorized'],
  args: { phase: 'error', task: undefined, error: errorSample('unauthorized'), connection: 'ok' },
};

export const InsufficientCredits: Story = {
  tags: ['code:insufficient_credits'],
  args: { phase: 'error', task: undefined, error: errorSample('insufficient_credits'), connection: 'ok' },
};

export const NotFound: Story = {
  tags: ['code:not_found'],
  args: { phase: 'error', task: undefined, error: errorSample('not_found'), connection: 'ok' },
};

export const InvalidRequest: Story = {
  tags: ['code:invalid_request'],
  args: { phase: 'error', task: undefined, error: errorSample('invalid_request'), connection: 'ok' },
};

export const SourceUnreachable: Story = {
  tags: ['code:source_unreachable'],
  args: { phase: 'error', task: undefined, error: errorSample('source_unreachable'), connection: 'ok' },
};

export const RateLimited: Story = {
  tags: ['code:rate_limited'],
  args: { phase: 'error', task: undefined, error: errorSample('rate_limited'), connection: 'ok' },
};

export const Maintenance: Story = {
  tags: ['code:maintenance'],
  args: { phase: 'error', task: undefined, error: errorSample('maintenance'), connection: 'ok' },
};

export const Server: Story = {
  tags: ['code:server'],
  args: { phase: 'error', task: undefined, error: errorSample('server'), connection: 'ok' },
};

export const InvalidResponse: Story = {
  tags: ['code:invalid_response'],
  args: { phase: 'error', task: undefined, error: errorSample('invalid_response'), connection: 'ok' },
};

export const Configuration: Story = {
  tags: ['code:configuration'],
  args: { phase: 'error', task: undefined, error: errorSample('configuration'), connection: 'ok' },
};

export const OutcomeUnknown: Story = {
  tags: ['code:outcome_unknown'],
  args: { phase: 'error', task: undefined, error: errorSample('outcome_unknown'), connection: 'ok' },
};

export const TaskFailed: Story = {
  tags: ['code:task_failed'],
  args: { phase: 'error', task: undefined, error: errorSample('task_failed'), connection: 'ok' },
};

export const TaskTimedOut: Story = {
  tags: ['code:task_timed_out'],
  args: { phase: 'error', task: undefined, error: errorSample('task_timed_out'), connection: 'ok' },
};
