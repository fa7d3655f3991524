import type { AlephProxyOptions, AlephProxyUser } from '../AlephProxyOptions.js';
import { unknownTask } from '../refusals/unknownTask.js';

/** Lets a user see own tasks only. A foreign task looks like one that does not exist. */
export async function guardOwner<User extends AlephProxyUser>(
  user: User,
  taskId: string,
  authorizeTask: AlephProxyOptions<User>['authorizeTask'],
): Promise<void> {
  if (authorizeTask === 'any-user') return;
  const verdict: unknown = await authorizeTask(user, taskId);
  if (verdict !== true) throw unknownTask('owner');
}
