import type { AlephLookOptions } from '../../client/AlephClient.js';
import { AlephError } from '../../core/AlephError.js';
import { isSettled } from '../../core/isSettled.js';
import type { AlephTask } from '../../core/AlephTask.js';
import type { AlephTaskReader } from '../../query/AlephTaskReader.js';
import { createJoinedLooks } from './createJoinedLooks.js';
import { createTabAnswers, isFreshAnswer, isNewAnswer, isOwnError } from './createTabAnswers.js';
import { createTabLink, type TabLinkOptions } from './createTabLink.js';
import { createWaitingRoom } from './createWaitingRoom.js';
import { seatQuery } from './seatQuery.js';
import type { TabAnswer } from './TabAnswer.js';
import type { TabMessage, TabQuestion } from './TabMessage.js';
import { tabRhythm } from './tabRhythm.js';
import type { TabSeat } from './TabSeat.js';

/** A question that is older was asked of a page that slept, and has been asked again since. */
const staleQuestionMs = 5_000;
/** How often a question is asked in vain, and the lead is taken, before a tab looks for itself. */
const mostTries = 3;

export interface SharedPoller {
  /** As a client's, answered by whichever tab leads. `reader` is what looks if it is this one. */
  getTask: (reader: AlephTaskReader, taskId: string, options?: AlephLookOptions) => Promise<AlephTask>;
  /** As a client's; also for a look that waits in another tab. */
  hurry: (reader: AlephTaskReader, taskId: string) => void;
  startedAt: (taskId: string) => number | null;
  /** Takes part while a provider is mounted; returns what ends it. */
  attach: (seat: TabSeat) => () => void;
}

/** A look that somebody in this page waits for. */
interface Question {
  taskId: string;
  isUrgent: boolean;
}

