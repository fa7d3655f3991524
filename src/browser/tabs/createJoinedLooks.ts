import type { AlephLookOptions } from '../../client/AlephClient.js';
import { AlephError, isAlephError } from '../../core/AlephError.js';
import type { AlephTaskReader } from '../../query/AlephTaskReader.js';
import type { TabAnswer } from './TabAnswer.js';

interface JoinedLooksOptions {
  now: () => number;
  /** Why no request may be sent just now; null when it may. */
  pause: (taskId: string) => AlephError | null;
  /** Hears each answer, once. */
  onAnswer: (answer: TabAnswer) => void;
}

interface Look {
  answer: Promise<TabAnswer>;
  controller: AbortController;
  /** How many want it; infinite once another tab does, which says nothing when it goes. */
  wanted: number;
}

export interface JoinedLooks {
  /** Looks at a task, or joins the look that is under way. */
  look: (taskId: string, reader: AlephTaskReader, options?: AlephLookOptions) => Promise<TabAnswer>;
  /** The same for another tab. */
  lookForOthers: (taskId: string, reader: AlephTaskReader) => void;
}

/** One request for all who want to know the same. It is given up when the last of them has gone. */
export function createJoinedLooks({ now, pause, onAnswer }: JoinedLooksOptions): JoinedLooks {
  const looks = new Map<string, Look>();

  const read = async (
    taskId: string,
    reader: AlephTaskReader,
    options: AlephLookOptions,
  ): Promise<TabAnswer['outcome']> => {
    try {
      const paused = reader.isAtHand?.(taskId) ? null : pause(taskId);
      if (paused) throw paused;
      return { task: await reader.getTask(taskId, options) };
    } catch (caught) {
      return { error: isAlephError(caught) ? caught : failedReading(taskId, caught) };
    }
  };
  const start = (taskId: string, reader: AlephTaskReader, onSend?: () => void): Look => {
    const controller = new AbortController();
    const { signal } = controller;
    const run = async () => {
      const outcome = await read(taskId, reader, { signal, onSend });
      if (looks.get(taskId) === look) looks.delete(taskId);
      const answer = { taskId, at: now(), startedAt: reader.startedAt?.(taskId) ?? null, outcome };
      if (!signal.aborted) onAnswer(answer);
      return answer;
    };
    const look: Look = { controller, wanted: 0, answer: run() };
    looks.set(taskId, look);
    return look;
  };

  return {
    look: async (taskId, reader, { signal, onSend } = {}) => {
      const look = looks.get(taskId) ?? start(taskId, reader, onSend);
      look.wanted += 1;
      let leave: () => void = () => undefined;
      const gone = new Promise<never>((_, reject) => {
        leave = () => {
          look.wanted -= 1;
          if (look.wanted === 0) {
            if (looks.get(taskId) === look) looks.delete(taskId);
            look.controller.abort();
          }
          reject(new AlephError('aborted', 'The caller has gone.', { taskId }));
        };
      });
      signal?.addEventListener('abort', leave);
      try {
        return await Promise.race([gone, look.answer]);
      } finally {
        signal?.removeEventListener('abort', leave);
      }
    },
    lookForOthers: (taskId, reader) => {
      (looks.get(taskId) ?? start(taskId, reader)).wanted = Infinity;
    },
  };
}

function failedReading(taskId: string, cause: unknown): AlephError {
  return new AlephError('network', 'The client failed while reading a task.', { taskId, cause });
}
