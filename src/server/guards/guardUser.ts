import type { AlephProxyOptions, AlephProxyUser } from '../AlephProxyOptions.js';
import { logFailure } from '../refusals/logFailure.js';
import { ProxyRefusal } from '../refusals/ProxyRefusal.js';

export interface KnownUser<User extends AlephProxyUser> {
  user: User;
  id: string;
}

/** The user of a request. Whatever `authorize` returns that has no id is nobody. */
export async function guardUser<User extends AlephProxyUser>(
  request: Request,
  authorize: AlephProxyOptions<User>['authorize'],
): Promise<KnownUser<User>> {
  let user: unknown;
  try {
    user = await authorize(request);
  } catch (reason) {
    logFailure('authorize failed; the page is told to ask again.', reason);
    // A session store that is down says nothing about the viewer: the page keeps asking instead of showing "sign in".
    throw new ProxyRefusal('session', {
      httpStatus: 503,
      code: null,
      message: 'The session could not be checked.',
    });
  }
  const id = typeof user === 'string' ? user : (user as { id?: unknown } | null | undefined)?.id;
  if (typeof id === 'string' && id !== '') return { user: user as User, id };
  throw new ProxyRefusal('user', { httpStatus: 401, code: 401, message: 'Sign in first.' });
}
