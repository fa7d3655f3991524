// A stranger's use of every entry point. Compiled against the packed package, never against src.
import { QueryClient, QueryClientProvider, useSuspenseQuery } from '@tanstack/react-query';
import {
  AlephProvider,
  AlephTaskCard,
  alephKeys,
  alephTaskOptions,
  createAlephClient,
  TaskCard,
  TaskDetails,
  TaskError,
  TaskProgress,
  TaskThumbnail,
  TaskVideo,
  useAlephTask,
  type AlephLabels,
  type AlephTask,
} from 'react-aleph';
import { AlephError, isAlephError, KIE_BASE_URL, toAlephTask } from 'react-aleph/client';
import { TaskComparison } from 'react-aleph/comparison';
import { alephHandlers, createAlephEmulator, fixtures } from 'react-aleph/testing';
import 'react-aleph/styles.css';
import 'react-aleph/styles.unlayered.css';
import { createRef, Suspense } from 'react';

const emulator = createAlephEmulator({ seed: 1 });
const client = createAlephClient({ baseUrl: '/api/aleph', fetch: emulator.fetch });
const queryClient = new QueryClient();
const card = createRef<HTMLElement>();

function Status({ taskId }: { taskId: string }) {
  const { phase, task, error, query, checkNow } = useAlephTask(taskId, {
    polling: { intervalMs: 3_000, whenHidden: 'continue' },
    onSucceeded: ({ videoUrl }) => {
      videoUrl.toUpperCase();
    },
  });
  if (task?.state === 'failed') return <TaskError failure={task.failure} onRetry={checkNow} />;
  if (error) return <TaskError error={error} />;
  return (
    <p data-fetching={query.isFetching}>
      {phase} {task?.state === 'succeeded' ? task.videoUrl : null}
    </p>
  );
}

function Suspended({ taskId }: { taskId: string }) {
  const { data } = useSuspenseQuery(alephTaskOptions(client, taskId));
  const task: AlephTask = data;
  return <TaskDetails task={task} />;
}

export function App() {
  const cached = queryClient.getQueryData(alephTaskOptions(client, 'a1').queryKey);
  const state: AlephTask['state'] | undefined = cached?.state;
  return (
    <QueryClientProvider client={queryClient}>
      <AlephProvider client={client} locale="ru" labels={{ phase: { succeeded: state ?? 'Ready' } }}>
        <AlephTaskCard
          taskId="a1"
          ref={card}
          id="card"
          className="mine"
          classNames={{ 'task-card-prompt': 'serif' }}
          labels={{ phase: { processing: 'Cooking' } }}
        />
        <Status taskId="a1" />
        <Suspense>
          <Suspended taskId="a1" />
        </Suspense>
        <TaskCard task={cached} phase="processing" connection="retrying" onCheckNow={() => undefined} />
        <TaskProgress createdAt={null} mode="indeterminate" />
        <TaskVideo src="https://example.com/a.mp4" title="A video" loop muted />
        <TaskComparison source={null} result="https://example.com/a.mp4" defaultView="side-by-side" />
        <TaskThumbnail src="https://example.com/a.jpg" alt="" aspectRatio="16:9" />
      </AlephProvider>
    </QueryClientProvider>
  );
}

export async function onAServer(): Promise<string> {
  const api = createAlephClient({ baseUrl: KIE_BASE_URL, apiKey: () => 'key' });
  try {
    const { taskId } = await api.generate({ prompt: 'Soft light', videoUrl: 'https://example.com/a.mp4' });
    return (await api.waitForTask(taskId)).videoUrl;
  } catch (error) {
    if (isAlephError(error) && error.code === 'task_failed' && error.task?.state === 'failed')
      return error.task.failure.reason;
    throw error instanceof AlephError ? error : new Error('unknown', { cause: error });
  }
}

export const handlers = alephHandlers(emulator);
export const keys = [alephKeys.all, alephKeys.tasks('me'), alephKeys.task('me', 'a1')];
export const read = toAlephTask({}, { now: 0, taskId: 'a1' }).state;
export const fixture: keyof typeof fixtures | undefined = undefined;
export const words = (labels: AlephLabels): string => labels.locale;

// @ts-expect-error a task id is a string
export const wrongId = <AlephTaskCard taskId={1} />;
// @ts-expect-error a part that does not exist takes no class
export const wrongSlot = <TaskProgress createdAt={0} classNames={{ 'task-progress-knob': 'mine' }} />;
// @ts-expect-error the prompt is required
export const wrongInput = () => client.generate({ videoUrl: 'https://example.com/a.mp4' });
