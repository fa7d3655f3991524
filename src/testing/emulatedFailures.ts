/** What a failed record says. Texts as seen or documented; codes as seen (500), documented (400) or meant by the code table. */
export const emulatedFailures = {
  content_policy: {
    code: 400,
    message: 'Your prompt was caught by our AI moderator. Please adjust it and try again!',
  },
  source_unreachable: {
    code: 451,
    message:
      'Failed to fetch the image. Kindly verify any access limits set by you or your service provider.',
  },
  invalid_input: {
    code: 400,
    message: 'Unsupported width or height. Please adjust the size and try again.',
  },
  capacity: { code: 400, message: 'Reached the limit for concurrent generations.' },
  internal: { code: 500, message: 'internal error, please try again later.' },
} as const;

export interface EmulatedFailure {
  code: number;
  message: string;
}
