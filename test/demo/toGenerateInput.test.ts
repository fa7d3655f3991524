import { expect, it } from 'vitest';
import { toGenerateInput } from '../../demo/app/toGenerateInput.js';

const params = { prompt: 'A film', videoUrl: 'https://example.com/in.mp4' };

it('submits again what a task was made from', () => {
  expect(toGenerateInput({ ...params, aspectRatio: '9:16', seed: 7 })).toEqual({
    ...params,
    aspectRatio: '9:16',
    seed: 7,
  });
});

it('leaves out a ratio that the API would refuse', () => {
  expect(toGenerateInput({ ...params, aspectRatio: '5:4' })).toEqual(params);
});

it('does not guess what the API did not tell', () => {
  expect(toGenerateInput(null)).toBeNull();
  expect(toGenerateInput({ prompt: 'A film' })).toBeNull();
});
