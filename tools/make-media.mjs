/**
 * Draws the clips that the emulator serves, with ffmpeg: a source that looks filmed, a result that is the same motion in watercolour, and
 * a frame of the result as thumbnail. Both loop without a seam. `node tools/make-media.mjs [seconds] [folder]`: with a number it only
 * writes that moment of both clips there as PNG files.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { blend, cloudNoise, mix, noise, scene, step } from './mediaScene.mjs';

/** @typedef {import('./mediaScene.mjs').Colour} Colour */

const [width, height, fps, seconds] = [640, 360, 24, 5];
const out = fileURLToPath(new URL('../src/testing/media/', import.meta.url));

/** Grain of the paper and unevenness of the washes stand still, as on one sheet. */
const paper = Float32Array.from({ length: width * height }, (_, index) => {
  const [x, y] = [index % width, Math.floor(index / width)];
  return 0.6 * (noise(x / 2.3, y / 2.3) - 0.5) + 1.6 * (cloudNoise(x / 60, y / 60) - 0.5);
});

function filmed(/** @type {number} */ column, /** @type {number} */ row, /** @type {number} */ turn) {
  const [x, y] = [column / height, row / height];
  const half = 0.5 / height;
  const one = scene('filmed', x - half / 2, y - half / 2, turn).colour;
  const shade = 1 - 0.22 * Math.pow(Math.hypot(x / (width / height) - 0.5, y - 0.5), 2);
  const colour = blend(one, scene('filmed', x + half / 2, y + half / 2, turn).colour, 0.5);
  return /** @type {Colour} */ (colour.map((part) => part * shade));
}

function painted(/** @type {number} */ column, /** @type {number} */ row, /** @type {number} */ turn) {
  const wobble = (/** @type {number} */ seed) => 0.011 * (noise(column / 13 + seed, row / 13 - seed) - 0.5);
  const [x, y] = [column / height + wobble(3), row / height + wobble(40)];
  const reach = 1.7 / height;
  const here = scene('painted', x, y, turn);
  const right = scene('painted', x + reach, y, turn);
  const below = scene('painted', x, y + reach, turn);
  const isEdge = right.thing !== here.thing || below.thing !== here.thing;
  const grain = paper[row * width + column] ?? 0;
  const washes = 9;
  const washed = /** @type {Colour} */ (
    here.colour.map((part) => {
      const level = (part / 255 + 0.035 * grain) * washes;
      const flat = (Math.floor(level) + step(0.35, 0.65, level - Math.floor(level))) / washes;
      return mix(part, flat * 255, 0.8);
    })
  );
  const inked = blend(washed, [44, 30, 74], isEdge ? 0.5 : 0);
  const [dx, dy] = [Math.min(column, width - column) / 26, Math.min(row, height - row) / 22];
  const rim = step(0.25, 0.8, Math.min(dx, dy) + 0.7 * (cloudNoise(column / 28, row / 28) - 0.5));
  return blend([250, 244, 234], /** @type {Colour} */ (inked.map((part) => part + 12 * grain)), rim);
}

/** @param {typeof filmed} draw @param {number} turn */
function frame(draw, turn) {
  const pixels = Buffer.alloc(width * height * 3);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      draw(column, row, turn).forEach((part, index) => {
        pixels[(row * width + column) * 3 + index] = Math.min(Math.max(part, 0), 255);
      });
  return pixels;
}

/** @param {typeof filmed} draw @param {number[]} turns @param {string[]} args */
async function encode(draw, turns, args) {
  const input = [
    '-f',
    'rawvideo',
    '-pix_fmt',
    'rgb24',
    '-s',
    `${width}x${height}`,
    '-r',
    String(fps),
    '-i',
    '-',
  ];
  const ffmpeg = spawn('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', ...input, ...args], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const closed = once(ffmpeg, 'close');
  for (const turn of turns) if (!ffmpeg.stdin.write(frame(draw, turn))) await once(ffmpeg.stdin, 'drain');
  ffmpeg.stdin.end();
  const [code] = await closed;
  if (code !== 0) throw new Error(`ffmpeg ended with ${code}`);
}

const [moment, folder = '.'] = process.argv.slice(2);
if (moment === undefined) {
  mkdirSync(out, { recursive: true });
  const turns = Array.from({ length: fps * seconds }, (_, index) => index / (fps * seconds));
  const h264 = (/** @type {number} */ crf) => [
    ...[
      '-c:v',
      'libx264',
      '-profile:v',
      'high',
      '-preset',
      'veryslow',
      '-crf',
      String(crf),
      '-g',
      String(fps),
    ],
    ...[
      '-pix_fmt',
      'yuv420p',
      '-movflags',
      '+faststart',
      '-an',
      '-map_metadata',
      '-1',
      '-fflags',
      '+bitexact',
    ],
  ];
  await encode(filmed, turns, [...h264(27), `${out}source.mp4`]);
  await encode(painted, turns, [...h264(31), `${out}result.mp4`]);
  await encode(painted, [0.1], ['-q:v', '6', '-frames:v', '1', `${out}thumbnail.jpg`]);
} else {
  const turn = (Number(moment) / seconds) % 1;
  await encode(filmed, [turn], ['-frames:v', '1', `${folder}/source.png`]);
  await encode(painted, [turn], ['-frames:v', '1', `${folder}/result.png`]);
}
