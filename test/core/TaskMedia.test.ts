import { expect, test } from 'vitest';
import { toTaskMedia } from '../../src/core/TaskMedia.js';

const videoUrl = 'https://media.example/own.mp4';

test.each([
  [{ videoUrl }, { videoUrl, thumbnailUrl: undefined }],
  [{ videoUrl: '/media/own.mp4' }, { videoUrl: '/media/own.mp4', thumbnailUrl: undefined }],
  [
    { videoUrl, thumbnailUrl: null },
    { videoUrl, thumbnailUrl: null },
  ],
  [
    { videoUrl, thumbnailUrl: '/own.jpg' },
    { videoUrl, thumbnailUrl: '/own.jpg' },
  ],
  [
    { videoUrl, thumbnailUrl: 'javascript:alert(1)' },
    { videoUrl, thumbnailUrl: undefined },
  ],
  [{ videoUrl: 'javascript:alert(1)' }, null],
  [{ videoUrl: 'data:video/mp4;base64,AAAA' }, null],
  [{ videoUrl: '' }, null],
  [{ videoUrl: 7 }, null],
  [{}, null],
  [null, null],
  [undefined, null],
  [videoUrl, null],
  [Promise.resolve({ videoUrl }), null],
])('%o is read as %o', (value, media) => {
  expect(toTaskMedia(value)).toEqual(media);
});
