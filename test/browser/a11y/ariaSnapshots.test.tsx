import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { AlephPhase } from '../../../src/core/taskPhase.js';
import { CardOnPage } from './CardOnPage.js';
import { applyStylesheet } from './applyStylesheet.js';

applyStylesheet('reduced');

/** What a screen reader is told of a card, names, roles and states, in its order. */
async function card(phase: AlephPhase) {
  await render(<CardOnPage phase={phase} />);
  return expect.element(page.getByRole('article'));
}

test('idle', async () => {
  const shown = await card('idle');
  await shown.toMatchAriaInlineSnapshot(`
    - article "Video task":
      - text: No task yet
      - paragraph
      - status
  `);
});

test('loading', async () => {
  const shown = await card('loading');
  await shown.toMatchAriaInlineSnapshot(`
    - article "Video task":
      - text: Loading
      - paragraph
      - status
  `);
});

test('processing', async () => {
  const shown = await card('processing');
  await shown.toMatchAriaInlineSnapshot(`
    - article "A majestic eagle soaring through mountain clouds at sunset, in the style of a…":
      - progressbar "Generating the video"
      - text: 3 minutes usually 2 to 15 minutes estimate Generating
      - paragraph: A majestic eagle soaring through mountain clouds at sunset, in the style of a watercolour painting
      - button "Check now"
      - group: Task details
      - status
  `);
});

test('stalled', async () => {
  const shown = await card('stalled');
  await shown.toMatchAriaInlineSnapshot(`
    - article "A majestic eagle soaring through mountain clouds at sunset, in the style of a…":
      - group "This takes far longer than usual":
        - paragraph: This takes far longer than usual
        - paragraph: The task may still finish, and waiting costs nothing.
        - paragraph: Starting over would be a second, paid task.
        - button "Keep waiting"
        - button "Check now"
        - button "Try again"
      - text: Delayed 41 minutes ago
      - paragraph: A majestic eagle soaring through mountain clouds at sunset, in the style of a watercolour painting
      - group: Task details
      - status
  `);
});

test('succeeded', async () => {
  const shown = await card('succeeded');
  await shown.toMatchAriaInlineSnapshot(`
    - article "A majestic eagle soaring through mountain clouds at sunset, in the style of a…":
      - button "Play: A majestic eagle soaring through mountain clouds at sunset, in the style of a…"
      - text: /Ready 9 minutes ago Available until \\w+ \\d+/
      - paragraph: A majestic eagle soaring through mountain clouds at sunset, in the style of a watercolour painting
      - button "Download"
      - group: Task details
      - status
  `);
});

test('failed', async () => {
  const shown = await card('failed');
  await shown.toMatchAriaInlineSnapshot(`
    - article "A majestic eagle soaring through mountain clouds at sunset, in the style of a…":
      - group "Stopped by the content rules":
        - paragraph: Stopped by the content rules
        - paragraph: The prompt or the source was not allowed.
        - paragraph: Edit the prompt or choose another source, then try again.
        - button "Try again"
        - group: Details
      - text: Failed 2 minutes ago
      - paragraph: A majestic eagle soaring through mountain clouds at sunset, in the style of a watercolour painting
      - group: Task details
      - status
  `);
});

test('error', async () => {
  const shown = await card('error');
  await shown.toMatchAriaInlineSnapshot(`
    - article "Video task":
      - group "Please sign in":
        - paragraph: Please sign in
        - paragraph: The service did not accept this session.
        - paragraph: Sign in again, then check again.
        - button "Check now"
        - button "Try again"
        - group: Details
      - text: No status
      - status
  `);
});
