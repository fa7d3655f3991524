// Draws the clips of `npm run bench:comparison`, with ffmpeg: a running counter, so that a person who looks sees any difference.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const out = fileURLToPath(new URL('media/', import.meta.url));

/** @param {string} name @param {number} fps @param {number} seconds @param {boolean} hasSound */
function draw(name, fps, seconds, hasSound) {
  const picture = ['-f', 'lavfi', '-i', `testsrc2=size=256x144:rate=${fps}:duration=${seconds}`];
  const tone = ['-f', 'lavfi', '-i', `sine=frequency=440:sample_rate=48000:duration=${seconds}`];
  const sound = hasSound ? [...tone, '-c:a', 'aac', '-b:a', '48k'] : ['-an'];
  const video = [
    '-c:v',
    'libx264',
    '-profile:v',
    'high',
    '-preset',
    'veryslow',
    '-crf',
    '33',
    '-g',
    `${fps}`,
  ];
  const file = [
    '-pix_fmt',
    'yuv420p',
    '-movflags',
    '+faststart',
    '-map_metadata',
    '-1',
    '-fflags',
    '+bitexact',
  ];
  const args = ['-loglevel', 'error', '-y', ...picture, ...sound, ...video, ...file, `${out}${name}`];
  const { status } = spawnSync('ffmpeg', args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`ffmpeg ended with ${status}`);
}

draw('source-24fps-5s.mp4', 24, 5, false);
draw('result-30fps-8s.mp4', 30, 8, false);
draw('result-30fps-8s-sound.mp4', 30, 8, true);
// What two plain looping videos are given: with two lengths they would part at the first seam.
draw('result-30fps-5s.mp4', 30, 5, false);
