import { screen } from '@testing-library/react';
import { useAlephTask } from 'react-aleph';
import { expect, test } from 'vitest';
import { createWorld, show } from '../support/world.js';
import { TaskToasts } from './Toasts.js';

const LookAgain = ({ taskId }: { taskId: string }) => {
  const { phase, checkNow } = useAlephTask(taskId);
  return <button onClick={checkNow}>{phase}</button>;
};

test.each([
  ['success', 'Your video is ready'],
  ['moderation', 'The video failed: content_policy'],
] as const)('%s is told in one toast', async (scenario, words) => {
  const { emulator, client, taskId } = await createWorld(scenario);
  show(
    client,
    <>
      <TaskToasts taskId={taskId} />
      <LookAgain taskId={taskId} />
    </>,
  );
  const button = await screen.findByText('processing');
  await emulator.advance(15 * 60_000);
  button.click();
  expect(await screen.findAllByText(words)).toHaveLength(1);
});
