import type { Meta, StoryObj } from '@storybook/react-vite';
import { TaskDetails } from '../../src/components/TaskDetails.js';
import { failedTask, processingTask, sampleParams, succeededTask } from '../support/taskSamples.js';

const meta = {
  title: 'Components/TaskDetails',
  component: TaskDetails,
  args: { task: succeededTask },
} satisfies Meta<typeof TaskDetails>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Succeeded: Story = {};
export const Processing: Story = { args: { task: processingTask } };
export const Failed: Story = { args: { task: failedTask('internal') } };
/** The API echoed nothing of the request. */
export const Bare: Story = { args: { task: { ...processingTask, createdAt: null, params: null } } };
export const Everything: Story = {
  args: {
    task: {
      ...succeededTask,
      params: { ...sampleParams, referenceImage: 'https://example.com/style.png', waterMark: 'ACME' },
    },
  },
};
export const LongPrompt: Story = {
  args: { task: { ...succeededTask, params: { prompt: 'A very long wish. '.repeat(100) } } },
};
