import { QueryClientProvider } from '@tanstack/react-query';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { AlephHistory } from '../../src/browser/history/AlephHistory.js';
import type { AlephPolling } from '../../src/core/AlephPolling.js';
import { AlephProvider } from '../../src/hooks/AlephProvider.js';
import type { AlephEmulatorOptions } from '../../src/testing/AlephEmulator.js';
import { createStoryWorld, type StoryWorld } from './createStoryWorld.js';
import { useStageLabels } from './useStageLabels.js';

export interface EmulatedPageProps {
  /** How the API behaves. Read once. */
  emulator: AlephEmulatorOptions;
  polling?: AlephPolling;
  /** Of this story's own, or tasks of another would be in it. */
  history?: AlephHistory;
  children: (world: StoryWorld) => ReactNode;
}

const worlds = new WeakMap<Element, StoryWorld>();

/** A page on its own emulator, with everything that an app puts around the package's components. */
export function EmulatedPage({ emulator, polling, history, children }: EmulatedPageProps) {
  const [world] = useState(() => createStoryWorld(emulator));
  const register = useCallback(
    (element: HTMLDivElement | null) => {
      if (element) worlds.set(element, world);
    },
    [world],
  );
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
        history={history}
        labels={useStageLabels()}
        polling={{ whenHidden: 'continue', ...polling }}
      >
        <div ref={register} className="stage-app" data-emulated-page="">
          {children(world)}
        </div>
      </AlephProvider>
    </QueryClientProvider>
  );
}

/** For play functions: the world of the story in `canvasElement`. */
export function storyWorldOf(canvasElement: Element): StoryWorld {
  const element = canvasElement.querySelector('[data-emulated-page]');
  const world = element && worlds.get(element);
  if (!world) throw new Error('This story renders no <EmulatedPage>.');
  return world;
}
