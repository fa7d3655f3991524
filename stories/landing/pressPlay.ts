/** The bar reaches its end, and uncovers the video, within this time. */
const handoverMs = 900;

/** Presses a card's play button for the reader: without sound, and not where motion is unwanted. */
export function pressPlay(card: HTMLElement): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  setTimeout(() => {
    const video = card.querySelector('video');
    if (!video) return;
    video.muted = true;
    card.querySelector<HTMLElement>('[data-aleph-slot="task-video-play"]')?.click();
  }, handoverMs);
}
