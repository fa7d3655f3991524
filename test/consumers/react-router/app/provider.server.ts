/** Where the key is spent. Asked at each request, because a build loads this module too. */
export const provider = () => ({
  apiKey: process.env['ALEPH_API_KEY'] ?? '',
  baseUrl: process.env['ALEPH_BASE_URL'],
});
