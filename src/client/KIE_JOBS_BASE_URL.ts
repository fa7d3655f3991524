/** kie.ai's unified jobs API, for `protocol: 'jobs'`; keys come from https://kie.ai/api-key. */
export const KIE_JOBS_BASE_URL = 'https://api.kie.ai/api/v1/jobs';
