/** Where the key is spent. Asked at each request, because `next build` loads these modules too. */
export const provider = () => ({
  apiKey: process.env['ALEPH_API_KEY'] ?? '',
  baseUrl: process.env['ALEPH_BASE_URL'],
});
