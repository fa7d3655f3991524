import { waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createWorld, show } from '../support/world.js';
import { Player } from './Player.js';

test('the result plays in the player, inside its controller', async () => {
  const { emulator, client, taskId } = await createWorld();
  await emulator.advance(15 * 60_000);
  const { container } = show(client, <Player taskId={taskId} />);
  await waitFor(() => {
    const video = container.querySelector('media-controller > video[slot="media"]');
    expect(video?.getAttribute('src')).toMatch(/result\.mp4$/);
  });
});
