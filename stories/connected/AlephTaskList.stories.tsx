import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { AlephTaskList, type AlephTaskListProps } from '../../src/connected/AlephTaskList.js';
import { isAlephScenario, type AlephScenario } from '../../src/testing/alephScenarios.js';
import type { AlephEmulatorInput } from '../../src/testing/EmulatedTask.js';
import { EmulatedPage, storyWorldOf } from '../support/EmulatedPage.js';
import { mediaUrl } from '../support/mediaUrl.js';

const minuteMs = 60_000;

/** What becomes of each task, by its prompt. */
const courses: Readonly<Record<string, AlephScenario>> = {
  'A watercolour at dusk': 'success',
  'A storm of fire': 'moderation',
  'A quiet winter morning': 'never_ends',
  'A linocut in two colours': 'success',
  'Stop-motion clay': 'internal_error',
  'Nobody knows this one': 'unknown_task',
  'From two weeks ago': 'expired_result',
};

const scenario = ({ prompt }: AlephEmulatorInput) => {
  const course = courses[prompt];
  return isAlephScenario(course) ? course : undefined;
};

/** A list of tasks that were submitted together and went different ways. */
function MixedList(props: Partial<AlephTaskListProps>) {
  const [taskIds, setTaskIds] = useState<string[]>([]);
  return (
    <EmulatedPage emulator={{ scenario }} polling={{ intervalMs: 200, timeoutMs: 20 * minuteMs }}>
      {({ client }) => (
        <>
          <button
            type="button"
            className="stage-button"
            onClick={() => {
              const submit = (prompt: string) =>
                client.generate({ prompt, videoUrl: mediaUrl('source.mp4') }).then(({ taskId }) => taskId);
              void Promise.all(Object.keys(courses).map(submit)).then(setTaskIds);
            }}
          >
            Submit seven
          </button>
          <AlephTaskList {...props} taskIds={taskIds} />
        </>
      )}
    </EmulatedPage>
  );
}

const meta = {
  title: 'Connected/AlephTaskList',
  component: AlephTaskList,
  render: (args) => <MixedList {...args} />,
  args: { taskIds: [] },
} satisfies Meta<typeof AlephTaskList>;
export default meta;

type Story = StoryObj<typeof meta>;
type PlayContext = Parameters<NonNullable<Story['play']>>[0];

async function playAll({ canvas, canvasElement, userEvent }: PlayContext) {
  await userEvent.click(canvas.getByRole('button', { name: 'Submit seven' }));
  const states = () =>
    [...canvasElement.querySelectorAll('[data-aleph-slot="task-list-item"]')]
      .map((row) => row.getAttribute('data-state'))
      .sort();
  await waitFor(() => expect(states()).toHaveLength(7));
  await storyWorldOf(canvasElement).emulator.advance(16 * minuteMs);
  const ended = ['failed', 'failed', 'loading', 'processing', 'succeeded', 'succeeded', 'succeeded'];
  await waitFor(() => expect(states()).toEqual(ended));
}

/** Seven tasks, seven ways: each row follows its own, and the list renders when one of them changes its phase. */
export const EveryMix: Story = { play: playAll };

export const EveryMixAsGallery: Story = { args: { layout: 'gallery' }, play: playAll };
