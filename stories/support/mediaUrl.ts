/** The address of a file in src/testing/media, which Storybook serves at `media/` with byte ranges. */
export function mediaUrl(name: string): string {
  const base = typeof document === 'undefined' ? 'http://localhost/' : document.baseURI;
  return new URL(`media/${name}`, base).href;
}
