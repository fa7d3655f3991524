import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { AlephTaskCard } from '../../src/connected/AlephTaskCard.js';
import { AlephProvider } from '../../src/hooks/AlephProvider.js';
import { createStoryWorld } from '../support/createStoryWorld.js';
import { sampleParams } from '../support/taskSamples.js';
import { heroSpeed } from './heroSpeed.js';
import { pressPlay } from './pressPlay.js';

const minuteMs = 60_000;

interface HeroRunProps {
  onAgain: () => void;
}

/** One task from its submission to its playing video, on an emulator of its own. */
export function HeroRun({ onAgain }: HeroRunProps) {
  const [world] = useState(() =>
    createStoryWorld({ speed: heroSpeed, plan: () => ({ scenario: 'success', durationMs: 4 * minuteMs }) }),
  );
  const [taskId, setTaskId] = useState<string | null>(null);
  const [requests, setRequests] = useState<number | null>(null);
  const card = useRef<HTMLElement>(null);

  useEffect(() => {
    const leaving = new AbortController();
    const { prompt = '', videoUrl = '' } = sampleParams;
    void world.client.generate({ prompt, videoUrl, aspectRatio: '16:9' }, { signal: leaving.signal }).then(
      (made) => {
        setTaskId(made.taskId);
      },
      () => undefined, // the reader left
    );
    return () => {
      leaving.abort();
    };
  }, [world]);

  return (
    <QueryClientProvider client={world.queryClient}>
      <AlephProvider client={world.client} polling={{ intervalMs: 6_000 / heroSpeed }}>
        <AlephTaskCard
          ref={card}
          taskId={taskId}
          typicalMs={[(2 * minuteMs) / heroSpeed, (15 * minuteMs) / heroSpeed]}
          onSucceeded={() => {
            setRequests(world.emulator.requests.length);
            if (card.current) pressPlay(card.current);
          }}
        />
        <p className="hero-caption">
          <span>
            Live, on the emulator, {heroSpeed} times as fast as the API
            {requests !== null && ` · ${String(requests)} requests`}
          </span>
          <button type="button" className="hero-again" onClick={onAgain}>
            Run again
          </button>
        </p>
      </AlephProvider>
    </QueryClientProvider>
  );
}
