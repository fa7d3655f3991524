/** What a viewer can be told about a video that does not play; also a key of `labels.video`. */
export type MediaProblem = 'network' | 'offline' | 'decode' | 'unsupported' | 'expired' | 'unavailable';

interface Evidence {
  error: Pick<MediaError, 'code' | 'message'> | null;
  /** Whether a byte of the file came: browsers report a format that they do not know and a dead link alike, as code 4. */
  hasArrived: boolean;
  isOnline: boolean;
  isPastExpiry: boolean;
}

/** How Chromium and Firefox word that they have looked into the file; what comes in one go is not told by an event before. */
const read = /DEMUXER_ERROR|METADATA_ERR/;
/** How they word a file that is not the video that its name says. */
const damaged = /COULD_NOT_OPEN|METADATA_ERR/;

/** Null for `MEDIA_ERR_ABORTED`, which nobody needs to hear of. */
export function mediaProblem({ error, hasArrived, isOnline, isPastExpiry }: Evidence): MediaProblem | null {
  const code = error?.code ?? 4;
  if (code === 1) return null;
  if (code === 3) return 'decode';
  const message = error?.message ?? '';
  if (code === 4 && (hasArrived || read.test(message)))
    return damaged.test(message) ? 'decode' : 'unsupported';
  if (!isOnline) return 'offline';
  if (isPastExpiry) return 'expired';
  return code === 2 ? 'network' : 'unavailable';
}

/** Whether another address for the same file may help. */
export function isLinkProblem(problem: MediaProblem): boolean {
  return problem === 'unavailable' || problem === 'network' || problem === 'expired';
}
