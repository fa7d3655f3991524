import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { TaskList, type TaskListProps } from '../../../src/components/TaskList.js';
import { everyPhase, manyTasks } from '../../../stories/support/listSamples.js';
import { applyStylesheet } from './applyStylesheet.js';

applyStylesheet('reduced');

async function show(props: Partial<TaskListProps>) {
  await page.viewport(800, 600);
  await render(
    <main>
      <button type="button">before</button>
      <TaskList tasks={everyPhase} onOpen={vi.fn()} {...props} />
      <button type="button">after</button>
    </main>,
  );
  document.querySelector('button')?.focus();
}

const rows = () => [...document.querySelectorAll('[data-aleph-slot=task-list-prompt]')];
const place = () => rows().findIndex((row) => row === document.activeElement);
const press = (keys: string) => userEvent.keyboard(keys);
const tabTo = async (slot: string) => {
  for (let presses = 0; presses < 12; presses += 1) {
    await userEvent.tab();
    if (document.activeElement?.getAttribute('data-aleph-slot') === slot) return;
  }
  throw new Error(`Tab never came to ${slot}`);
};

test('rows: one stop for Tab, arrows, Home and End within, Enter opens, Tab leaves and comes back to the same row', async () => {
  const onOpen = vi.fn();
  await show({ onOpen });
  await tabTo('task-list-filter');
  await tabTo('task-list-prompt');
  expect(place()).toBe(0);
  await press('{ArrowUp}');
  expect(place()).toBe(0);
  await press('{ArrowDown}{ArrowDown}');
  expect(place()).toBe(2);
  await press('{ArrowRight}');
  expect(place()).toBe(2);
  await press('{End}');
  expect(place()).toBe(everyPhase.length - 1);
  await press('{ArrowUp}{Enter}');
  expect(onOpen.mock.calls).toEqual([[rows()[place()]?.getAttribute('value')]]);
  await press('{Home}{ArrowDown}');
  await userEvent.tab();
  expect(document.activeElement).toHaveTextContent('after');
  await userEvent.tab({ shift: true });
  expect(place()).toBe(1);
});

test('gallery: the arrows lead as the tiles lie, also from right to left', async () => {
  await show({ layout: 'gallery' });
  await tabTo('task-list-prompt');
  const list = document.querySelector('ul');
  const columns = getComputedStyle(list as Element).gridTemplateColumns.split(' ').length;
  expect(columns).toBeGreaterThan(1);
  await press('{ArrowRight}');
  expect(place()).toBe(1);
  await press('{ArrowDown}');
  expect(place()).toBe(1 + columns);
  const [above, below] = [rows()[1], rows()[1 + columns]].map((row) => row?.getBoundingClientRect());
  expect(below?.left).toBe(above?.left);
  await press('{ArrowUp}{ArrowLeft}');
  expect(place()).toBe(0);

  document.querySelector('section')?.setAttribute('dir', 'rtl');
  await press('{ArrowLeft}');
  expect(place()).toBe(1);
});

test('the filter is worked from the keyboard, and whoever stood on a row that is gone stands on the list', async () => {
  await show({});
  await tabTo('task-list-filter');
  await userEvent.tab();
  await press('{Enter}');
  expect(document.activeElement).toHaveAttribute('aria-pressed', 'true');
  expect(rows()).toHaveLength(
    everyPhase.filter(({ phase }) => /processing|stalled/.test(phase ?? '')).length,
  );
});

test('End reaches the last of a thousand tasks, and brings it into view', async () => {
  await show({ tasks: manyTasks(1_000) });
  await tabTo('task-list-prompt');
  await press('{End}');
  expect(place()).toBe(999);
  const { top = -1, bottom = Infinity } = document.activeElement?.getBoundingClientRect() ?? {};
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(innerHeight);
});

test('what a screen reader is told of a list', async () => {
  await show({
    tasks: [...everyPhase.slice(4, 8)],
    openId: null,
  });
  await expect.element(page.getByRole('region', { name: 'Videos' })).toMatchAriaInlineSnapshot(`
    - region "Videos":
      - group "Filter by state":
        - button "All 4" [pressed]
        - button "Running 2"
        - button "Ready 1"
        - button "Failed 1"
      - list:
        - listitem:
          - button "Make it winter: snow on the roofs, breath in the air, soft overcast light"
          - progressbar "Generating the video"
          - text: Generating 13 minutes ago
        - listitem:
          - button "Stop-motion clay figures, visible fingerprints, studio light"
          - text: Delayed 41 minutes ago
        - listitem:
          - button "Remove the people from the square and keep the pigeons"
          - text: Ready 1 hour ago
        - listitem:
          - button "As if filmed on 16 mm in 1974, with light leaks"
          - text: Stopped by the content rules Failed 2 hours ago
      - status
  `);
});
