import { index, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  index('routes/newVideo.tsx'),
  route('videos/:taskId', 'routes/video.tsx'),
  route('api/aleph/*', 'routes/aleph.ts'),
] satisfies RouteConfig;
