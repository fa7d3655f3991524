import { generateInputChecks } from '../../core/generateInputChecks.js';

/** All that a page may ask for: `callBackUrl` is a server's own business. */
const knownFields = Object.keys(generateInputChecks).filter((field) => field !== 'callBackUrl');

/** What goes upstream of a body: own, known fields, written anew. */
export function pickKnownFields(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    knownFields.flatMap((field) => (Object.hasOwn(body, field) ? [[field, body[field]]] : [])),
  );
}
