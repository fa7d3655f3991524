import type { AlephFailureReason } from './AlephTask.js';

/** Texts seen on the wire or in the providers' documents, in English and Chinese; the first row that matches wins. */
const knownTexts: readonly (readonly [RegExp, AlephFailureReason])[] = [
  [/moderat|inappropriate|content policy|sensitive|nsfw|审核|违规|敏感|不当/i, 'content_policy'],
  [
    /fail(ed)? to fetch|access limits|upload failed|could not be fetched|无法访问|获取失败|下载失败/i,
    'source_unreachable',
  ],
  [/concurren|too many|rate limit|并发|繁忙/i, 'capacity'],
  [/incorrect (image|video) format|unsupported|too (long|large)|exceeds?\b|格式|尺寸|过长/i, 'invalid_input'],
  [/internal error|try again later|内部错误|稍后/i, 'internal'],
];

/** Codes that name one cause; 400 and 500 are catch-alls and say nothing beside an unknown text. */
const tellingCodes: Readonly<Record<number, AlephFailureReason>> = {
  408: 'internal',
  422: 'invalid_input',
  429: 'capacity',
  451: 'source_unreachable',
  455: 'capacity',
  501: 'internal',
};

/** Reads the reason of a failure out of its code and text. The only place that looks at a provider's words. */
export function failureReason(code: number | null, message: string): AlephFailureReason {
  const known = knownTexts.find(([pattern]) => pattern.test(message));
  if (known) return known[1];
  if (code === null) return 'unknown';
  return tellingCodes[code] ?? (code >= 500 && message === '' ? 'internal' : 'unknown');
}

/** Whether the same input may succeed next time. */
export function isRetryableReason(reason: AlephFailureReason): boolean {
  return reason === 'internal' || reason === 'capacity' || reason === 'no_result';
}
