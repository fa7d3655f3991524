import { expect, test } from 'vitest';
import { failureReason, isRetryableReason } from '../../src/core/failureReason.js';

test.each([
  // Texts and codes of the API's documents and recordings.
  [400, 'Your prompt was caught by our AI moderator. Please adjust it and try again!', 'content_policy'],
  [400, 'Inappropriate content detected. Please replace the image or video.', 'content_policy'],
  [
    400,
    'Failed to fetch the image. Kindly verify any access limits set by you or your service provider.',
    'source_unreachable',
  ],
  [400, 'Upload failed due to network reasons, please re-enter.', 'source_unreachable'],
  [400, 'Incorrect image format.', 'invalid_input'],
  [400, 'Unsupported width or height. Please adjust the size and try again.', 'invalid_input'],
  [400, 'Reached the limit for concurrent generations.', 'capacity'],
  [500, 'internal error, please try again later.', 'internal'],
  [null, 'INTERNAL ERROR', 'internal'],
  // Chinese ones.
  [400, '内容审核未通过', 'content_policy'],
  [400, '图片获取失败', 'source_unreachable'],
  [400, '并发数已达上限', 'capacity'],
  [400, '图片格式不正确', 'invalid_input'],
  [500, '内部错误，请稍后重试', 'internal'],
  // Codes that speak for themselves.
  [408, '', 'internal'],
  [422, 'odd', 'invalid_input'],
  [429, '', 'capacity'],
  [451, 'odd', 'source_unreachable'],
  [455, '', 'capacity'],
  [501, '', 'internal'],
  [500, '', 'internal'],
  [503, '', 'internal'],
  // What nobody has seen.
  [500, 'odd', 'unknown'],
  [400, '', 'unknown'],
  [400, 'odd', 'unknown'],
  [null, '', 'unknown'],
  [null, 'odd', 'unknown'],
  [-1, '', 'unknown'],
] as const)('%j with "%s" is %s', (code, text, reason) => {
  expect(failureReason(code, text)).toBe(reason);
});

test('the same input may succeed for three reasons only', () => {
  const all = [
    'content_policy',
    'source_unreachable',
    'invalid_input',
    'capacity',
    'internal',
    'no_result',
    'unknown',
  ] as const;
  expect(all.filter(isRetryableReason)).toEqual(['capacity', 'internal', 'no_result']);
});
