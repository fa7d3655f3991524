import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (name: string) => readFileSync(new URL(`../../src/testing/media/${name}`, import.meta.url));

/** The boxes at the top of an MP4, in order. */
function boxes(file: Buffer): string[] {
  const found: string[] = [];
  for (let at = 0; at + 8 <= file.length; at += file.readUInt32BE(at))
    found.push(file.toString('latin1', at + 4, at + 8));
  return found;
}

test.each(['source.mp4', 'result.mp4'])(
  '%s is H.264 without sound and starts before it is all there',
  (name) => {
    const file = read(name);
    expect(boxes(file).filter((box) => box === 'moov' || box === 'mdat')).toEqual(['moov', 'mdat']);
    const text = file.toString('latin1');
    expect(text).toContain('avc1');
    expect(text).not.toContain('mp4a');
  },
);

test('the two clips are of one length, and all together under 400 KB', () => {
  const [source, result, thumbnail] = [read('source.mp4'), read('result.mp4'), read('thumbnail.jpg')];
  const length = (file: Buffer) => {
    const at = file.indexOf('mvhd', 0, 'latin1');
    return file.readUInt32BE(at + 20) / file.readUInt32BE(at + 16);
  };
  expect([length(source), length(result)]).toEqual([5, 5]);
  expect(thumbnail.subarray(0, 3).toString('hex')).toBe('ffd8ff');
  expect(source.length + result.length + thumbnail.length).toBeLessThan(400_000);
});
