import { jsonResponse } from '../routes/jsonResponse.js';
import type { ProxyRefusalAnswer } from './ProxyRefusal.js';
import { refusalEnvelope } from './refusalEnvelope.js';

/** A refusal as an answer. */
export function refusalResponse(
  answer: ProxyRefusalAnswer,
  common: Readonly<Record<string, string>>,
): Response {
  const headers = { ...common, ...answer.headers };
  return jsonResponse(refusalEnvelope(answer), { status: answer.httpStatus, headers });
}
