/** Every route of the proxy, below its `basePath`, with the one method each takes. */
export const proxyRoutes = {
  'record-info': 'GET',
  generate: 'POST',
  download: 'GET',
  events: 'GET',
  /** From the provider, not from a page: proven by signature or secret instead of session and origin. */
  callback: 'POST',
} as const;

export type ProxyRouteName = keyof typeof proxyRoutes;
