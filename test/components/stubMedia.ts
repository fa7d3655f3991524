import { afterEach, beforeEach, vi } from 'vitest';

/** What jsdom lacks of `<video>`: every call is noted with the element's `src` and `muted` at that moment. */
export function stubMedia() {
  const calls: string[] = [];
  const note = (name: string) =>
    function (this: HTMLMediaElement) {
      calls.push(`${name} src=${this.getAttribute('src') ?? 'none'} muted=${String(this.muted)}`);
    };
  beforeEach(() => {
    calls.length = 0;
    vi.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(note('pause'));
    vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(note('load'));
    vi.spyOn(HTMLMediaElement.prototype, 'play').mockImplementation(function (this: HTMLMediaElement) {
      note('play').call(this);
      return Promise.reject(new DOMException('not now', 'NotAllowedError'));
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  return calls;
}
