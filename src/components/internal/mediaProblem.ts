/** What a viewer can be told about a media error; `unsupported` is also what browsers report for a missing or refused file. */
export type MediaProblem = 'network' | 'decode' | 'unsupported';

/** `MediaError.code` as a problem; null for `MEDIA_ERR_ABORTED`, which nobody needs to hear of. */
export function mediaProblem(error: Pick<MediaError, 'code'> | null): MediaProblem | null {
  const problems: Record<number, MediaProblem | null> = { 1: null, 2: 'network', 3: 'decode' };
  return error && error.code in problems ? (problems[error.code] ?? null) : 'unsupported';
}
