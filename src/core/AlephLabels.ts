import type { AlephErrorCode } from './alephErrorCatalogue.js';
import type { AlephFormLabels } from './AlephFormLabels.js';
import type { AlephNotificationLabels } from './AlephNotificationLabels.js';
import type { AlephFailureReason } from './AlephTask.js';
import type { AlephPhase } from './taskPhase.js';

/** What a viewer is told when something went wrong. */
export interface AlephMessage {
  /** What happened, in a few words. */
  title: string;
  /** One or two sentences that explain it. */
  hint: string;
  /** The next step for the viewer; `''` shows none. */
  action: string;
}

/** The words of `TaskComparison`. The English ones come with `react-aleph/comparison`. */
export interface AlephComparisonLabels {
  /** Accessible name where the app gave none. */
  title: string;
  source: string;
  result: string;
  /** Accessible name of the play button on the poster. */
  start: (title: string) => string;
  /** Accessible name of the bar of controls. */
  controls: string;
  play: string;
  pause: string;
  position: string;
  /** What assistive technology says for a position; both numbers are written for `locale`. */
  positionOf: (seconds: string, total: string) => string;
  view: string;
  views: { wipe: string; 'side-by-side': string; hold: string };
  /** Accessible name of the line between both pictures. */
  divider: string;
  dividerAt: (percent: string) => string;
  /** On the picture, which is the button for it. */
  holdHint: string;
  sound: string;
  sounds: { none: string; source: string; result: string };
  speed: string;
  speedOf: (factor: string) => string;
  fullscreen: string;
  loading: string;
  /** The side cannot be loaded (any more): uploads are kept for 3 days, results for 14. */
  gone: { source: string; result: string };
  reload: string;
}

/** Every word that the components show or announce. `time` is a duration that was already put into words for `locale`. */
export interface AlephLabels {
  /**
   * BCP 47 tag of the language these words are in: the root's `lang`, and what dates and durations are written in (`Intl`). Default
   * `'en'`; for an invalid tag `Intl` takes the browser's language.
   */
  locale: string;
  /** Which way that language runs: the root's `dir`. Default `'inherit'`, which is as the page runs; every pack says it. */
  direction: 'ltr' | 'rtl' | 'inherit';
  phase: Record<AlephPhase, string>;
  connection: { retrying: string; offline: string };
  progress: {
    /** Accessible name of the progress bar. */
    label: string;
    elapsed: (time: string, minutes: number) => string;
    typical: (fromMinutes: number, toMinutes: number) => string;
    longer: string;
    /** Marks the bar as an estimate, where the provider reports no progress. */
    estimate: string;
    /** Instead of `estimate` where the provider reports a percentage. */
    reported: (percent: number) => string;
  };
  video: {
    /** Accessible name of a video whose prompt is not known. */
    title: string;
    /** Accessible name of the play button. */
    play: (title: string) => string;
    /** While playback waits for data. */
    buffering: string;
    /** The browser refused to start the video by itself; shown beside the play button. */
    blocked: string;
    /** The connection broke while the video loaded. */
    network: AlephMessage;
    offline: AlephMessage;
    /** The file is damaged. */
    decode: AlephMessage;
    /** The file arrived, and this browser has no decoder for it. */
    unsupported: AlephMessage;
    /** The address is dead, and looking again brought no other. */
    expired: AlephMessage;
    /** The address is dead and nobody knows why: browsers do not tell. */
    unavailable: AlephMessage;
    reload: string;
  };
  error: Record<AlephErrorCode, AlephMessage>;
  failure: Record<AlephFailureReason, AlephMessage>;
  /** What stands behind "Details" of an error. */
  problem: { details: string; message: string; code: string; providerCode: string; taskId: string };
  details: {
    prompt: string;
    source: string;
    reference: string;
    aspectRatio: string;
    seed: string;
    created: string;
    completed: string;
    duration: string;
    taskId: string;
    code: string;
    opensInNewTab: string;
  };
  card: {
    /** Accessible name of a card whose prompt is not known. */
    title: string;
    details: string;
    /** `ago` is "12 minutes ago" in the words of `Intl.RelativeTimeFormat`. */
    age: (ago: string, minutes: number) => string;
    availableFor: (days: number) => string;
    availableUntil: (date: string) => string;
    /** In the last three days; `inTime` is "in 5 hours" in the words of `Intl.RelativeTimeFormat`. */
    expiresSoon: (inTime: string) => string;
    expired: string;
    stalled: AlephMessage;
  };
  download: {
    /** Saves the file. */
    save: string;
    /** While it loads, as long as its size is not known. */
    saving: string;
    /** `percent` is "42%", formatted for `locale`. */
    savingPercent: (percent: string) => string;
    /** Announced at the end. */
    saved: string;
    /** On the button that starts over, and announced. */
    failed: string;
    /** On the link that stands in for the button where the file's server lets no page save it. */
    openInNewTab: string;
    /** Announced when that link takes the button's place. */
    refused: string;
  };
  list: {
    /** Accessible name of the whole list. */
    title: string;
    /** Accessible name of the filter. */
    filter: string;
    /** The filter's buttons; each is followed by a number. */
    filters: Record<'all' | 'running' | 'ready' | 'failed', string>;
    loading: string;
    /** There is no task at all. */
    empty: AlephMessage;
    /** There are tasks, but none that the filter lets through. */
    none: Record<'running' | 'ready' | 'failed', string>;
    /** Announced when a task of the list has ended: how many there are by now. One of the numbers may be 0. */
    ended: (ready: number, failed: number) => string;
  };
  action: {
    retry: string;
    checkNow: string;
    keepWaiting: string;
    /** Accessible name of a copy button; `name` is the label of what it copies. */
    copy: (name: string) => string;
    copied: string;
    copyFailed: string;
  };
  /** What assistive technology hears at the milestones of a card. */
  announce: {
    started: (typical: string) => string;
    working: (time: string) => string;
    longer: string;
    stalled: string;
    succeeded: string;
    failed: (title: string) => string;
  };
  /** `TaskComparison`: the source against the result. Every language pack has them; whoever does not compare need not. */
  comparison?: AlephComparisonLabels;
  /** `GenerateForm`. Every language pack has them; whoever shows no form need not. */
  form?: AlephFormLabels;
  /** `useAlephNotifications`. Every language pack has them; whoever notifies nobody need not. */
  notification?: AlephNotificationLabels;
}
