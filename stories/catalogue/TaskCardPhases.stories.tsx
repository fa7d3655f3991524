// Written by `npm run stories` from the catalogues: change those, or tools/storySources.mjs.
import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { TaskCard } from '../../src/components/TaskCard.js';
import { phaseSample } from '../support/phaseSample.js';

const meta = {
  title: 'Catalogue/TaskCard in every phase',
  component: TaskCard,
  tags: ['!autodocs'],
  args: { onCheckNow: fn(), onKeepWaiting: fn(), onRetry: fn() },
} satisfies Meta<typeof TaskCard>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Idle: Story = {
  tags: ['phase:idle'],
  args: phaseSample('idle'),
};

export const Loading: Story = {
  tags: ['phase:loading'],
  args: phaseSample('loading'),
};

export const Processing: Story = {
  tags: ['phase:processing'],
  args: phaseSample('processing'),
};

export const Stalled: Story = {
  tags: ['phase:stalled'],
  args: phaseSample('stalled'),
};

export const Succeeded: Story = {
  tags: ['phase:succeeded'],
  args: phaseSample('succeeded'),
};

export const Failed: Story = {
  tags: ['phase:failed'],
  args: phaseSample('failed'),
};

export const Error: Story = {
  tags: ['phase:error'],
  args: phaseSample('error'),
};
