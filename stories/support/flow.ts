import { expect, waitFor } from 'storybook/test';
import type { AlephPhase } from '../../src/core/taskPhase.js';

const card = (canvasElement: Element) => canvasElement.querySelector('[data-aleph-slot="task-card"]');

/** Waits until the card of a story shows a phase. */
export async function seePhase(canvasElement: Element, phase: AlephPhase): Promise<void> {
  await waitFor(() => expect(card(canvasElement)).toHaveAttribute('data-state', phase));
}

/** Waits until the card of a story holds a text. */
export async function seeText(canvasElement: Element, text: string | RegExp): Promise<void> {
  await waitFor(() => expect(card(canvasElement)).toHaveTextContent(text));
}
