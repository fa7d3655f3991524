/** The Aleph routes of kie.ai, the default `baseUrl`; keys come from https://kie.ai/api-key. */
export const KIE_BASE_URL = 'https://api.kie.ai/api/v1/aleph';
