import { jobInputNames } from './jobInputNames.js';

/** The body of `createTask` for a checked input. */
export function toJobBody({
  callBackUrl,
  ...input
}: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const renamed = Object.entries(input).map(([field, value]) => [jobInputNames[field] ?? field, value]);
  return { model: 'runway/gen4-aleph', callBackUrl, input: Object.fromEntries(renamed) };
}
