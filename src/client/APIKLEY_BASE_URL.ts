/** The Aleph routes of apikley; keys come from https://app.apikley.ru/keys. */
export const APIKLEY_BASE_URL = 'https://api.apikley.ru/api/v1/aleph';
