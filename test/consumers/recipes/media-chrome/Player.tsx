import 'media-chrome';
import { MediaControlBar, MediaController, MediaPlayButton, MediaTimeRange } from 'media-chrome/react';
import { AlephTaskCard, useAlephTask } from 'react-aleph';

/** The card until there is a video, then a player of your own. */
export function Player({ taskId }: { taskId: string }) {
  const { task } = useAlephTask(taskId);
  if (task?.state !== 'succeeded') return <AlephTaskCard taskId={taskId} />;
  return (
    <MediaController>
      <video slot="media" src={task.videoUrl} poster={task.thumbnailUrl ?? undefined} playsInline />
      <MediaControlBar>
        <MediaPlayButton />
        <MediaTimeRange />
      </MediaControlBar>
    </MediaController>
  );
}
