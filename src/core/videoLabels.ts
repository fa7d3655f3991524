import type { AlephLabels } from './AlephLabels.js';

/** English words of the player. */
export const videoLabels: AlephLabels['video'] = {
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
};
