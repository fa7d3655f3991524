import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import { TaskList } from '../../src/components/TaskList.js';
import { defaultLabels } from '../../src/core/defaultLabels.js';
import { everyPhase, manyTasks } from '../support/listSamples.js';

const meta = {
  title: 'Components/TaskList',
  component: TaskList,
  args: { tasks: manyTasks(12), onOpen: fn() },
} satisfies Meta<typeof TaskList>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Rows: Story = {};

export const Gallery: Story = { args: { layout: 'gallery' } };

export const EveryPhase: Story = { args: { tasks: everyPhase } };

export const EveryPhaseAsGallery: Story = { args: { tasks: everyPhase, layout: 'gallery' } };

/** A gallery beside a stage: `currentId` is what the stage shows. */
export const Current: Story = {
  args: { layout: 'gallery', currentId: manyTasks(12)[1]?.taskId },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('button', { current: true })).toHaveLength(1);
  },
};

/** With `openId` the opened task shows its card in the list: the only place where a list has a video. */
export const OpenInPlace: Story = {
  render: function OpenInPlace({ tasks, onOpen, ...args }) {
    const [openId, setOpenId] = useState<string | null>(null);
    return (
      <TaskList
        {...args}
        tasks={tasks}
        openId={openId}
        onOpen={(taskId) => {
          setOpenId(taskId === openId ? null : taskId);
          onOpen?.(taskId);
        }}
      />
    );
  },
  play: async ({ canvasElement, userEvent }) => {
    await expect(canvasElement.querySelectorAll('video')).toHaveLength(0);
    const ready = canvasElement.querySelector<HTMLElement>('[data-state=succeeded] > button');
    if (!ready) throw new Error('no finished task');
    await userEvent.click(ready);
    await expect(ready).toHaveAttribute('aria-expanded', 'true');
    await expect(canvasElement.querySelectorAll('video')).toHaveLength(1);
  },
};

/** Without `onOpen` there is nothing to press. */
export const ReadOnly: Story = {
  render: ({ tasks, labels }) => <TaskList tasks={tasks} labels={labels} />,
};

export const Filtered: Story = {
  args: { tasks: everyPhase },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: `${defaultLabels.list.filters.failed} 2` }));
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2);
  },
};

export const Empty: Story = { args: { tasks: [] } };

export const EmptyByFilter: Story = {
  args: { tasks: everyPhase.filter(({ phase }) => phase === 'succeeded'), defaultFilter: 'failed' },
};

export const Loading: Story = { args: { tasks: [], isLoading: true } };

/** A thousand are measured by `npm run bench:list`. */
export const Hundred: Story = { args: { tasks: manyTasks(100) } };

export const Narrow: Story = { args: { tasks: everyPhase, style: { maxInlineSize: '288px' } } };

export const RightToLeft: Story = { args: { tasks: everyPhase, dir: 'rtl' } };

export const RightToLeftGallery: Story = { args: { tasks: everyPhase, dir: 'rtl', layout: 'gallery' } };
