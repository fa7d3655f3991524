/** Where the emulator stands on its server, as with the providers. */
export const apiPath = '/api/v1/aleph';
