import { after } from 'next/server';
import { createAlephProxy } from 'react-aleph/server';
import { userOf } from '../../../userOf';

const owners = new Map<string, string>();

export const { GET, POST } = createAlephProxy({
  apiKey: () => process.env['ALEPH_API_KEY'] ?? '',
  baseUrl: process.env['ALEPH_BASE_URL'],
  basePath: '/api/aleph',
  authorize: ({ headers }) => userOf(/\bsession=([\w-]+)/.exec(headers.get('cookie') ?? '')?.[1]),
  onCreated: (user, taskId) => owners.set(taskId, user),
  authorizeTask: (user, taskId) => owners.get(taskId) === user,
  waitUntil: after,
});
