import type { AlephLabels } from './AlephLabels.js';

/** English. Tone: calm, precise, and always the next step. */
export const defaultLabels: AlephLabels = {
  locale: 'en',
  direction: 'inherit',
  phase: {
    idle: 'No task yet',
    loading: 'Loading',
    processing: 'Generating',
    stalled: 'Delayed',
    succeeded: 'Ready',
    failed: 'Failed',
    error: 'No status',
  },
  connection: {
    retrying: 'Connection problem, still trying',
    offline: 'You are offline',
  },
  progress: {
    label: 'Generating the video',
    elapsed: (time, minutes) => (minutes < 1 ? 'Less than a minute' : time),
    typical: (from, to) =>
      `usually ${from === to ? '' : `${from} to `}${to} ${to === 1 ? 'minute' : 'minutes'}`,
    longer: 'longer than usual',
    estimate: 'estimate',
    reported: (percent) => `${percent}% reported`,
  },
  video: {
    title: 'Generated video',
    play: (title) => `Play: ${title}`,
    buffering: 'Loading…',
    blocked: 'Autoplay was blocked. Press play.',
    network: {
      title: 'The video stopped loading',
      hint: 'The connection was lost on the way.',
      action: 'Check your connection and load it again.',
    },
    offline: {
      title: 'You are offline',
      hint: 'The video needs a connection to load.',
      action: 'Connect, then load it again.',
    },
    decode: {
      title: 'The video file is damaged',
      hint: 'It cannot be read any further.',
      action: 'Load it again, or open it in another browser.',
    },
    unsupported: {
      title: 'This browser cannot play the video',
      hint: 'It does not know the format.',
      action: 'Open it in another browser.',
    },
    expired: {
      title: 'The video has expired',
      hint: 'Results are only kept for a time.',
      action: 'Use a copy that you saved, or generate it again.',
    },
    unavailable: {
      title: 'The video could not be loaded',
      hint: 'The browser does not say why.',
      action: 'Load it again in a moment.',
    },
    reload: 'Load again',
  },
  error: {
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
  },
  failure: {
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
  },
  problem: {
    details: 'Details',
    message: 'Provider’s message',
    code: 'Error code',
    providerCode: 'Provider’s code',
    taskId: 'Task ID',
  },
  details: {
    prompt: 'Prompt',
    source: 'Source',
    reference: 'Reference',
    aspectRatio: 'Aspect ratio',
    seed: 'Seed',
    created: 'Created',
    completed: 'Completed',
    duration: 'Duration',
    taskId: 'Task ID',
    code: 'Error code',
    opensInNewTab: '(opens in a new tab)',
  },
  card: {
    title: 'Video task',
    details: 'Task details',
    age: (ago, minutes) => (minutes < 1 ? 'just now' : ago),
    availableFor: (days) => `Available for ${days} days`,
    availableUntil: (date) => `Available until ${date}`,
    expiresSoon: (inTime) => `Expires ${inTime}`,
    expired: 'No longer available',
    stalled: {
      title: 'This takes far longer than usual',
      hint: 'The task may still finish, and waiting costs nothing.',
      action: 'Starting over would be a second, paid task.',
    },
  },
  download: {
    save: 'Download',
    saving: 'Downloading',
    savingPercent: (percent) => `Downloading ${percent}`,
    saved: 'The download is complete.',
    failed: 'Download failed, try again',
    openInNewTab: 'Open in a new tab',
    refused: 'It cannot be saved from here. Open it in a new tab.',
  },
  list: {
    title: 'Videos',
    filter: 'Filter by state',
    filters: { all: 'All', running: 'Running', ready: 'Ready', failed: 'Failed' },
    loading: 'Loading the videos',
    empty: {
      title: 'No videos yet',
      hint: 'What you start shows up here.',
      action: '',
    },
    none: {
      running: 'Nothing is running.',
      ready: 'Nothing is ready yet.',
      failed: 'Nothing has failed.',
    },
    ended: (ready, failed) =>
      [ready > 0 && `${ready} ready`, failed > 0 && `${failed} failed`].filter(Boolean).join(', '),
  },
  action: {
    retry: 'Try again',
    checkNow: 'Check now',
    keepWaiting: 'Keep waiting',
    copy: (name) => `Copy ${name}`,
    copied: 'Copied',
    copyFailed: 'Could not copy. The text is selected: copy it with the keyboard.',
  },
  announce: {
    started: (typical) => `Generating the video, ${typical}.`,
    working: (time) => `Still generating the video, ${time} so far.`,
    longer: 'The video takes longer than usual.',
    stalled: 'The video takes far longer than usual. It may still finish.',
    succeeded: 'Your video is ready.',
    failed: (title) => `${title}.`,
  },
};
