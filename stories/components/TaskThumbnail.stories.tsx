import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { TaskThumbnail } from '../../src/components/TaskThumbnail.js';
import { mediaUrl } from '../support/mediaUrl.js';

const meta = {
  title: 'Components/TaskThumbnail',
  component: TaskThumbnail,
  args: { src: mediaUrl('thumbnail.jpg'), alt: 'An eagle at sunset' },
} satisfies Meta<typeof TaskThumbnail>;
export default meta;

type Story = StoryObj<typeof meta>;

async function seeState(canvasElement: Element, state: string) {
  const root = canvasElement.querySelector('[data-aleph-slot="task-thumbnail"]');
  await waitFor(() => expect(root).toHaveAttribute('data-state', state));
}

export const Loaded: Story = {
  play: async ({ canvasElement }) => {
    await seeState(canvasElement, 'loaded');
  },
};

export const Portrait: Story = { args: { aspectRatio: '9:16', style: { maxInlineSize: '12rem' } } };

export const Failed: Story = {
  args: { src: mediaUrl('expired/thumbnail.jpg') },
  play: async ({ canvasElement }) => {
    await seeState(canvasElement, 'failed');
  },
};

/** The API may send a video without a picture. */
export const Missing: Story = { args: { src: null } };
