import { createAlephProxy } from 'react-aleph/server';
import { provider } from './provider.server';

const owners = new Map<string, string>(); // your database

/** Whose request this is. An app asks its own library of sessions. */
export const userOf = ({ headers }: Request) =>
  /\bsession=of-(\w+)/.exec(headers.get('cookie') ?? '')?.[1] ?? null;

export const ownsTask = (user: string, taskId: string) => owners.get(taskId) === user;

export const { handler } = createAlephProxy({
  apiKey: () => provider().apiKey,
  baseUrl: provider().baseUrl,
  basePath: '/api/aleph',
  authorize: userOf,
  onCreated: (user, taskId) => owners.set(taskId, user),
  authorizeTask: ownsTask,
});
