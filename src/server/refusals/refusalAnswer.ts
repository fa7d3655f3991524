import { ProxyRefusal, type ProxyRefusalAnswer } from './ProxyRefusal.js';

/** What is said about something that was thrown. What went wrong here, in the app's own functions for one, is nobody's business outside. */
export function refusalAnswer(error: unknown): ProxyRefusalAnswer {
  if (error instanceof ProxyRefusal) return error.answer;
  return { httpStatus: 500, code: null, message: 'The server failed.' };
}
