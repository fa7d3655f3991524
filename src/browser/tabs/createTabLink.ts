import { createLeadership } from './createLeadership.js';
import type { PageLife } from './PageLife.js';
import type { OpenTabChannel, TabChannel } from './TabChannel.js';
import { readTabMessage, toTabData, type TabMessage } from './TabMessage.js';

export interface TabLinkOptions {
  /** Of the lock and of the channel: all tabs that share one poller have the same. */
  name: string;
  /** Null where there are none: then this tab is on its own. */
  locks: LockManager | null;
  openChannel: OpenTabChannel;
  page: PageLife;
  now: () => number;
}

interface TabLinkListener {
  onMessage: (message: TabMessage) => void;
  /** This tab leads from now on, or is on its own, or no longer so. */
  onChange: () => void;
}

export interface TabLink {
  /** Whether there are other tabs to reckon with: not before `start`, while the page sleeps, or where the browser has not what it takes. */
  isOpen: () => boolean;
  isLeader: () => boolean;
  post: (message: TabMessage) => void;
  /** Takes the lead. */
  take: () => void;
  /** From now on this tab is on its own, until its page wakes up the next time. */
  giveUp: () => void;
  start: () => void;
  stop: () => void;
}

/** What connects this tab with the others: a lock for whoever leads and a channel, both given back while the page sleeps. */
export function createTabLink(options: TabLinkOptions, { onMessage, onChange }: TabLinkListener): TabLink {
  const { name, locks, openChannel, page, now } = options;
  let channel: TabChannel | undefined;
  let stopListening: (() => void) | undefined;

  const post = (message: TabMessage) => {
    try {
      channel?.post(toTabData(message));
    } catch {
      // Closed under us: whoever waits for a word takes the lead.
    }
  };
  const hangUp = () => {
    channel?.close();
    channel = undefined;
  };
  const leadership =
    locks &&
    createLeadership({
      locks,
      name,
      onLead: () => {
        post({ type: 'lead' });
        onChange();
      },
      onFail: () => {
        hangUp();
        onChange();
      },
    });
  const wakeUp = () => {
    if (channel || !leadership || !stopListening) return;
    try {
      channel = openChannel(name, (data) => {
        const message = readTabMessage(data, now());
        if (message) onMessage(message);
      });
    } catch {
      return;
    }
    leadership.seek();
    onChange();
  };
  /** Whoever waits goes on waiting: a page that is left or frozen sends nothing more. */
  const sleep = () => {
    leadership?.leave();
    hangUp();
  };

  return {
    isOpen: () => channel !== undefined,
    isLeader: () => leadership?.isLeader() === true,
    post,
    take: () => leadership?.take(),
    giveUp: () => {
      sleep();
      onChange();
    },
    start: () => {
      stopListening ??= page.listen(sleep, wakeUp);
      wakeUp();
    },
    stop: () => {
      stopListening?.();
      stopListening = undefined;
      sleep();
      onChange();
    },
  };
}
