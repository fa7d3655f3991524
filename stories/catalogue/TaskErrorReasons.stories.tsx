// Written by `npm run stories` from the catalogues: change those, or tools/storySources.mjs.
import type { Meta, StoryObj } from '@storybook/react-vite';
import { TaskError } from '../../src/components/TaskError.js';
import { failureSample } from '../support/taskSamples.js';

const meta = {
  title: 'Catalogue/TaskError with every failure reason',
  component: TaskError,
  tags: ['!autodocs'],
} satisfies Meta<typeof TaskError>;
export default meta;

type Story = StoryObj<typeof meta>;

export const ContentPolicy: Story = {
  tags: ['reason:content_policy'],
  args: { failure: failureSample('content_policy') },
};

export const SourceUnreachable: Story = {
  tags: ['reason:source_unreachable'],
  args: { failure: failureSample('source_unreachable') },
};

export const InvalidInput: Story = {
  tags: ['reason:invalid_input'],
  args: { failure: failureSample('invalid_input') },
};

export const Capacity: Story = {
  tags: ['reason:capacity'],
  args: { failure: failureSample('capacity') },
};

export const Internal: Story = {
  tags: ['reason:internal'],
  args: { failure: failureSample('internal') },
};

export const NoResult: Story = {
  tags: ['reason:no_result'],
  args: { failure: failureSample('no_result') },
};

export const Unknown: Story = {
  tags: ['reason:unknown'],
  args: { failure: failureSample('unknown') },
};
