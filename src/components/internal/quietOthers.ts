function isHeard(media: HTMLMediaElement): boolean {
  return !media.paused && !media.muted && media.volume > 0;
}

/**
 * One video with sound at a time: pauses every other one of this package in the page that is heard, if this one is. Asked of the document
 * rather than of a list of our own, so that two apps and two copies of the package know of each other. Call it when `element` begins to
 * play and when its volume changes.
 */
export function quietOthers(element: HTMLMediaElement): void {
  if (!isHeard(element)) return;
  const others = element.ownerDocument.querySelectorAll<HTMLVideoElement>('video[data-aleph-slot]');
  for (const other of others) if (other !== element && isHeard(other)) other.pause();
}
