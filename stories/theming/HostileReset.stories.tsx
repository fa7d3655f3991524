import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { TaskCard } from '../../src/components/TaskCard.js';
import { hostileReset } from '../support/hostileReset.js';
import { phaseSample } from '../support/phaseSample.js';
import { failedTask } from '../support/taskSamples.js';

const meta = {
  title: 'Theming/Under a hostile reset',
  component: TaskCard,
  args: { onCheckNow: fn(), onKeepWaiting: fn(), onRetry: fn() },
  globals: { stylesheet: 'unlayered' },
  parameters: { docs: { story: { inline: false, height: '24rem' } } },
  decorators: [
    (Story) => (
      <>
        <style>{`@scope (.stage) { ${hostileReset} }`}</style>
        <Story />
      </>
    ),
  ],
} satisfies Meta<typeof TaskCard>;
export default meta;

type Story = StoryObj<typeof meta>;

/** A page's unlayered reset beats any layer. With `styles.unlayered.css` the card stays as it is; a test compares by pixels. */
export const Failed: Story = { args: { phase: 'failed', task: failedTask('internal') } };
export const Succeeded: Story = { args: phaseSample('succeeded') };
