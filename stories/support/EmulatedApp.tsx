import { QueryClientProvider } from '@tanstack/react-query';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { AlephPolling } from '../../src/core/AlephPolling.js';
import { AlephProvider } from '../../src/hooks/AlephProvider.js';
import type { AlephEmulatorOptions } from '../../src/testing/AlephEmulator.js';
import { createStoryWorld, type StoryWorld } from './createStoryWorld.js';
import { useStageLabels } from './useStageLabels.js';
import { sampleParams } from './taskSamples.js';

export interface EmulatedAppProps {
  /** How the API behaves. Read once. */
  emulator: AlephEmulatorOptions;
  polling: AlephPolling;
  /** What the app shows of its task; null until "Generate" was pressed. */
  children: (taskId: string | null, generate: () => void) => ReactNode;
}

const worlds = new WeakMap<Element, StoryWorld>();

/** A small app on its own emulator: a button that submits, and what follows the task. */
export function EmulatedApp({ emulator, polling, children }: EmulatedAppProps) {
  const [world] = useState(() => createStoryWorld(emulator));
  const [taskId, setTaskId] = useState<string | null>(null);
  const register = useCallback(
    (element: HTMLDivElement | null) => {
      if (element) worlds.set(element, world);
    },
    [world],
  );
  const generate = useCallback(() => {
    const { prompt = '', videoUrl = '' } = sampleParams;
    void world.client.generate({ prompt, videoUrl }).then((made) => {
      setTaskId(made.taskId);
    });
  }, [world]);
  // The browser's own events are the whole page's: a story that leaves while offline puts them back.
  useEffect(
    () => () => {
      world.setOnline(true);
    },
    [world],
  );

  return (
    <QueryClientProvider client={world.queryClient}>
      <AlephProvider
        client={world.client}
        labels={useStageLabels()}
        polling={{ whenHidden: 'continue', ...polling }}
      >
        <div ref={register} className="stage-app" data-emulated-app="">
          <button type="button" className="stage-button" onClick={generate}>
            Generate
          </button>
          {children(taskId, generate)}
        </div>
      </AlephProvider>
    </QueryClientProvider>
  );
}

/** For play functions: the world of the story in `canvasElement`. */
export function storyWorldOf(canvasElement: Element): StoryWorld {
  const element = canvasElement.querySelector('[data-emulated-app]');
  const world = element && worlds.get(element);
  if (!world) throw new Error('This story renders no <EmulatedApp>.');
  return world;
}
