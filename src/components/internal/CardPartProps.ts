import type { AlephError } from '../../core/AlephError.js';
import type { AlephLabels } from '../../core/AlephLabels.js';
import type { AlephTask } from '../../core/AlephTask.js';
import type { TypicalRange } from '../../core/TypicalRange.js';
import type { AlephConnection, AlephPhase } from '../../core/taskPhase.js';
import type { CardVideo } from './cardVideo.js';
import type { ClassNames } from './slot.js';

/** What the parts of a card share, once the card has made sense of its props. */
export interface CardPartProps {
  phase: AlephPhase;
  task: AlephTask | undefined;
  /** What is played, in the phase `succeeded`; else null. */
  video: CardVideo | null;
  error: AlephError | null;
  connection: AlephConnection;
  /** On this machine's clock, in epoch milliseconds. */
  startedAt: number | null | undefined;
  typicalMs: TypicalRange;
  aspectRatio: string | undefined;
  downloadUrl: string | null | undefined;
  /** Where the source's first frame is found, when it is to be shown; else null. */
  sourceUrl: string | null;
  onRetry: (() => void) | undefined;
  onKeepWaiting: (() => void) | undefined;
  onCheckNow: (() => void) | undefined;
  onMediaError: ((error: MediaError | null) => unknown) | undefined;
  labels: AlephLabels;
  classNames: ClassNames | undefined;
}
