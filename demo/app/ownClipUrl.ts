/** A clip of this repository, which the dev server hands out. */
export const ownClipUrl = (file: 'source.mp4' | 'result.mp4') =>
  new URL(`/media/${file}`, window.location.href).href;
