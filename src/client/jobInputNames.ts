/** What the jobs API calls the fields of an input, where the name differs. */
export const jobInputNames: Readonly<Record<string, string>> = {
  videoUrl: 'video_url',
  referenceImage: 'reference_image',
  aspectRatio: 'aspect_ratio',
  waterMark: 'watermark',
  uploadCn: 'upload_cn',
};
