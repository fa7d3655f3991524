import { objectSchema } from '../../client/objectSchema.js';
import { readText } from '../../client/readText.js';
import { readTime } from '../../client/readTime.js';
import { readTabAnswer, tabAnswerText } from './tabAnswerText.js';
import type { TabAnswer } from './TabAnswer.js';

/** A follower's question. */
export interface TabQuestion {
  type: 'ask';
  taskId: string;
  /** When it was asked, in epoch milliseconds. */
  at: number;
  /** How old an answer may be, in milliseconds; 0 for news, before all other looks. */
  maxAgeMs: number;
  isHidden: boolean;
}

/** What tabs say to each other. */
export type TabMessage =
  | TabQuestion
  /** The leader has heard a question. */
  | { type: 'here'; isHidden: boolean }
  /** Somebody leads from now on. */
  | { type: 'lead' }
  | { type: 'answer'; answer: TabAnswer };

const messageSchema = objectSchema({
  type: readText,
  taskId: readText,
  at: readTime,
  maxAgeMs: (value) => (typeof value === 'number' && value >= 0 ? value : 0),
  isHidden: (value) => value === true,
});

/** A message as plain data. */
export function toTabData(message: TabMessage): unknown {
  return message.type === 'answer' ? { type: 'answer', ...tabAnswerText(message.answer) } : message;
}

/** Reads what may be anything, because every script of this origin can post here; null for what is no message. */
export function readTabMessage(data: unknown, now: number): TabMessage | null {
  const { type, taskId, at, maxAgeMs = 0, isHidden = false } = messageSchema(data) ?? {};
  if (type === 'lead') return { type };
  if (type === 'here') return { type, isHidden };
  if (type === 'ask') return taskId && at ? { type, taskId, at: at.ms, maxAgeMs, isHidden } : null;
  const answer = type === 'answer' ? readTabAnswer(data, now) : null;
  return answer && { type: 'answer', answer };
}
