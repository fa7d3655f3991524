/** Every route of the proxy, below its `basePath`, with the one method each takes. */
export const proxyRoutes = {
  'record-info': 'GET',
  generate: 'POST',
  download: 'GET',
} as const;

export type ProxyRouteName = keyof typeof proxyRoutes;
