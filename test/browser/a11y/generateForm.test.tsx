import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { GenerateForm, type GenerateFormProps } from '../../../src/components/GenerateForm.js';
import { applyStylesheet } from './applyStylesheet.js';

applyStylesheet('reduced');

async function show(props: Partial<GenerateFormProps> = {}) {
  let release: () => void = () => undefined;
  const onSubmit = vi.fn(
    () =>
      new Promise<{ deduplicated: boolean }>((resolve) => {
        release = () => {
          resolve({ deduplicated: false });
        };
      }),
  );
  await render(<GenerateForm onSubmit={onSubmit} {...props} />);
  return {
    onSubmit,
    release: () => {
      release();
    },
  };
}

const slot = (name: string) => document.querySelector(`[data-aleph-slot="generate-form-${name}"]`);
const focused = () => document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent;

test('the keyboard alone: every field in the order of the page, a format by arrows, and one submission', async () => {
  const { onSubmit, release } = await show();
  await userEvent.tab();
  expect(focused()).toBe('videoUrl');
  await userEvent.keyboard('https://files.example.invalid/a.mp4');
  await userEvent.tab();
  expect(focused()).toBe('prompt');
  await userEvent.keyboard('A film{Enter}of the sea');
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await userEvent.tab();
  expect(focused()).toBe('Advanced');
  await userEvent.keyboard('{Enter}');
  await userEvent.tab();
  await userEvent.tab();
  expect(focused()).toBe('seed');
  await userEvent.keyboard('7{Enter}{Enter}');
  expect(onSubmit.mock.calls).toEqual([
    [
      {
        prompt: 'A film\nof the sea',
        videoUrl: 'https://files.example.invalid/a.mp4',
        aspectRatio: '9:16',
        seed: 7,
      },
      { force: false },
    ],
  ]);
  release();
  await expect.element(page.getByText('Submitted.')).toBeVisible();
});

test('a file that is dropped is uploaded, shown with its length and size, and becomes the source', async () => {
  const blob = await (await fetch('/source.mp4')).blob();
  const file = new File([blob], 'boat.mp4', { type: 'video/mp4' });
  const uploadSource = vi.fn(() => Promise.resolve('https://files.example.invalid/boat.mp4'));
  await show({ uploadSource });
  const data = new DataTransfer();
  data.items.add(file);
  slot('zone')?.dispatchEvent(
    new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true }),
  );
  await expect.poll(() => slot('zone')?.getAttribute('data-state')).toBe('over');
  const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
  slot('zone')?.dispatchEvent(drop);
  expect(drop.defaultPrevented).toBe(true);
  await expect
    .element(page.getByLabelText('Or a public https link'))
    .toHaveValue('https://files.example.invalid/boat.mp4');
  await expect.poll(() => slot('facts')?.textContent).toMatch(/^5 sec · 640 × 360 · 0\.\d MB$/);
  expect(uploadSource).toHaveBeenCalledTimes(1);
});

test('what a screen reader is told', async () => {
  await show({ cost: 'About $0.55' });
  await expect.element(page.getByRole('form')).toMatchAriaInlineSnapshot(`
    - form "New video":
      - text: Source video
      - textbox "Source video"
      - paragraph: Public https link, at most 10 MB. The first 5 seconds are used.
      - text: Prompt 0 / 2048 characters
      - textbox "Prompt":
        - /placeholder: What should the video become?
      - radiogroup "Aspect ratio":
        - text: Aspect ratio
        - radio "Auto" [checked]
        - text: Auto
        - radio "16:9"
        - text: 16:9
        - radio "9:16"
        - text: 9:16
        - radio "4:3"
        - text: 4:3
        - radio "3:4"
        - text: 3:4
        - radio "1:1"
        - text: 1:1
        - radio "21:9"
        - text: 21:9
      - group: Advanced
      - text: About $0.55
      - status
      - button "Generate"
  `);
});
