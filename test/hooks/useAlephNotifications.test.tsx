import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';
import type { AlephNotificationsOptions } from '../../src/browser/notifications/AlephNotificationsOptions.js';
import { createAlephHistory } from '../../src/browser/history/createAlephHistory.js';
import { createAlephNotifications } from '../../src/browser/notifications/createAlephNotifications.js';
import { createAlephClient } from '../../src/client/createAlephClient.js';
import type { PartialAlephLabels } from '../../src/core/mergeLabels.js';
import { AlephProvider } from '../../src/hooks/AlephProvider.js';
import { useAlephGenerate } from '../../src/hooks/useAlephGenerate.js';
import {
  useAlephNotifications,
  type UseAlephNotificationsOptions,
} from '../../src/hooks/useAlephNotifications.js';
import { useAlephTask } from '../../src/hooks/useAlephTask.js';
import { de } from '../../src/locales/de.js';
import type { AlephEmulatorOptions } from '../../src/testing/AlephEmulator.js';
import { createAlephEmulator } from '../../src/testing/createAlephEmulator.js';
import { createSharedLocks } from '../support/createSharedLocks.js';
import { fakeNotifications } from '../support/fakeNotifications.js';
import { pass, setHidden } from '../support/followHarness.js';

const minute = 60_000;
const input = { prompt: 'A secret film', videoUrl: 'https://a.example/in.mp4' };

let focus: MockInstance<typeof window.focus>;
beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 7, 1) });
  localStorage.clear();
  focus = vi.spyOn(window, 'focus').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
});

const createWorld = (options: AlephEmulatorOptions = {}) =>
  createAlephEmulator({ latencyMs: 300, plan: () => ({ durationMs: 5 * minute }), ...options });

type Browser = ReturnType<typeof fakeNotifications>;

/** One tab of an app: it submits, it may show its task, and it offers notifications. */
function openTab(
  emulator: ReturnType<typeof createWorld>,
  { Notification }: Pick<Browser, 'Notification'>,
  options: AlephNotificationsOptions = {},
  hook: UseAlephNotificationsOptions & { labels?: PartialAlephLabels; isShown?: boolean } = {},
) {
  const notifications = createAlephNotifications({ Notification, ...options });
  const client = createAlephClient({ baseUrl: 'https://api.example.com/aleph', fetch: emulator.fetch });
  const history = createAlephHistory({ scope: 'default' });
  const Shown = ({ taskId }: { taskId: string | null }) => <p>{useAlephTask(taskId).phase}</p>;
  const App = () => {
    const { permission, isOffered, request } = useAlephNotifications(notifications, hook);
    const { mutate, data } = useAlephGenerate();
    return (
      <>
        <button
          onClick={() => {
            mutate(input);
          }}
        >
          submit
        </button>
        {isOffered && <button onClick={() => void request()}>notify me</button>}
        <output>{permission}</output>
        {hook.isShown && <Shown taskId={data?.taskId ?? history.entries()[0]?.taskId ?? null} />}
      </>
    );
  };
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <AlephProvider client={client} history={history} labels={hook.labels}>
        <App />
      </AlephProvider>
    </QueryClientProvider>,
  );
}
const offer = () => screen.queryByRole('button', { name: 'notify me' });
const press = (button: Element | null | undefined) => {
  if (!button) throw new Error('There is no such button.');
  fireEvent.click(button);
};
const permission = () => screen.getByRole('status').textContent;

async function submit() {
  press(screen.getAllByRole('button', { name: 'submit' })[0]);
  await pass(1_000);
}
async function allow() {
  press(offer());
  await pass(10);
}

