import type { AlephMessage } from './AlephLabels.js';

/** The words of `GenerateForm`, beside those that it shares with the rest: `details`, `error`. */
export interface AlephFormLabels {
  /** Accessible name of the whole form. */
  title: string;
  source: string;
  /** Under the field for a link, where nothing can be uploaded. */
  sourceHint: string;
  /** On the area that takes a file. */
  upload: string;
  uploadHint: string;
  /** The field for a link beside that area. */
  link: string;
  uploading: string;
  uploaded: string;
  cancelUpload: string;
  uploadFailed: string;
  /** The chosen file is of another kind. */
  noVideo: string;
  /** Notes on a source; they hinder nothing. */
  tooLarge: string;
  onlyFirst: string;
  noPreview: string;
  promptHint: string;
  count: (used: number, most: number) => string;
  /** No aspect ratio is asked for. */
  auto: string;
  advanced: string;
  seedHint: string;
  referenceHint: string;
  waterMark: string;
  waterMarkHint: string;
  uploadCn: string;
  /** What is wrong with a field, and how to mend it. */
  problem: {
    prompt: string;
    source: string;
    uploading: string;
    tooLong: (characters: number) => string;
    url: string;
    integer: string;
    other: string;
  };
  submit: string;
  submitting: string;
  submitted: string;
  /** The same input had been submitted moments before. */
  deduplicated: string;
  /** A second, paid task on purpose. */
  submitAgain: string;
  /** Nothing reached the service. */
  unsent: AlephMessage;
  /** The next step after each refusal; title and hint are those of `error`. */
  next: Record<
    | 'unauthorized'
    | 'insufficient_credits'
    | 'invalid_request'
    | 'source_unreachable'
    | 'rate_limited'
    | 'maintenance'
    | 'server'
    | 'configuration'
    | 'outcome_unknown',
    string
  >;
  /** `time` is of the clock, as the viewer's language writes it. */
  againAt: (time: string) => string;
  againNow: string;
}
