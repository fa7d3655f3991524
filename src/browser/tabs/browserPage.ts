import type { PageLife } from './PageLife.js';

/** The page that this script runs in. Only to be listened to where there is one. */
export const browserPage: PageLife = {
  isHidden: () => document.visibilityState === 'hidden',
  listen: (onSleep, onWake) => {
    const ways = [
      [window, 'pagehide', onSleep],
      [document, 'freeze', onSleep],
      [window, 'pageshow', onWake],
      [document, 'resume', onWake],
    ] as const;
    for (const [target, event, listener] of ways) target.addEventListener(event, listener);
    return () => {
      for (const [target, event, listener] of ways) target.removeEventListener(event, listener);
    };
  },
};
