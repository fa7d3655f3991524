import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import { AlephTaskCard } from '../../src/connected/AlephTaskCard.js';
import { AlephTaskList } from '../../src/connected/AlephTaskList.js';
import { defaultLabels } from '../../src/core/defaultLabels.js';
import { AlephProvider, type AlephProviderProps } from '../../src/hooks/AlephProvider.js';
import { fakeClock } from '../components/fakeClock.js';
import { now, processing, succeeded } from '../components/samples.js';
import { stubMedia } from '../components/stubMedia.js';

fakeClock();
stubMedia();
afterEach(() => {
  vi.restoreAllMocks();
});

const client = createAlephClient({
  baseUrl: 'https://api.example.com/aleph',
  fetch: () => Promise.reject(new TypeError('a finished task was asked for')),
});
const slotOf = (name: string) => document.querySelector(`[data-aleph-slot="${name}"]`);
const inTwoDays = { ...succeeded, expiresAt: now + 2 * 86_400_000 };

type Places = Pick<AlephProviderProps, 'resolveMedia' | 'downloadUrl'>;

function show(places: { [Name in keyof Places]?: unknown }, task = inTwoDays) {
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <AlephProvider client={client} {...(places as Places)}>
        <AlephTaskCard taskId={task.taskId} initialTask={task} />
      </AlephProvider>
    </QueryClientProvider>,
  );
}

describe('resolveMedia', () => {
  test('the app’s own copy is shown, and the words about its end are gone', () => {
    const resolveMedia = vi.fn(() => ({ videoUrl: '/kept/1.mp4', thumbnailUrl: '/kept/1.jpg' }));
    show({ resolveMedia });
    expect(slotOf('task-video-media')).toHaveAttribute('src', '/kept/1.mp4');
    expect(slotOf('task-video-media')).toHaveAttribute('poster', '/kept/1.jpg');
    expect(slotOf('task-card-expiry')).toBeNull();
    expect(resolveMedia).toHaveBeenCalledWith(inTwoDays);
  });

  test('an own copy outlives the provider’s file', () => {
    show({ resolveMedia: () => ({ videoUrl: '/kept/1.mp4' }) }, { ...succeeded, expiresAt: now - 1 });
    expect(slotOf('task-video-media')).toHaveAttribute('src', '/kept/1.mp4');
    expect(document.body).not.toHaveTextContent(defaultLabels.card.expired);
    expect(slotOf('task-card-download')).toBeInTheDocument();
  });

  test.each([
    null,
    undefined,
    7,
    'https://a.example/1.mp4',
    {},
    { videoUrl: null },
    { videoUrl: 'javascript:alert(1)' },
    { videoUrl: 'data:text/html,x' },
  ])('what is no copy (%j) leaves the provider’s own', (answer) => {
    show({ resolveMedia: () => answer });
    expect(slotOf('task-video-media')).toHaveAttribute('src', succeeded.videoUrl);
    expect(slotOf('task-card-expiry')).toBeInTheDocument();
  });
});

test('downloadUrl is asked for a finished task only, and its route is a link', () => {
  const downloadUrl = vi.fn((task: { taskId: string }) => `/download?taskId=${task.taskId}`);
  show({ downloadUrl });
  expect(slotOf('task-card-download')).toHaveAttribute('href', `/download?taskId=${succeeded.taskId}`);
  downloadUrl.mockClear();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <AlephProvider client={client} downloadUrl={downloadUrl}>
        <AlephTaskCard taskId={processing.taskId} initialTask={processing} enabled={false} />
      </AlephProvider>
    </QueryClientProvider>,
  );
  expect(downloadUrl).not.toHaveBeenCalled();
});

test.each(['resolveMedia', 'downloadUrl'] as const)(
  'a %s that throws is logged, and costs the viewer nothing',
  (name) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const reason = new Error('no database');
    show({
      [name]: () => {
        throw reason;
      },
    });
    expect(slotOf('task-video-media')).toHaveAttribute('src', succeeded.videoUrl);
    expect(slotOf('task-card-download')).toBeInTheDocument();
    expect(log).toHaveBeenCalledWith(reason);
  },
);

test('a list shows the app’s own still, and its open card the own copy and the route', () => {
  const places = {
    resolveMedia: () => ({ videoUrl: '/kept/1.mp4', thumbnailUrl: '/kept/1.jpg' }),
    downloadUrl: ({ taskId }: { taskId: string }) => `/download?taskId=${taskId}`,
  };
  const queryClient = new QueryClient();
  const list = (openId: string | null) => (
    <QueryClientProvider client={queryClient}>
      <AlephProvider client={client} {...places}>
        <AlephTaskList
          taskIds={[inTwoDays.taskId]}
          initialTasks={[inTwoDays]}
          openId={openId}
          onOpen={() => undefined}
        />
      </AlephProvider>
    </QueryClientProvider>
  );
  const { rerender } = render(list(null));
  expect(slotOf('task-thumbnail-image')).toHaveAttribute('src', '/kept/1.jpg');
  rerender(list(inTwoDays.taskId));
  expect(slotOf('task-video-media')).toHaveAttribute('src', '/kept/1.mp4');
  expect(slotOf('task-card-expiry')).toBeNull();
  expect(slotOf('task-card-download')).toHaveAttribute('href', `/download?taskId=${inTwoDays.taskId}`);
});
