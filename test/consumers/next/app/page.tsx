import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import { cookies } from 'next/headers';
import { AlephTaskCard, alephTaskOptions, createAlephClient } from 'react-aleph';
import { MakeVideo } from './MakeVideo';
import { provider } from './provider';
import { userOf } from './userOf';

export default async function Page({ searchParams }: { searchParams: Promise<{ task?: string }> }) {
  const { task: taskId } = await searchParams;
  const user = userOf((await cookies()).get('session')?.value);
  if (user === null) return <p>Sign in first.</p>;
  if (taskId === undefined) return <MakeVideo />;
  const queryClient = new QueryClient();
  await queryClient.prefetchQuery(alephTaskOptions(createAlephClient(provider()), taskId));
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <AlephTaskCard taskId={taskId} />
    </HydrationBoundary>
  );
}
