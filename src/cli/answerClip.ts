import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  'result.mp4': 'video/mp4',
  'source.mp4': 'video/mp4',
  'thumbnail.jpg': 'image/jpeg',
};

/** One of the emulator's files, whole or in the one part that a player asks for, for pages of any origin. */
export async function answerClip(name: string, headers: Headers): Promise<Response> {
  const type = Object.hasOwn(types, name) ? types[name] : undefined;
  if (type === undefined) return new Response('No such file.', { status: 404 });
  const file = new Uint8Array(await readFile(join(import.meta.dirname, '../testing/media', name)));
  const common = {
    'content-type': type,
    'accept-ranges': 'bytes',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  };
  const part = readRange(headers.get('range'), file.length);
  if (part === null) return new Response(file, { headers: common });
  const [first, last] = part;
  if (first > last)
    return new Response(null, {
      status: 416,
      headers: { ...common, 'content-range': `bytes */${file.length}` },
    });
  const contentRange = `bytes ${first}-${last}/${file.length}`;
  return new Response(file.slice(first, last + 1), {
    status: 206,
    headers: { ...common, 'content-range': contentRange },
  });
}

/** First and last byte of a range; null without one that is understood, which means the whole. Behind the end, first is above last. */
function readRange(range: string | null, length: number): [first: number, last: number] | null {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return null;
  if (from === '') return to === '0' ? [length, length - 1] : [Math.max(0, length - Number(to)), length - 1];
  if (to !== '' && Number(to) < Number(from)) return null;
  return [Number(from), Math.min(to === '' ? Infinity : Number(to), length - 1)];
}
