import type { AlephLabels } from './AlephLabels.js';

/** English words for each reason of a failure. */
export const failureLabels: AlephLabels['failure'] = {
  content_policy: {
    title: 'Stopped by the content rules',
    hint: 'The prompt or the source was not allowed.',
    action: 'Edit the prompt or choose another source, then try again.',
  },
  source_unreachable: {
    title: 'Source not reachable',
    hint: 'The source video or image could not be fetched.',
    action: 'Choose a source that is public, then try again.',
  },
  invalid_input: {
    title: 'Source or prompt not supported',
    hint: 'The format, the size or the length does not fit.',
    action: 'Change the source or shorten the prompt, then try again.',
  },
  capacity: {
    title: 'Too busy right now',
    hint: 'The service had no room for this video.',
    action: 'Wait a few minutes, then try again as it is.',
  },
  internal: {
    title: 'The service had a problem',
    hint: 'Something went wrong while the video was generated.',
    action: 'Try again: the same prompt may well work.',
  },
  no_result: {
    title: 'No video arrived',
    hint: 'The service calls this finished, but gave no video.',
    action: 'Check again in a minute. If nothing changes, try again.',
  },
  unknown: {
    title: 'The video could not be made',
    hint: 'The service gave a reason that we do not know.',
    action: 'See the details, change the prompt or the source, then try again.',
  },
};
