import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import { AlephTaskCard, alephTaskOptions, createAlephClient } from 'react-aleph';
import { data } from 'react-router';
import { provider } from '../provider.server';
import { ownsTask, userOf } from '../proxy.server';
import type { Route } from './+types/video';

export const meta = () => [{ title: 'Your video' }];

export async function loader({ request, params: { taskId } }: Route.LoaderArgs) {
  const user = userOf(request);
  if (user === null || !ownsTask(user, taskId)) throw data('Not found', { status: 404 });
  const queryClient = new QueryClient();
  await queryClient.prefetchQuery(alephTaskOptions(createAlephClient(provider()), taskId));
  return dehydrate(queryClient);
}

export default function Video({ loaderData, params: { taskId } }: Route.ComponentProps) {
  return (
    <HydrationBoundary state={loaderData}>
      <AlephTaskCard taskId={taskId} />
    </HydrationBoundary>
  );
}
