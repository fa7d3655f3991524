import type { AlephLabels } from './AlephLabels.js';

/** English words for each error code. */
export const errorLabels: AlephLabels['error'] = {
  network: {
    title: 'Connection problem',
    hint: 'The service could not be reached.',
    action: 'Check your connection, then check again.',
  },
  timeout: {
    title: 'No answer in time',
    hint: 'The service took too long to answer. The video itself is not affected.',
    action: 'Wait a moment, then check again.',
  },
  aborted: {
    title: 'Check stopped',
    hint: 'Looking for news was stopped. The video itself carries on.',
    action: 'Check again whenever you like.',
  },
  unauthorized: {
    title: 'Please sign in',
    hint: 'The service did not accept this session.',
    action: 'Sign in again, then check again.',
  },
  insufficient_credits: {
    title: 'Not enough credits',
    hint: 'The account has no credits left for this.',
    action: 'Top up the account, then try again.',
  },
  not_found: {
    title: 'Video not found',
    hint: 'No task has this ID, or it belongs to another account.',
    action: 'Check that you are signed in to the right account.',
  },
  invalid_request: {
    title: 'Request not accepted',
    hint: 'Something in the prompt or the settings is not supported.',
    action: 'Edit the prompt or the settings, then try again.',
  },
  source_unreachable: {
    title: 'Source not reachable',
    hint: 'The source video or image could not be fetched.',
    action: 'Choose a source that is public, then try again.',
  },
  rate_limited: {
    title: 'Too many requests',
    hint: 'The service asked for a short pause.',
    action: 'Wait a minute, then check again.',
  },
  maintenance: {
    title: 'Under maintenance',
    hint: 'The service is being worked on.',
    action: 'Wait a while, then check again.',
  },
  server: {
    title: 'The service has a problem',
    hint: 'It could not answer properly.',
    action: 'Wait a moment, then check again.',
  },
  invalid_response: {
    title: 'Unexpected answer',
    hint: 'The answer of the service could not be read.',
    action: 'Wait a moment, then check again.',
  },
  configuration: {
    title: 'Not available here',
    hint: 'This feature is switched off or not set up completely.',
    action: 'Contact support if this does not change.',
  },
  outcome_unknown: {
    title: 'Your video may already be in the making',
    hint: 'The connection broke after your request was sent, so it may have been accepted.',
    action: 'Look before you try again: a second try may be charged.',
  },
  task_failed: {
    title: 'The video could not be made',
    hint: 'The generation ended without a video.',
    action: 'Change the prompt or the source, then try again.',
  },
  task_timed_out: {
    title: 'Not finished yet',
    hint: 'This takes far longer than usual, but it may still finish.',
    action: 'Keep waiting before you start over.',
  },
};