/** This tab's part in the one poller of all tabs: it looks while it leads, and asks the leader while it does not. */
export function createSharedPoller(options: TabLinkOptions): SharedPoller {
  const { page, now } = options;
  const seats = new Set<TabSeat>();
  const answers = createTabAnswers(now);
  const room = createWaitingRoom();
  const questions = new Set<Question>();
  let heardAt = -Infinity;
  /** The answer that a cache is just being told, by making it look. */
  let telling: TabAnswer | undefined;
  /** Each tab is patient in its own measure, so that not all of them take over from a dead one. */
  let patience = 1;

  /** News go the same way as every other answer: a cache that does not look just now looks, and is answered at once. */
  const tell = (seat: TabSeat, answer: TabAnswer) => {
    const query = seatQuery(seat, answer.taskId);
    if (!query?.isActive() || query.state.fetchStatus !== 'idle') return;
    if (isSettled(query.state.data) && !('task' in answer.outcome && isSettled(answer.outcome.task))) return;
    if (isOwnError(answer)) return;
    telling = answer;
    query.fetch().catch(() => undefined);
    telling = undefined;
  };
  const onAnswer = (answer: TabAnswer) => {
    if (!answers.put(answer)) return;
    const news = answers.get(answer.taskId) ?? answer;
    for (const seat of seats) tell(seat, news);
    room.wake(answer.taskId);
  };
  const looks = createJoinedLooks({
    now,
    pause: answers.pause,
    onAnswer: (answer) => {
      link.post({ type: 'answer', answer });
      onAnswer(answer);
    },
  });
  const serve = ({ taskId, at, maxAgeMs, isHidden }: TabQuestion) => {
    const [seat] = seats;
    if (!link.isLeader() || !seat || now() - at > staleQuestionMs) return;
    link.post({ type: 'here', isHidden: page.isHidden() });
    // Whoever is seen takes over at this word, and looks itself.
    if (page.isHidden() && !isHidden) return;
    const known = answers.get(taskId);
    const isKnown = isNewAnswer(known, at, now()) || isFreshAnswer(known, maxAgeMs, now());
    if (isKnown && !seat.reader.isAtHand?.(taskId)) {
      link.post({ type: 'answer', answer: known });
      return;
    }
    looks.lookForOthers(taskId, seat.reader);
    if (maxAgeMs === 0) seat.reader.hurry?.(taskId);
  };
  const onMessage = (message: TabMessage) => {
    if (message.type === 'ask') {
      serve(message);
      return;
    }
    heardAt = now();
    if (message.type === 'answer') onAnswer(message.answer);
    else if (message.type === 'lead') room.wake();
    else if (message.isHidden && !page.isHidden() && questions.size > 0) link.take();
  };
  const link = createTabLink(options, { onMessage, onChange: () => void room.wake() });

  const answerTo = async (
    question: Question,
    reader: AlephTaskReader,
    lookOptions: AlephLookOptions,
  ): Promise<AlephTask> => {
    const { taskId } = question;
    let askedAt = now();
    for (let late = 0; late <= mostTries;) {
      // A clock that was set back meanwhile would make every answer one of before.
      askedAt = Math.min(askedAt, now());
      if (lookOptions.signal?.aborted) throw new AlephError('aborted', 'The caller has gone.', { taskId });
      if (!link.isOpen()) return reader.getTask(taskId, lookOptions);
      const isHidden = page.isHidden();
      const rhythm = tabRhythm(seats, taskId, isHidden);
      const maxAgeMs = question.isUrgent ? 0 : rhythm.maxAgeMs;
      const known = answers.get(taskId);
      const isKnown = isNewAnswer(known, askedAt, now()) || isFreshAnswer(known, maxAgeMs, now());
      const isTheirs = isKnown && isOwnError(known);
      if (isKnown && !isTheirs && !(link.isLeader() && reader.isAtHand?.(taskId))) return taskOf(known);
      if (link.isLeader()) {
        const look = looks.look(taskId, reader, lookOptions);
        if (question.isUrgent) reader.hurry?.(taskId);
        return taskOf(await look);
      }
      const at = now();
      const patienceMs = rhythm.patienceMs * patience;
      // What the leader may not see, this tab perhaps may.
      if (isTheirs) link.take();
      else link.post({ type: 'ask', taskId, at, maxAgeMs, isHidden });
      const isLate = await room.wait(taskId, patienceMs, lookOptions.signal);
      if (!isLate || (heardAt >= at && heardAt <= now())) continue;
      late += 1;
      // A timer as late as that says that this page itself was asleep.
      const hasOverslept = now() - at > 3 * patienceMs;
      if (late > 1 || !hasOverslept) link.take();
    }
    // Neither a word nor the lead: something is wrong with this browser's locks.
    link.giveUp();
    return reader.getTask(taskId, lookOptions);
  };

  return {
    startedAt: (taskId) => answers.get(taskId)?.startedAt ?? null,
    getTask: async (reader, taskId, lookOptions = {}) => {
      if (telling?.taskId === taskId) return taskOf(telling);
      const question = { taskId, isUrgent: false };
      questions.add(question);
      try {
        // A provider's children look before it has mounted itself; and who is in a hurry says so only after asking.
        await (seats.size > 0 ? undefined : new Promise((resolve) => setTimeout(resolve, 0)));
        return await answerTo(question, reader, lookOptions);
      } finally {
        questions.delete(question);
      }
    },
    hurry: (reader, taskId) => {
      for (const question of questions) if (question.taskId === taskId) question.isUrgent = true;
      if (!link.isOpen() || link.isLeader()) reader.hurry?.(taskId);
      else room.wake(taskId);
    },
    attach: (seat) => {
      seats.add(seat);
      patience = 1 + Math.random() / 2;
      link.start();
      return () => {
        seats.delete(seat);
        // A provider that changes its mind detaches and attaches in one moment.
        setTimeout(() => {
          if (seats.size === 0) link.stop();
        }, 0);
      };
    },
  };
}

function taskOf({ outcome }: TabAnswer): AlephTask {
  if ('error' in outcome) throw outcome.error;
  return outcome.task;
}
