import type { AlephProxyEvent } from '../../src/exports/server.js';

/** Writes a line for every submission, because each one may cost money, and for callbacks. Events hold no prompt, URL or key. */
export function logEvent(log: (line: string) => void): (event: AlephProxyEvent) => void {
  return (event) => {
    if (event.type === 'submit')
      log(`generate ${event.httpStatus}${event.taskId === null ? '' : ` task ${event.taskId}`}`);
    if (event.type === 'callback') log(`callback task ${event.taskId}`);
  };
}
