import type { AlephLabels } from './AlephLabels.js';
import { errorLabels } from './errorLabels.js';
import { failureLabels } from './failureLabels.js';
import { videoLabels } from './videoLabels.js';

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
  video: videoLabels,
  error: errorLabels,
  failure: failureLabels,
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
