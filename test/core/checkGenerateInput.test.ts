import { describe, expect, test } from 'vitest';
import { aspectRatios } from '../../src/core/AlephGenerateInput.js';
import { checkGenerateInput } from '../../src/core/checkGenerateInput.js';

const videoUrl = 'https://media.example.com/in.mp4';
const good = { prompt: 'p', videoUrl };

describe('nothing is wrong with', () => {
  test.each<object>([
    good,
    { ...good, prompt: 'x'.repeat(2048) },
    { ...good, videoUrl: 'http://localhost:5173/clip.mp4' },
    ...aspectRatios.map((aspectRatio) => ({ ...good, aspectRatio })),
    { ...good, seed: 0 },
    { ...good, seed: -7 },
    { ...good, waterMark: '', uploadCn: false, referenceImage: videoUrl, callBackUrl: videoUrl },
    { ...good, seed: undefined, referenceImage: undefined, aspectRatio: undefined, unknownField: {} },
  ])('%o', (input) => {
    expect(checkGenerateInput(input)).toEqual([]);
  });
});

describe('one problem in', () => {
  test.each([
    ['prompt', undefined, 'required'],
    ['prompt', '', 'required'],
    ['prompt', ' \n', 'required'],
    ['prompt', 5, 'not_text'],
    ['prompt', null, 'not_text'],
    ['prompt', 'x'.repeat(2049), 'too_long'],
    ['videoUrl', undefined, 'required'],
    ['videoUrl', ' ', 'required'],
    ['videoUrl', 5, 'not_a_public_url'],
    ['videoUrl', 'clip.mp4', 'not_a_public_url'],
    ['videoUrl', 'http://media.example.com/in.mp4', 'not_a_public_url'],
    ['videoUrl', 'blob:https://example.com/1', 'not_a_public_url'],
    ['referenceImage', '', 'not_a_public_url'],
    ['referenceImage', 'data:image/png,x', 'not_a_public_url'],
    ['callBackUrl', '/hook', 'not_a_public_url'],
    ['aspectRatio', '', 'not_an_option'],
    ['aspectRatio', '2:1', 'not_an_option'],
    ['aspectRatio', 1, 'not_an_option'],
    ['seed', 1.5, 'not_an_integer'],
    ['seed', '7', 'not_an_integer'],
    ['seed', NaN, 'not_an_integer'],
    ['seed', 2 ** 53, 'not_an_integer'],
    ['waterMark', 5, 'not_text'],
    ['uploadCn', 'true', 'not_a_boolean'],
  ])('%s: %o is %s', (field, value, reason) => {
    expect(checkGenerateInput({ ...good, [field]: value })).toEqual([{ field, reason }]);
  });
});

test('several problems come in the order of the fields', () => {
  expect(checkGenerateInput({ seed: 'x', videoUrl: 'x' })).toEqual([
    { field: 'prompt', reason: 'required' },
    { field: 'videoUrl', reason: 'not_a_public_url' },
    { field: 'seed', reason: 'not_an_integer' },
  ]);
});

test.each([undefined, null, 5, 'text', []])('%o lacks everything', (input) => {
  expect(checkGenerateInput(input).map(({ field }) => field)).toEqual(['prompt', 'videoUrl']);
});
