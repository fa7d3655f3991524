/** The aspect ratios that the API documents. */
export const aspectRatios = ['16:9', '9:16', '4:3', '3:4', '1:1', '21:9'] as const;

export type AlephAspectRatio = (typeof aspectRatios)[number];

/** What to generate: the body of the API's `generate` call. */
export interface AlephGenerateInput {
  /** 1 to 2048 characters. */
  prompt: string;
  /** Public https URL of the source video, at most 10 MB; only its first 5 s are used. */
  videoUrl: string;
  /** Public https URL of one image that steers style or content. */
  referenceImage?: string;
  /** The provider documents no default. */
  aspectRatio?: AlephAspectRatio;
  seed?: number;
  /** Text of a watermark; `''` for none. */
  waterMark?: string;
  /** Store the result in China. Default false. */
  uploadCn?: boolean;
  /** Public URL that the provider calls when the task ends; it must answer 200 within 15 s. */
  callBackUrl?: string;
}
