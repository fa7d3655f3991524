import { checkTaskId } from '../../client/checkTaskId.js';
import { paramsSchema } from '../../client/paramsSchema.js';
import { toTaskParams } from '../../client/toTaskParams.js';
import { AlephError } from '../../core/AlephError.js';
import type { AlephHistory } from './AlephHistory.js';
import type { HistoryRecord } from './HistoryRecord.js';

/** Seconds, which servers like to give, are less until the year 33658. */
const earliestMs = 1e12;

/**
 * The record of a task that was made elsewhere, read as strictly as what comes out of storage.
 *
 * @throws AlephError `configuration` for what is no id or no time: it would be lost at the next reload.
 */
export function addedRecord(
  [taskId, known]: Parameters<AlephHistory['add']>,
  now: () => number,
): HistoryRecord {
  checkTaskId(typeof taskId === 'string' ? taskId.trim() : taskId);
  const { startedAt = now(), params } = known ?? {};
  if (typeof startedAt !== 'number' || !(startedAt >= earliestMs))
    throw new AlephError(
      'configuration',
      'history.add needs startedAt in epoch milliseconds, as Date.now() gives them, or none.',
    );
  const read = paramsSchema(params);
  return {
    ...{ key: `id ${taskId}`, digest: '', taskId, state: 'processing', startedAt },
    ...{ params: read && toTaskParams(read), task: null },
  };
}
