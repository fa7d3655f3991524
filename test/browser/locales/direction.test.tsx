import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { TaskCard } from '../../../src/components/TaskCard.js';
import { TaskProgress } from '../../../src/components/TaskProgress.js';
import { ar } from '../../../src/locales/ar.js';
import { en } from '../../../src/locales/en.js';
import { phaseSample } from '../../../stories/support/phaseSample.js';
import { processingTask, succeededTask } from '../../../stories/support/taskSamples.js';
import { applyStylesheet } from '../a11y/applyStylesheet.js';

applyStylesheet('reduced');

function part(root: Element, slot: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-aleph-slot='${slot}']`);
  if (!found) throw new Error(`no ${slot}`);
  return found;
}

/** How far the inside stands from both ends of the outside, in pixels. */
function gaps(outside: Element, inside: Element) {
  const [box, inner] = [outside.getBoundingClientRect(), inside.getBoundingClientRect()];
  return { left: inner.left - box.left, right: box.right - inner.right };
}

describe.each([
  { labels: ar, page: 'ltr', start: 'right' },
  { labels: en, page: 'rtl', start: 'left' },
] as const)('$labels.locale words on a page that runs $page', ({ labels, page, start }) => {
  const end = start === 'right' ? 'left' : 'right';

  test('the bar of progress grows from where the words begin', async () => {
    const { container } = await render(
      <div dir={page} style={{ inlineSize: '400px' }}>
        <TaskProgress createdAt={processingTask.createdAt} labels={labels} />
      </div>,
    );
    const room = gaps(part(container, 'task-progress-track'), part(container, 'task-progress-bar'));
    expect(room[start]).toBeCloseTo(0, 0);
    expect(room[end]).toBeGreaterThan(40);
  });

  test('the status stands where the words begin, the age at the other end', async () => {
    const { container } = await render(
      <div dir={page} style={{ inlineSize: '360px' }}>
        <TaskCard {...phaseSample('failed')} labels={labels} />
      </div>,
    );
    const card = part(container, 'task-card');
    const [status, age] = ['task-card-status', 'task-card-age'].map((slot) => gaps(card, part(card, slot)));
    expect(status?.[start]).toBeLessThan(status?.[end] ?? 0);
    expect(age?.[end]).toBeLessThan(age?.[start] ?? 0);
  });

  test('a prompt in another script runs its own way', async () => {
    const { container } = await render(
      <div dir={page}>
        {['A film', 'فيلم قصير'].map((prompt) => (
          <TaskCard key={prompt} task={{ ...succeededTask, params: { prompt } }} labels={labels} />
        ))}
      </div>,
    );
    const prompts = container.querySelectorAll('[data-aleph-slot=task-card-prompt]');
    expect(
      Array.from(prompts, (prompt) => [getComputedStyle(prompt).direction, prompt.getAttribute('lang')]),
    ).toEqual([
      ['ltr', ''],
      ['rtl', ''],
    ]);
  });
});
