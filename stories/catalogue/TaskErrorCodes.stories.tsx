// Written by `npm run stories` from the catalogues: change those, or tools/storySources.mjs.
import type { Meta, StoryObj } from '@storybook/react-vite';
import { TaskError } from '../../src/components/TaskError.js';
import { errorSample } from '../support/errorSample.js';

const meta = {
  title: 'Catalogue/TaskError with every error code',
  component: TaskError,
  tags: ['!autodocs'],
} satisfies Meta<typeof TaskError>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Network: Story = {
  tags: ['code:network'],
  args: { error: errorSample('network') },
};

export const Timeout: Story = {
  tags: ['code:timeout'],
  args: { error: errorSample('timeout') },
};

export const Aborted: Story = {
  tags: ['code:aborted'],
  args: { error: errorSample('aborted') },
};

export const Unauthorized: Story = {
  tags: ['code:unauthorized'],
  args: { error: errorSample('unauthorized') },
};

export const InsufficientCredits: Story = {
  tags: ['code:insufficient_credits'],
  args: { error: errorSample('insufficient_credits') },
};

export const NotFound: Story = {
  tags: ['code:not_found'],
  args: { error: errorSample('not_found') },
};

export const InvalidRequest: Story = {
  tags: ['code:invalid_request'],
  args: { error: errorSample('invalid_request') },
};

export const SourceUnreachable: Story = {
  tags: ['code:source_unreachable'],
  args: { error: errorSample('source_unreachable') },
};

export const RateLimited: Story = {
  tags: ['code:rate_limited'],
  args: { error: errorSample('rate_limited') },
};

export const Maintenance: Story = {
  tags: ['code:maintenance'],
  args: { error: errorSample('maintenance') },
};

export const Server: Story = {
  tags: ['code:server'],
  args: { error: errorSample('server') },
};

export const InvalidResponse: Story = {
  tags: ['code:invalid_response'],
  args: { error: errorSample('invalid_response') },
};

export const Configuration: Story = {
  tags: ['code:configuration'],
  args: { error: errorSample('configuration') },
};

export const OutcomeUnknown: Story = {
  tags: ['code:outcome_unknown'],
  args: { error: errorSample('outcome_unknown') },
};

export const TaskFailed: Story = {
  tags: ['code:task_failed'],
  args: { error: errorSample('task_failed') },
};

export const TaskTimedOut: Story = {
  tags: ['code:task_timed_out'],
  args: { error: errorSample('task_timed_out') },
};
