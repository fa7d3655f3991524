// Written by `npm run stories` from the catalogues: change those, or tools/storySources.mjs.
import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { TaskCard } from '../../src/components/TaskCard.js';
import { failedTask } from '../support/taskSamples.js';

const meta = {
  title: 'Catalogue/TaskCard with every failure reason',
  component: TaskCard,
  tags: ['!autodocs'],
  args: { onCheckNow: fn(), onKeepWaiting: fn(), onRetry: fn() },
} satisfies Meta<typeof TaskCard>;
export default meta;

type Story = StoryObj<typeof meta>;

export const ContentPolicy: Story = {
  tags: ['reason:content_policy'],
  args: { phase: 'failed', task: failedTask('content_policy'), error: null, connection: 'ok' },
};

export const SourceUnreachable: Story = {
  tags: ['reason:source_unreachable'],
  args: { phase: 'failed', task: failedTask('source_unreachable'), error: null, connection: 'ok' },
};

export const InvalidInput: Story = {
  tags: ['reason:invalid_input'],
  args: { phase: 'failed', task: failedTask('invalid_input'), error: null, connection: 'ok' },
};

export const Capacity: Story = {
  tags: ['reason:capacity'],
  args: { phase: 'failed', task: failedTask('capacity'), error: null, connection: 'ok' },
};

export const Internal: Story = {
  tags: ['reason:internal'],
  args: { phase: 'failed', task: failedTask('internal'), error: null, connection: 'ok' },
};

export const NoResult: Story = {
  tags: ['reason:no_result'],
  args: { phase: 'failed', task: failedTask('no_result'), error: null, connection: 'ok' },
};

export const Unknown: Story = {
  tags: ['reason:unknown'],
  args: { phase: 'failed', task: failedTask('unknown'), error: null, connection: 'ok' },
};
