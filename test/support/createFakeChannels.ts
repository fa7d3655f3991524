import type { OpenTabChannel } from '../../src/browser/tabs/TabChannel.js';

interface ChannelOwner {
  isDead: () => boolean;
  onPost?: (name: string, message: unknown) => void;
}

/** Broadcast channels of one browser: what is posted reaches all others of the name a moment later, as plain data. */
export function createFakeChannels() {
  const ears = new Map<string, Set<(message: unknown, from: unknown) => void>>();
  const say = (name: string, message: unknown, from?: unknown) => {
    const data: unknown = structuredClone(message);
    for (const ear of ears.get(name) ?? []) setTimeout(ear, 1, data, from);
  };
  return {
    /** Posts as another script of the origin may. */
    say,
    ofTab:
      ({ isDead, onPost }: ChannelOwner): OpenTabChannel =>
      (name, onMessage) => {
        const self = {};
        const ear = (message: unknown, from: unknown) => {
          if (!isDead() && from !== self) onMessage(message);
        };
        const group = ears.get(name) ?? new Set();
        ears.set(name, group.add(ear));
        return {
          post: (message) => {
            if (isDead()) return;
            onPost?.(name, message);
            say(name, message, self);
          },
          close: () => {
            group.delete(ear);
          },
        };
      },
  };
}
