import * as z from 'zod/mini';
import type { AlephEmulatorInput } from './EmulatedTask.js';
import type { WireDialect, WireRefusal } from './WireDialect.js';

/** A public address is not asked for: the API accepts a source that it cannot fetch and fails the task later. It trims nothing. */
const urlSchema = z
  .string()
  .check(z.refine((value) => /^https?:\/\//i.test(value) && !/\s$/.test(value) && URL.canParse(value)));

/** What each field must be. Null counts as not sent, and fields that are not listed are ignored. */
const generateBodySchema = z.object({
  prompt: z.nullish(z.string()),
  videoUrl: z.nullish(urlSchema),
  imageUrl: z.nullish(urlSchema),
  referenceImage: z.nullish(urlSchema),
  aspectRatio: z.nullish(z.enum(['16:9', '9:16', '4:3', '3:4', '1:1', '21:9'])),
  seed: z.nullish(z.int()),
  waterMark: z.nullish(z.string()),
  uploadCn: z.nullish(z.boolean()),
  callBackUrl: z.nullish(urlSchema),
});

const longestPrompt = 2048;

/**
 * Judges the body of `generate` as the API does, by a table of its own: sharing one with the client would let both be wrong together.
 * `imageUrl` may stand for `videoUrl` where `acceptsImageUrl` says so. The input keeps the order in which its fields were sent.
 */
export function checkGenerateBody(
  body: unknown,
  { acceptsImageUrl, nameOf }: Pick<WireDialect, 'acceptsImageUrl' | 'nameOf'>,
): { input: AlephEmulatorInput } | WireRefusal {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return { code: 422, msg: 'The request body must be a JSON object' };
  const { imageUrl, ...rest } = body as Record<string, unknown>;
  const parsed = generateBodySchema.safeParse(acceptsImageUrl ? { ...rest, imageUrl } : rest);
  if (!parsed.success)
    return { code: 422, msg: `${nameOf(String(parsed.error.issues[0]?.path[0]))} is invalid` };
  const { data } = parsed;
  if (!data.prompt?.trim()) return { code: 422, msg: 'prompt is required' };
  if (!data.videoUrl && !data.imageUrl) return { code: 422, msg: `${nameOf('videoUrl')} is required` };
  if (data.prompt.length > longestPrompt)
    return { code: 400, msg: `The prompt is too long, at most ${longestPrompt} characters` };
  const sent = Object.keys(body).map((field) => [field, (data as Record<string, unknown>)[field]] as const);
  const input = Object.fromEntries(sent.filter(([, value]) => value !== undefined && value !== null));
  return { input: { ...input, prompt: data.prompt } };
}
