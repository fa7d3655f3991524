import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { GenerateForm } from '../../src/components/GenerateForm.js';
import { AlephError } from '../../src/core/AlephError.js';
import { formLabels } from '../../src/core/formLabels.js';
import { mediaUrl } from '../support/mediaUrl.js';

const never = () => new Promise<never>(() => undefined);

const meta = {
  title: 'Components/GenerateForm',
  component: GenerateForm,
  args: {
    onSubmit: fn(),
    cost: '≈ $0.55',
    defaultInput: {
      prompt: 'Repaint the scene as a watercolour at dusk: violet hills, pink clouds, ink outlines.',
      videoUrl: mediaUrl('source.mp4'),
      aspectRatio: '16:9',
    },
  },
} satisfies Meta<typeof GenerateForm>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Filled: Story = {};

export const Empty: Story = { args: { defaultInput: {} } };

/** With `uploadSource` files are taken by drop, click and keyboard. */
export const WithFiles: Story = { args: { uploadSource: never, defaultInput: {} } };

export const Uploading: Story = {
  args: {
    defaultInput: {},
    uploadSource: (_, { onProgress }) => {
      onProgress(0.42);
      return never();
    },
  },
  play: async ({ canvasElement, canvas, userEvent }) => {
    const field = canvasElement.querySelector<HTMLInputElement>('input[type=file]');
    if (!field) throw new Error('no field for files');
    await userEvent.upload(field, new File(['a video'], 'boat.mp4', { type: 'video/mp4' }));
    await expect(canvas.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '42');
  },
};

export const Wrong: Story = {
  args: { defaultInput: { videoUrl: 'ftp://example.com/a.mp4', seed: 1.5 } },
  play: async ({ canvasElement, userEvent }) => {
    const submit = canvasElement.querySelector('[type=submit]');
    if (!submit) throw new Error('no button');
    await userEvent.click(submit);
    await expect(canvasElement.querySelectorAll('[aria-invalid]')).toHaveLength(3);
    await expect(document.activeElement).toHaveAttribute('name', 'videoUrl');
  },
};

/** What the app's own server found wrong. */
export const Problems: Story = {
  args: { problems: [{ field: 'videoUrl', reason: 'not_a_public_url' }] },
};

export const TooLong: Story = { args: { defaultInput: { prompt: 'A long film. '.repeat(160) } } };

export const Pending: Story = { args: { isPending: true } };

export const Submitted: Story = {
  args: { onSubmit: fn(() => Promise.resolve({ deduplicated: false })) },
  play: async ({ canvasElement, canvas, userEvent, args }) => {
    const submit = canvasElement.querySelector('[type=submit]');
    if (submit) await userEvent.click(submit);
    await canvas.findByText(args.labels?.form?.submitted ?? formLabels.submitted);
  },
};

/** The same input moments later is the same task; a second one is a second press. */
export const Deduplicated: Story = {
  args: { onSubmit: fn(() => Promise.resolve({ deduplicated: true })) },
  play: async ({ canvasElement, canvas, userEvent, args }) => {
    const submit = canvasElement.querySelector('[type=submit]');
    if (submit) await userEvent.click(submit);
    await canvas.findByText(args.labels?.form?.deduplicated ?? formLabels.deduplicated);
  },
};

export const InsufficientCredits: Story = {
  args: { error: new AlephError('insufficient_credits', 'No credits.', { apiCode: 402 }) },
};

export const RateLimited: Story = {
  args: { error: new AlephError('rate_limited', 'Slow down.', { apiCode: 429, retryAfterMs: 3_000_000 }) },
};

/** Nobody knows whether the request was accepted: the second way is another button, and says what it may cost. */
export const OutcomeUnknown: Story = {
  args: { error: new AlephError('outcome_unknown', 'No usable answer came.') },
};

export const NotSubmitted: Story = { args: { error: new AlephError('network', 'Not reached.') } };

export const Narrow: Story = { args: { style: { maxInlineSize: '288px' }, uploadSource: never } };

export const RightToLeft: Story = { args: { dir: 'rtl', uploadSource: never } };
