import { expect, it } from 'vitest';
import { toInput } from '../../demo/app/toInput.js';

const draft = { prompt: ' A film ', videoUrl: ' https://example.com/in.mp4', aspectRatio: '1:1' as const };

it('trims, and leaves out what was left empty', () => {
  expect(toInput({ ...draft, referenceImage: ' ', seed: '' })).toEqual({
    prompt: 'A film',
    videoUrl: 'https://example.com/in.mp4',
    aspectRatio: '1:1',
  });
});

it('hands a seed on as a number, and what is none as one that the check refuses', () => {
  const image = 'https://example.com/style.jpg';
  expect(toInput({ ...draft, referenceImage: image, seed: ' 7 ' })).toMatchObject({
    referenceImage: image,
    seed: 7,
  });
  expect(toInput({ ...draft, referenceImage: '', seed: 'four' }).seed).toBeNaN();
});
