/** Where the dev server forwards from. The page knows no other address and no key. */
export const apiBaseUrl = '/api/aleph';
