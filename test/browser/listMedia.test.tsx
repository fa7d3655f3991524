import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { useState } from 'react';
import { TaskList, type TaskListProps } from '../../src/components/TaskList.js';
import { listItem } from '../../stories/support/listSamples.js';
import { applyStylesheet } from './a11y/applyStylesheet.js';

applyStylesheet('reduced');

const count = 100;

/** Finished tasks, each with files of its own: what stands behind `?` makes every address another one. */
const tasksOf = (layout: string) =>
  Array.from({ length: count }, (_, index) => {
    const { taskId, task } = listItem('succeeded', index, index);
    const query = `?${layout}-${String(index)}`;
    if (task?.state !== 'succeeded') throw new Error('a ready task was expected');
    return {
      taskId,
      task: { ...task, videoUrl: `/result.mp4${query}`, thumbnailUrl: `/thumbnail.jpg${query}` },
    };
  });

function List({ tasks, ...props }: TaskListProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  return <TaskList tasks={tasks} openId={openId} onOpen={setOpenId} {...props} />;
}

/** What comes over a real network comes when it comes; the bound only ends a test that hangs. */
const eventually = (look: () => void) => vi.waitFor(look, { timeout: 20_000 });

/** The browser's own log of what went over the wire. */
const loaded = (name: string) =>
  performance.getEntriesByType('resource').filter((entry) => entry.name.includes(name)).length;

test.each(['rows', 'gallery'] as const)(
  'a list of 100 finished tasks (%s): no byte of video before intent, stills only near the viewport',
  async (layout) => {
    performance.clearResourceTimings();
    performance.setResourceTimingBufferSize(1_000);
    await page.viewport(800, 600);
    await render(<List layout={layout} tasks={tasksOf(layout)} />);
    await eventually(() => {
      expect(loaded('thumbnail.jpg')).toBeGreaterThan(5);
    });
    await new Promise((done) => setTimeout(done, 500));
    const stills = loaded('thumbnail.jpg');
    expect(stills).toBeLessThan(count / 2);
    expect(document.querySelectorAll('video')).toHaveLength(0);
    expect(loaded('result.mp4')).toBe(0);

    await eventually(() => {
      // Again at each look: rows that come into view turn out taller than the room kept for them, and push the last one away.
      document.querySelector('li:last-child')?.scrollIntoView();
      expect(loaded(`thumbnail.jpg?${layout}-${String(count - 1)}`)).toBe(1);
    });
    expect(loaded('result.mp4')).toBe(0);

    // Opening shows a player that still waits; only playing loads.
    document.querySelector<HTMLElement>('li:last-child [data-aleph-slot=task-list-prompt]')?.click();
    await eventually(() => {
      expect(document.querySelectorAll('video')).toHaveLength(1);
    });
    expect(loaded('result.mp4')).toBe(0);
    document.querySelector<HTMLElement>('[data-aleph-slot=task-video-play]')?.click();
    await eventually(() => {
      expect(loaded('result.mp4')).toBeGreaterThan(0);
    });
  },
);
