import { useState, type ReactNode } from 'react';
import { EmulatedPage, type EmulatedPageProps } from './EmulatedPage.js';
import { sampleParams } from './taskSamples.js';

export interface EmulatedAppProps extends Omit<EmulatedPageProps, 'children'> {
  /** What the app shows of its task; null until "Generate" was pressed. */
  children: (taskId: string | null, generate: () => void) => ReactNode;
}

/** A small app on its own emulator: a button that submits, and what follows the task. */
export function EmulatedApp({ children, ...page }: EmulatedAppProps) {
  const [taskId, setTaskId] = useState<string | null>(null);
  return (
    <EmulatedPage {...page}>
      {({ client }) => {
        const generate = () => {
          const { prompt = '', videoUrl = '' } = sampleParams;
          void client.generate({ prompt, videoUrl }).then((made) => {
            setTaskId(made.taskId);
          });
        };
        return (
          <>
            <button type="button" className="stage-button" onClick={generate}>
              Generate
            </button>
            {children(taskId, generate)}
          </>
        );
      }}
    </EmulatedPage>
  );
}
