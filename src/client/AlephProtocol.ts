/**
 * Which form of the API is spoken. `'aleph'`: the routes `generate` and `record-info`, which proxies made by this package speak, too.
 * `'jobs'`: kie.ai's unified jobs API, with `createTask` and `recordInfo`. Neither knows the other's tasks.
 */
export type AlephProtocol = 'aleph' | 'jobs';
