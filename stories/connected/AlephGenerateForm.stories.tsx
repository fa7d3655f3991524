import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { AlephGenerateForm, type AlephGenerateFormProps } from '../../src/connected/AlephGenerateForm.js';
import { AlephTaskCard } from '../../src/connected/AlephTaskCard.js';
import type { AlephEmulatorOptions } from '../../src/testing/AlephEmulator.js';
import { EmulatedPage, storyWorldOf } from '../support/EmulatedPage.js';
import { seePhase } from '../support/flow.js';
import { mediaUrl } from '../support/mediaUrl.js';

interface FormPageProps extends AlephGenerateFormProps {
  /** How the API behaves. */
  emulator?: AlephEmulatorOptions;
}

/** The form, and below it the task that came of it. */
function FormPage({ emulator = {}, ...form }: FormPageProps) {
  const [taskId, setTaskId] = useState<string | null>(null);
  return (
    <EmulatedPage emulator={emulator}>
      {() => (
        <>
          <AlephGenerateForm {...form} onCreated={setTaskId} />
          {taskId !== null && <AlephTaskCard taskId={taskId} />}
        </>
      )}
    </EmulatedPage>
  );
}

const prompt = 'Repaint the scene as a watercolour at dusk: violet hills, pink clouds, ink outlines.';

const meta = {
  title: 'Connected/AlephGenerateForm',
  component: AlephGenerateForm,
  render: (args) => <FormPage {...args} />,
  args: {
    cost: '≈ $0.55',
    defaultInput: { prompt, videoUrl: mediaUrl('source.mp4'), aspectRatio: '16:9' },
  },
} satisfies Meta<FormPageProps>;
export default meta;

type Story = StoryObj<FormPageProps>;
type PlayContext = Parameters<NonNullable<Story['play']>>[0];

async function submit({ canvasElement, userEvent }: PlayContext) {
  const button = canvasElement.querySelector('[type=submit]');
  if (!button) throw new Error('no button');
  await userEvent.click(button);
}
async function seeState({ canvasElement }: PlayContext, state: string) {
  const form = canvasElement.querySelector('form');
  await waitFor(() => expect(form).toHaveAttribute('data-state', state));
}
const posts = (canvasElement: HTMLElement) =>
  storyWorldOf(canvasElement).emulator.requests.filter(({ method }) => method === 'POST').length;

export const Empty: Story = { args: { defaultInput: {} } };

/** Nothing is sent; the first field that is wrong has the focus. */
export const RefusedByField: Story = {
  args: { defaultInput: { prompt: '', videoUrl: 'ftp://example.com/a.mp4', seed: 1.5 } },
  play: async (context) => {
    await submit(context);
    await expect(context.canvasElement.querySelectorAll('[aria-invalid]')).toHaveLength(3);
    await expect(document.activeElement).toHaveAttribute('name', 'videoUrl');
    await expect(posts(context.canvasElement)).toBe(0);
  },
};

export const Submitting: Story = {
  args: { emulator: { latencyMs: 20_000 } },
  play: async (context) => {
    await submit(context);
    await seeState(context, 'pending');
    await submit(context);
    await expect(posts(context.canvasElement)).toBe(1);
  },
};

/** The card of the new task starts with the wait: nothing blinks. */
export const Submitted: Story = {
  args: { emulator: { scenario: 'success' } },
  play: async (context) => {
    await submit(context);
    await seeState(context, 'submitted');
    await seePhase(context.canvasElement, 'processing');
  },
};

/** The API says no: nothing was made, and what was typed stays. */
export const RefusedByTheApi: Story = {
  args: { emulator: { apiKeys: ['a key that this page has not'] } },
  play: async (context) => {
    await submit(context);
    await seeState(context, 'refused');
    await expect(context.canvas.getByRole('alert')).toBeVisible();
    await expect(context.canvasElement.querySelector('textarea')).toHaveValue(prompt);
  },
};

/** The connection broke on the way: a paid task may exist, so that the second way is another button. */
export const OutcomeUnknown: Story = {
  play: async (context) => {
    const { canvas, canvasElement } = context;
    const { setOnline } = storyWorldOf(canvasElement);
    setOnline(false);
    await submit(context);
    await seeState(context, 'refused');
    setOnline(true);
    const again = canvasElement.querySelector('[data-aleph-slot="generate-form-again"]');
    await expect(again).toBeVisible();
    await expect(canvas.getByRole('alert')).toBeVisible();
  },
};

const choose = async ({ canvasElement, userEvent }: PlayContext) => {
  const field = canvasElement.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error('no field for files');
  await userEvent.upload(field, new File(['a video'], 'boat.mp4', { type: 'video/mp4' }));
};

export const Uploading: Story = {
  args: {
    defaultInput: { prompt },
    uploadSource: (_, { onProgress }) => {
      onProgress(0.42);
      return new Promise(() => undefined);
    },
  },
  play: async (context) => {
    await choose(context);
    await expect(context.canvas.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '42');
    await submit(context);
    await expect(posts(context.canvasElement)).toBe(0);
  },
};

export const UploadFailed: Story = {
  args: { defaultInput: { prompt }, uploadSource: () => Promise.reject(new Error('The bucket is full.')) },
  play: async (context) => {
    await choose(context);
    await expect(await context.canvas.findByRole('alert')).toBeVisible();
  },
};

/** `cost` may be a function of what is typed: the API tells no price. */
export const CostOfWhatIsTyped: Story = {
  args: { cost: (input) => (input.waterMark ? '≈ $0.60 with a watermark' : '≈ $0.55') },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const summary = canvasElement.querySelector('summary');
    const field = canvasElement.querySelector<HTMLInputElement>('[name=waterMark]');
    if (!summary || !field) throw new Error('no advanced fields');
    await userEvent.click(summary);
    await userEvent.type(field, 'Studio 7');
    await expect(canvas.getByText('≈ $0.60 with a watermark')).toBeVisible();
  },
};

export const Advanced: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const summary = canvasElement.querySelector('summary');
    if (summary) await userEvent.click(summary);
    await expect(canvasElement.querySelector('[name=seed]')).toBeVisible();
  },
};

export const Narrow: Story = { args: { style: { maxInlineSize: '288px' } } };
