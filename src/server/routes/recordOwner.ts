import { pause } from '../../client/pause.js';
import type { AlephProxyUser } from '../AlephProxyOptions.js';
import type { ProxyContext } from '../ProxyContext.js';
import { logFailure } from '../refusals/logFailure.js';

/** Waits before the second and the third try, in milliseconds: the page is waiting for its id. */
const retryDelaysMs = [100, 400];

/** Lets the app write down whose a new task is. A task that cannot be written down is still paid, so the failure is told, not thrown. */
export async function recordOwner<User extends AlephProxyUser>(
  { onCreated, emit }: Pick<ProxyContext<User>, 'onCreated' | 'emit'>,
  user: User,
  taskId: string,
): Promise<void> {
  if (!onCreated) return;
  for (const delayMs of [...retryDelaysMs, null]) {
    try {
      await onCreated(user, taskId);
      return;
    } catch (reason) {
      if (delayMs !== null) await pause(delayMs);
      else logFailure(`onCreated failed three times, and nobody knows whose task ${taskId} is.`, reason);
    }
  }
  emit({ type: 'ownership_unrecorded', taskId });
}
