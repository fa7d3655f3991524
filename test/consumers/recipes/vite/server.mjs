import { createAlephProxy } from 'react-aleph/server';
import { serve } from 'srvx';

const owners = new Map(); // your database

const { handler } = createAlephProxy({
  apiKey: process.env.ALEPH_API_KEY,
  baseUrl: process.env.ALEPH_BASE_URL, // none for the real API
  basePath: '/api/aleph',
  authorize: () => 'developer', // only 127.0.0.1 can ask. Before others can: your session's user, or null
  onCreated: (user, taskId) => owners.set(taskId, user),
  authorizeTask: (user, taskId) => owners.get(taskId) === user,
});

serve({ fetch: handler, hostname: '127.0.0.1', port: Number(process.env.PORT ?? 8080) });
