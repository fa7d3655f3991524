import type { AlephLabels, AlephTask } from 'react-aleph';
import { TaskComparison } from 'react-aleph/comparison';

interface StageComparisonProps {
  task: Extract<AlephTask, { state: 'succeeded' }>;
  words: AlephLabels;
}

/** What was filmed against what came of it. It covers the card, which keeps the room for both. */
export function StageComparison({ task, words }: StageComparisonProps) {
  const { prompt, videoUrl, aspectRatio } = task.params ?? {};
  return (
    <div className="stage-comparison">
      <TaskComparison
        source={videoUrl}
        result={task.videoUrl}
        poster={task.thumbnailUrl}
        title={prompt}
        aspectRatio={aspectRatio}
        autoPlay
        labels={words}
      />
      <p dir="auto">{prompt}</p>
    </div>
  );
}
