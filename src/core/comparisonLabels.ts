import type { AlephComparisonLabels } from './AlephLabels.js';

/** English. In a file of its own, so that the entry point of the comparison carries these words and no others. */
export const comparisonLabels: AlephComparisonLabels = {
  title: 'Source and result',
  source: 'Source',
  result: 'Result',
  start: (title) => `Compare: ${title}`,
  controls: 'Comparison controls',
  play: 'Play',
  pause: 'Pause',
  position: 'Position',
  positionOf: (seconds, total) => `${seconds} of ${total} seconds`,
  view: 'View',
  views: { wipe: 'Wipe', 'side-by-side': 'Side by side', hold: 'Hold' },
  divider: 'Divider between source and result',
  dividerAt: (percent) => `${percent} source`,
  holdHint: 'Press and hold to see the source',
  sound: 'Sound',
  sounds: { none: 'No sound', source: 'Source sound', result: 'Result sound' },
  speed: 'Speed',
  speedOf: (factor) => `${factor}×`,
  fullscreen: 'Full screen',
  loading: 'Loading both videos',
  gone: {
    source: 'The source cannot be loaded. Uploads are kept for 3 days.',
    result: 'The result cannot be loaded. Results are kept for 14 days.',
  },
  reload: 'Load again',
};
