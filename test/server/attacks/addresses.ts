import type { ProxyRouteName } from '../../../src/server/proxyRoutes.js';
import { post, input, type Attack } from './Attack.js';

/** What a proxy does that decodes, joins and takes the last word of a path for its route. */
const lenientPath = {
  guardPath: (pathname: string) => {
    const last = decodeURIComponent(pathname).toLowerCase().split(/[/\\]/).filter(Boolean).at(-1) ?? '';
    return last.replace(/[;.].*$/, '') as ProxyRouteName;
  },
};
/** What a proxy does that takes whatever a query parser calls `taskId`. */
const lenientQuery = {
  guardQuery: (query: URLSearchParams) =>
    query.get('taskId') ?? query.get('taskId[]') ?? query.get('taskId[0]') ?? 'own-1',
};
const anyMethod = { guardMethod: () => undefined };

const isNeverSent =
  (address: string, init: RequestInit = {}): Attack['isSafe'] =>
  async ({ send, upstream }) => {
    const { status } = await send(address, init);
    return status >= 400 && upstream.requests.length === 0;
  };

const paths = [
  '/api/aleph//record-info',
  '/api/aleph/x/%2e%2e%2frecord-info',
  '/api/aleph/x%2Frecord-info',
  '/api/aleph/..%5Crecord-info',
  '/api/aleph/record-info/',
  '/api/aleph/RECORD-INFO',
  '/api/aleph/record-info;a=b',
  '/admin/record-info',
];
const queries = [
  'taskId=own-1&taskId=foreign-1',
  'taskId[]=own-1',
  'taskId[0]=own-1',
  'taskId=own-1&callBackUrl=https://evil.example',
  '',
  'taskId=own-1%0d%0aX-Injected:%201',
];

export const addresses: Readonly<Record<string, readonly Attack[]>> = {
  'traversal and encoded slashes': paths.map((path) => ({
    name: path,
    without: lenientPath,
    isSafe: isNeverSent(`${path}?taskId=own-1`),
  })),
  'prototype keys in the path': ['__proto__', 'constructor', 'toString'].map((name) => ({
    name,
    without: {
      guardPath: (pathname: string) => {
        if (pathname.split('/').at(-1) === name) return 'record-info' as const;
        throw new Error('no route');
      },
    },
    isSafe: isNeverSent(`/api/aleph/${name}?taskId=own-1`),
  })),
  'doubled, array and foreign query keys': queries.map((query) => ({
    name: query === '' ? 'none at all' : query,
    without: lenientQuery,
    options: { authorizeTask: () => true },
    isSafe: isNeverSent(`/api/aleph/record-info?${query}`),
  })),
  'ids longer than any is': [201, 1_000, 8_000].map((length) => ({
    name: `${String(length)} characters`,
    without: lenientQuery,
    options: { authorizeTask: () => true },
    isSafe: isNeverSent(`/api/aleph/record-info?taskId=${'a'.repeat(length)}`),
  })),
  'unknown methods': [
    ...['PUT', 'DELETE', 'PATCH'].map((method) => ({
      name: `${method} record-info`,
      without: anyMethod,
      isSafe: isNeverSent('/api/aleph/record-info?taskId=own-1', { method }),
    })),
    {
      name: 'POST record-info',
      without: anyMethod,
      isSafe: isNeverSent('/api/aleph/record-info?taskId=own-1', post(input)),
    },
    {
      name: 'PUT generate',
      without: anyMethod,
      isSafe: isNeverSent('/api/aleph/generate', { ...post(input), method: 'PUT' }),
    },
  ],
};
