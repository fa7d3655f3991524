import type { OpenTabChannel } from './TabChannel.js';

/** The browser's own. */
export const openTabChannel: OpenTabChannel = (name, onMessage) => {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }) => {
    onMessage(data);
  });
  return {
    post: (message) => {
      channel.postMessage(message);
    },
    close: () => {
      channel.close();
    },
  };
};
