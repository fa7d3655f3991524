import type { Meta, StoryObj } from '@storybook/react-vite';
import { TaskProgress } from '../../src/components/TaskProgress.js';

const minutesAgo = (minutes: number) => Date.now() - minutes * 60_000;

const meta = {
  title: 'Components/TaskProgress',
  component: TaskProgress,
  args: { createdAt: minutesAgo(3) },
} satisfies Meta<typeof TaskProgress>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Estimated: Story = {};
export const JustStarted: Story = { args: { createdAt: Date.now() } };
export const NearlyThere: Story = { args: { createdAt: minutesAgo(11) } };
export const LongerThanUsual: Story = { args: { createdAt: minutesAgo(19) } };
/** The API has not said when the task began: no time is made up. */
export const UnknownStart: Story = { args: { createdAt: null } };
/** The jobs API reports a percentage for some models. */
export const Reported: Story = { args: { reported: 64 } };
export const Indeterminate: Story = { args: { mode: 'indeterminate' } };
export const Done: Story = { args: { isDone: true } };
/** A model of your own may have its own usual range. */
export const OtherRange: Story = { args: { createdAt: minutesAgo(1), typicalMs: [60_000, 180_000] } };