describe('the permission', () => {
  test('is offered after the first submit of this browser, and asked for by a press alone', async () => {
    const browser = fakeNotifications();
    const first = openTab(createWorld(), browser);
    await pass(minute);
    expect([offer(), permission()]).toEqual([null, 'default']);
    await submit();
    expect(offer()).toBeVisible();
    first.unmount();
    // The next day, before anything is submitted again.
    openTab(createWorld(), browser);
    expect(offer()).toBeVisible();
    expect(browser.asked).toEqual([]);
    await allow();
    expect(browser.asked).toEqual(['default']);
    expect([offer(), permission()]).toEqual([null, 'granted']);
  });

  test('is not asked for again once it was refused', async () => {
    const browser = fakeNotifications('denied');
    openTab(createWorld(), browser);
    await submit();
    await allow();
    expect([offer(), permission()]).toEqual([null, 'denied']);
    expect(browser.asked).toHaveLength(1);
  });

  test('is not asked for by a program: before it is offered, or when the browser knows of no press', async () => {
    const browser = fakeNotifications();
    vi.stubGlobal('Notification', browser.Notification);
    const notifications = createAlephNotifications();
    const userActivation = { isActive: false };
    vi.stubGlobal('navigator', { userActivation });
    expect(await notifications.request()).toBe('default');
    expect(browser.asked).toEqual([]);
    userActivation.isActive = true;
    expect(await notifications.request()).toBe('granted');
    vi.unstubAllGlobals();
  });

  test.each([
    ['there is no such thing', { Notification: null }],
    [
      'the constructor throws, as on Android',
      {
        Notification: Object.assign(
          function () {
            throw new TypeError(
              'Illegal constructor. Use ServiceWorkerRegistration.showNotification() instead.',
            );
          },
          { permission: 'default', requestPermission: () => Promise.resolve('granted') },
        ) as unknown as Browser['Notification'],
      },
    ],
  ])('is unsupported where %s', async (_, options) => {
    openTab(createWorld(), fakeNotifications(), options);
    await submit();
    expect([offer(), permission()]).toEqual([null, 'unsupported']);
  });

  test('is unsupported on a page without https', async () => {
    vi.stubGlobal('isSecureContext', false);
    openTab(createWorld(), fakeNotifications());
    await submit();
    vi.unstubAllGlobals();
    expect([offer(), permission()]).toEqual([null, 'unsupported']);
  });

  test('that a frame may not ask for leaves everything as it was', async () => {
    const browser = fakeNotifications();
    browser.Notification.requestPermission = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    openTab(createWorld(), browser);
    await submit();
    await allow();
    expect(permission()).toBe('default');
  });

  test('that changes in the settings is known at once, or when the viewer comes back', async () => {
    const browser = fakeNotifications();
    const status = new EventTarget() as PermissionStatus;
    openTab(createWorld(), browser, { permissions: { query: () => Promise.resolve(status) } });
    await submit();
    browser.Notification.permission = 'denied';
    act(() => {
      status.dispatchEvent(new Event('change'));
    });
    expect(permission()).toBe('denied');
    browser.Notification.permission = 'granted';
    await setHidden(false);
    expect(permission()).toBe('granted');
  });

  test('is not known on a server', () => {
    const browser = fakeNotifications();
    browser.Notification.permission = 'granted';
    const notifications = createAlephNotifications({ Notification: browser.Notification });
    const App = () => JSON.stringify(useAlephNotifications(notifications));
    const client = createAlephClient({ baseUrl: '/api/aleph', fetch: createWorld().fetch });
    const html = renderToString(
      <QueryClientProvider client={new QueryClient()}>
        <AlephProvider client={client} history={createAlephHistory({ scope: 'default' })}>
          <App />
        </AlephProvider>
      </QueryClientProvider>,
    );
    expect(html.replaceAll('&quot;', '"')).toBe('{"permission":"default","isOffered":false}');
  });
});

/** A viewer who has said yes. */
function granted() {
  const browser = fakeNotifications();
  browser.Notification.permission = 'granted';
  return browser;
}

