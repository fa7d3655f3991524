import { createWaitingRoom, type WaitingRoom } from '../tabs/createWaitingRoom.js';
import type { PushedAnswer } from './PushedAnswer.js';

export interface AnswerBoard extends Pick<WaitingRoom, 'wait'> {
  get: (taskId: string) => PushedAnswer | undefined;
  /** Puts up an answer. Whether it is news that nobody was waiting for. */
  put: (answer: PushedAnswer) => boolean;
  /** Takes everything down but the answers of `kept`. Whoever waits is let go when nothing is kept. */
  clear: (kept?: ReadonlySet<string>) => void;
}

/** The latest answer for each task, and who waits for one. */
export function createAnswerBoard(): AnswerBoard {
  const answers = new Map<string, PushedAnswer>();
  const room = createWaitingRoom();
  return {
    get: (taskId) => answers.get(taskId),
    put: (answer) => {
      const known = answers.get(answer.taskId);
      answers.set(answer.taskId, answer);
      const isAwaited = room.wake(answer.taskId);
      return !isAwaited && (known?.body !== answer.body || known.status !== answer.status);
    },
    wait: room.wait,
    clear: (kept) => {
      for (const taskId of answers.keys()) if (!kept?.has(taskId)) answers.delete(taskId);
      if (!kept) room.wake();
    },
  };
}
