import { ProxyRefusal, type ProxyGuard } from './ProxyRefusal.js';

/** The one answer for tasks of others and tasks of nobody, so that ids cannot be tried out. */
export function unknownTask(guard: ProxyGuard): ProxyRefusal {
  return new ProxyRefusal(guard, { httpStatus: 404, code: 404, message: 'No such task.' });
}