describe('a task that ends', () => {
  test('in a hidden tab is told of once, in words that give nothing away, and a press leads to it', async () => {
    const browser = granted();
    const onOpen = vi.fn();
    openTab(createWorld(), browser, { icon: '/logo.png' }, { onOpen, isShown: true });
    await submit();
    await setHidden(true);
    await pass(4 * minute);
    expect(browser.shown).toEqual([]);
    await pass(2 * minute);
    const taskId = expect.stringMatching(/./) as string;
    expect(browser.shown).toEqual([
      expect.objectContaining({
        title: 'Your video is ready',
        options: {
          body: 'Open it to watch or download it.',
          icon: '/logo.png',
          tag: expect.stringContaining('react-aleph') as string,
          lang: 'en',
          dir: 'auto',
          data: { taskId },
        },
      }),
    ]);
    browser.shown[0]?.press();
    await pass(10);
    expect(focus).toHaveBeenCalledTimes(1);
    const told = (browser.shown[0]?.options.data as { taskId: string }).taskId;
    expect(onOpen.mock.calls).toEqual([[told]]);
    expect(browser.shown[0]?.isClosed).toBe(true);
    await pass(60 * minute);
    expect(browser.shown).toHaveLength(1);
  });

  test('before the viewer’s eyes is not told of, nor later', async () => {
    const browser = granted();
    const emulator = createWorld();
    const first = openTab(emulator, browser, {}, { isShown: true });
    await submit();
    await pass(6 * minute);
    expect(screen.getByText('succeeded')).toBeVisible();
    await setHidden(true);
    first.unmount();
    openTab(emulator, browser);
    await pass(6 * minute);
    expect(browser.shown).toEqual([]);
  });

  test('before the viewer’s eyes is not told of by a tab that hears of it later and knows of no locks', async () => {
    const browser = granted();
    const emulator = createWorld();
    openTab(emulator, browser, { locks: null }, { isShown: true });
    await submit();
    openTab({ ...emulator, fetch: () => new Promise(() => undefined) }, browser, { locks: null });
    await pass(6 * minute);
    // What a browser tells the other tab.
    act(() => {
      window.dispatchEvent(new StorageEvent('storage', { key: null }));
    });
    await pass(minute);
    expect(browser.shown).toEqual([]);
  });

  test('is told of in a visible tab that does not show it', async () => {
    const browser = granted();
    openTab(createWorld(), browser);
    await submit();
    await pass(6 * minute);
    expect(browser.shown).toHaveLength(1);
  });

  test.each([
    ['shows something else', false, 1],
    ['shows it', true, 0],
  ] as const)(
    'while no tab was open is told of by one that opens and %s: %s, %i',
    async (_, isShown, times) => {
      const browser = granted();
      const emulator = createWorld();
      const first = openTab(emulator, browser);
      await submit();
      first.unmount();
      await pass(10 * minute);
      expect(browser.shown).toEqual([]);
      openTab(emulator, browser, {}, { isShown });
      await pass(minute);
      expect(browser.shown).toHaveLength(times);
    },
  );

  test('is told of once by two hidden tabs', async () => {
    const browser = granted();
    const emulator = createWorld();
    openTab(emulator, browser);
    await submit();
    openTab(emulator, browser);
    await setHidden(true);
    await pass(7 * minute);
    expect(browser.shown).toHaveLength(1);
  });

  test('is not told of while another visible tab shows it', async () => {
    const browser = granted();
    const emulator = createWorld();
    const locks = createSharedLocks();
    const heldNames = async () => (await locks.query()).held?.map(({ name = '' }) => name) ?? [];
    const tab = openTab(emulator, browser, { locks }, { isShown: true });
    await submit();
    const [name = ''] = await heldNames();
    await setHidden(true);
    expect(await heldNames()).toEqual([]);
    // What a visible tab of the same browser has, in one that is another.
    const leave = new AbortController();
    void locks.request(
      name,
      { mode: 'shared' },
      () =>
        new Promise((resolve) => {
          leave.signal.addEventListener('abort', resolve);
        }),
    );
    await pass(7 * minute);
    expect(browser.shown).toEqual([]);
    // Nor has this tab taken the telling upon itself: the other one leaves before it has seen the end.
    leave.abort();
    tab.unmount();
    expect(Object.keys(localStorage).filter((key) => key.includes('notified'))).toEqual([]);
  });

  test('is told of once this tab is hidden, though it was the one that showed it', async () => {
    const browser = granted();
    const locks = createSharedLocks();
    openTab(createWorld(), browser, { locks }, { isShown: true });
    await submit();
    await setHidden(true);
    await pass(7 * minute);
    expect(browser.shown).toHaveLength(1);
  });

  test('failed is told in other words, and in the app’s language', async () => {
    const browser = granted();
    openTab(createWorld({ scenario: 'moderation' }), browser, {}, { labels: de });
    await submit();
    await pass(60 * minute);
    expect(browser.shown).toEqual([
      expect.objectContaining({
        title: de.notification?.failed.title,
        options: expect.objectContaining({
          body: de.notification?.failed.body,
          lang: 'de',
          dir: 'ltr',
        }) as object,
      }),
    ]);
  });

  test('tells its prompt to whoever sees the screen only if the app says so', async () => {
    const browser = granted();
    openTab(createWorld(), browser, { showPrompt: true });
    await submit();
    await pass(6 * minute);
    expect(browser.shown[0]?.options.body).toBe('A secret film');
  });

  test('is told of by the service worker where pages may not', async () => {
    const browser = granted();
    const showNotification = vi.fn(() => Promise.resolve());
    const Refusing = Object.assign(
      function () {
        throw new TypeError('Illegal constructor.');
      },
      { permission: 'granted', requestPermission: () => Promise.resolve('granted') },
    ) as unknown as Browser['Notification'];
    openTab(createWorld(), browser, {
      Notification: Refusing,
      registration: Promise.resolve({ showNotification }),
    });
    await submit();
    await pass(6 * minute);
    expect(showNotification.mock.calls).toEqual([
      ['Your video is ready', expect.objectContaining({ data: { taskId: expect.any(String) as string } })],
    ]);
    expect(permission()).toBe('granted');
  });

  test('is not told of after the viewer’s own "no", or when the hook has gone', async () => {
    const browser = granted();
    const emulator = createWorld();
    openTab(emulator, browser, {}, { enabled: false }).unmount();
    const { unmount } = openTab(emulator, browser, {}, { enabled: false });
    await submit();
    await setHidden(true);
    const looks = emulator.requests.length;
    await pass(7 * minute);
    // Nor is it followed in a hidden tab for it.
    expect(emulator.requests).toHaveLength(looks);
    unmount();
    expect(browser.shown).toEqual([]);
  });

  test('is no longer told of once the viewer is back', async () => {
    const browser = granted();
    openTab(createWorld(), browser, {}, { isShown: true });
    await submit();
    await setHidden(true);
    await pass(6 * minute);
    expect(browser.shown.map(({ isClosed }) => isClosed)).toEqual([false]);
    await setHidden(false);
    expect(browser.shown.map(({ isClosed }) => isClosed)).toEqual([true]);
  });
});

test('misuse is named', () => {
  const client = createAlephClient({ baseUrl: '/api/aleph', fetch: createWorld().fetch });
  const Wrong = ({ given }: { given: unknown }) => {
    useAlephNotifications(given as ReturnType<typeof createAlephNotifications>);
    return null;
  };
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const show = (given: unknown) => () =>
    render(
      <QueryClientProvider client={new QueryClient()}>
        <AlephProvider client={client}>
          <Wrong given={given} />
        </AlephProvider>
      </QueryClientProvider>,
    );
  expect(show(undefined)).toThrow(/createAlephNotifications\(\)/);
  expect(show(createAlephNotifications())).toThrow(/no history/);
});
