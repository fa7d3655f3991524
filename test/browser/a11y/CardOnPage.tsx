import { TaskCard } from '../../../src/components/TaskCard.js';
import type { AlephPhase } from '../../../src/core/taskPhase.js';
import { phaseSample } from '../../../stories/support/phaseSample.js';

interface CardOnPageProps {
  phase: AlephPhase;
  onPress?: (name: 'wait' | 'check' | 'retry') => void;
}

/** A card with every handler, between two buttons of the page. */
export function CardOnPage({ phase, onPress }: CardOnPageProps) {
  const { task, ...sample } = phaseSample(phase);
  // This server has the clips at its root.
  const served =
    task?.state === 'succeeded' ? { ...task, videoUrl: '/result.mp4', thumbnailUrl: '/thumbnail.jpg' } : task;
  return (
    <main data-testid="page" style={{ inlineSize: '400px', padding: '16px', background: 'Canvas' }}>
      <button type="button">before</button>
      <TaskCard
        {...sample}
        task={served}
        onKeepWaiting={() => onPress?.('wait')}
        onCheckNow={() => onPress?.('check')}
        onRetry={() => onPress?.('retry')}
      />
      <button type="button">after</button>
    </main>
  );
}
