import { act, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TaskVideo } from '../../src/components/TaskVideo.js';
import { stubMedia } from './stubMedia.js';
import { found } from './found.js';

const calls = stubMedia();

const src = 'https://files.example/result.mp4';
const video = () => found(document.querySelector('video'));
const fail = (code: number | null) => {
  Object.defineProperty(video(), 'error', { value: code === null ? null : { code }, configurable: true });
  fireEvent.error(video());
};

const playButton = () => screen.queryByRole('button', { name: 'Play: Eagle' });
const root = (container: HTMLElement) => container.firstElementChild as HTMLElement;

describe('poster first', () => {
  test('shows no controls, and loads nothing, before somebody plays', () => {
    const { container } = render(<TaskVideo src={src} poster="/poster.jpg" title="Eagle" loop />);
    expect(root(container)).toHaveAttribute('data-state', 'poster');
    expect(video()).toHaveAttribute('preload', 'none');
    expect(video()).not.toHaveAttribute('controls');
    expect(video()).toHaveAttribute('playsinline');
    expect(video()).toHaveAttribute('loop');
    expect(video()).toHaveAttribute('poster', '/poster.jpg');
    expect(video()).toHaveAccessibleName('Eagle');
    expect(root(container)).not.toHaveAttribute('title');
    expect(playButton()).toBeInTheDocument();
    expect(calls).toEqual([]);
  });

  test('pressed: plays at once, shows the controls and hands the focus on', () => {
    const { container } = render(<TaskVideo src={src} title="Eagle" muted />);
    const player = video();
    player.tabIndex = 0; // jsdom does not focus players.
    fireEvent.click(found(playButton()));
    expect(calls).toEqual([`play src=${src} muted=true`]);
    expect(video()).toBe(player);
    expect(player).toHaveAttribute('controls');
    expect(player).toHaveFocus();
    expect(playButton()).toBeNull();
    expect(root(container)).toHaveAttribute('data-state', 'ready');
  });

  test('pressed in StrictMode: plays once', () => {
    render(<TaskVideo src={src} title="Eagle" />, { wrapper: StrictMode });
    calls.length = 0;
    fireEvent.click(found(playButton()));
    expect(calls).toEqual([`play src=${src} muted=false`]);
  });

  test('pausing does not bring the poster back', () => {
    render(<TaskVideo src={src} title="Eagle" />);
    fireEvent.click(found(playButton()));
    fireEvent.play(video());
    fireEvent.pause(video());
    expect(video()).toHaveAttribute('controls');
    expect(playButton()).toBeNull();
  });

  test('a refusal to play leaves the controls', async () => {
    const { container } = render(<TaskVideo src={src} title="Eagle" />);
    fireEvent.click(found(playButton()));
    await act(() => Promise.resolve());
    expect(root(container)).toHaveAttribute('data-state', 'ready');
  });

  test.each([
    ['NotSupportedError', 'failed', 1],
    ['AbortError', 'ready', 0],
  ])('%s: %s', async (name, state, times) => {
    const onMediaError = vi.fn();
    vi.spyOn(HTMLMediaElement.prototype, 'play').mockRejectedValue(new DOMException('no', name));
    const { container } = render(<TaskVideo src={src} title="Eagle" onMediaError={onMediaError} />);
    await act(async () => {
      fireEvent.click(found(playButton()));
      await Promise.resolve();
    });
    expect(root(container)).toHaveAttribute('data-state', state);
    expect(onMediaError).toHaveBeenCalledTimes(times);
  });

  test('the app may play it, too', () => {
    render(<TaskVideo src={src} title="Eagle" />);
    video().tabIndex = 0;
    found(playButton()).focus();
    fireEvent.play(video());
    expect(video()).toHaveAttribute('controls');
    expect(video()).toHaveFocus();
  });

  test.each([{ preload: 'metadata' }, { preload: 'auto' }, { autoPlay: true }] as const)(
    '%j shows the controls at once',
    (props) => {
      const { container } = render(<TaskVideo src={src} title="Eagle" {...props} />);
      expect(video()).toHaveAttribute('controls');
      expect(playButton()).toBeNull();
      expect(root(container)).toHaveAttribute('data-state', 'ready');
    },
  );

  test('another address begins with its poster', () => {
    const { rerender } = render(<TaskVideo src={src} title="Eagle" />);
    fireEvent.click(found(playButton()));
    rerender(<TaskVideo src="/other.mp4" title="Eagle" />);
    expect(playButton()).toBeInTheDocument();
    expect(calls.at(-1)).toBe('load src=none muted=false');
  });

  test.each(['', {}, null])('a title like %j is replaced', (title) => {
    render(<TaskVideo src={src} title={title as string} />);
    expect(screen.getByRole('button', { name: 'Play: Generated video' })).toBeInTheDocument();
  });
});

describe('addresses', () => {
  test.each([src, 'http://files.example/a.mp4', '/media/a.mp4', 'a.mp4', 'blob:https://app.example/1'])(
    '%s is loaded',
    (address) => {
      render(<TaskVideo src={address} title="x" />);
      expect(video()).toHaveAttribute('src', address);
    },
  );

  test.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'data:video/mp4;base64,AA', '', null, 7])(
    '%j is not, and there is nothing to load again',
    (address) => {
      const { container } = render(<TaskVideo src={address as string} title="x" />);
      expect(document.querySelector('video')).toBeNull();
      expect(container.firstElementChild).toHaveAttribute('data-state', 'failed');
      expect(screen.queryByRole('button')).toBeNull();
    },
  );

  test('an unsafe poster is left out', () => {
    render(<TaskVideo src={src} poster="javascript:alert(1)" title="x" />);
    expect(video()).not.toHaveAttribute('poster');
  });
});

describe('aspect ratio', () => {
  test.each([
    [undefined, '16:9', ''],
    ['9:16', '9:16', ''],
    ['3/2', 'custom', '1.5'],
    ['nonsense', '16:9', ''],
    ['1:1000', '16:9', ''],
  ])('%s', (aspectRatio, attribute, variable) => {
    const { container } = render(<TaskVideo src={src} title="x" aspectRatio={aspectRatio} />);
    const root = container.firstElementChild as HTMLElement;
    expect(root).toHaveAttribute('data-aspect-ratio', attribute);
    expect(root.style.getPropertyValue('--aleph-ratio')).toBe(variable);
  });
});

describe('errors', () => {
  test.each([
    [2, 'The video stopped loading'],
    [3, 'The video file is damaged'],
    [4, 'The video could not be loaded'],
    [null, 'The video could not be loaded'],
  ])('media error %s: %s', (code, title) => {
    const onMediaError = vi.fn();
    const { container } = render(<TaskVideo src={src} title="x" onMediaError={onMediaError} />);
    fail(code);
    expect(screen.getByText(title)).toBeInTheDocument();
    expect(container.firstElementChild).toHaveAttribute('data-state', 'failed');
    expect(onMediaError).toHaveBeenCalledExactlyOnceWith(code === null ? null : { code });
  });

  test('an aborted load is no error', () => {
    const onMediaError = vi.fn();
    render(<TaskVideo src={src} title="x" onMediaError={onMediaError} />);
    fail(1);
    expect(video()).toBeInTheDocument();
    expect(onMediaError).not.toHaveBeenCalled();
  });

  test('loading again brings a new player, and the focus stays', () => {
    render(<TaskVideo src={src} title="x" />);
    const first = video();
    first.tabIndex = 0; // jsdom does not focus players.
    first.focus();
    fail(4);
    const button = screen.getByRole('button', { name: 'Load again' });
    expect(button).toHaveFocus();
    fireEvent.click(button);
    expect(video()).not.toBe(first);
    expect(video()).toHaveAttribute('src', src);
    expect(video()).toHaveAttribute('controls');
    expect(calls.at(-1)).toBe(`play src=${src} muted=false`);
  });

  test('an error from before hydration is seen, and told once in StrictMode', () => {
    const onMediaError = vi.fn();
    // jsdom knows no errors of media at all.
    Object.defineProperty(HTMLMediaElement.prototype, 'error', { value: { code: 4 }, configurable: true });
    render(<TaskVideo src={src} title="x" preload="metadata" onMediaError={onMediaError} />, {
      wrapper: StrictMode,
    });
    Reflect.deleteProperty(HTMLMediaElement.prototype, 'error');
    expect(screen.getByText('The video could not be loaded')).toBeInTheDocument();
    expect(onMediaError).toHaveBeenCalledOnce();
  });

  test('another address starts afresh', () => {
    const { rerender, container } = render(<TaskVideo src={src} title="x" />);
    fail(4);
    rerender(<TaskVideo src="/other.mp4" title="x" />);
    expect(container.firstElementChild).toHaveAttribute('data-state', 'poster');
  });

  test('each attempt is told of', () => {
    const onMediaError = vi.fn();
    render(<TaskVideo src={src} title="x" onMediaError={onMediaError} />);
    fail(4);
    fireEvent.click(screen.getByRole('button', { name: 'Load again' }));
    fail(2);
    expect(onMediaError.mock.calls).toEqual([[{ code: 4 }], [{ code: 2 }]]);
  });

  test('the focus goes from the play button to "Load again"', () => {
    render(<TaskVideo src={src} title="Eagle" />);
    found(playButton()).focus();
    fail(4);
    expect(screen.getByRole('button', { name: 'Load again' })).toHaveFocus();
  });
});

describe('media', () => {
  test('is released on unmount: pause, no source, load', () => {
    const { unmount } = render(<TaskVideo src={src} title="x" />);
    unmount();
    expect(calls.map((call) => call.replace(/ muted.*/, ''))).toEqual([`pause src=${src}`, 'load src=none']);
  });

  test('survives StrictMode', () => {
    render(<TaskVideo src={src} title="x" />, { wrapper: StrictMode });
    expect(video()).toHaveAttribute('src', src);
  });

  test('is muted before it plays by itself', () => {
    render(<TaskVideo src={src} title="x" muted autoPlay />);
    expect(calls).toEqual([`play src=${src} muted=true`]);
    expect(video().defaultMuted).toBe(true);
  });

  test('a browser that lets nothing play by itself leaves the play button', async () => {
    const { container } = render(<TaskVideo src={src} title="Eagle" autoPlay />);
    await act(() => Promise.resolve());
    expect(root(container)).toHaveAttribute('data-state', 'poster');
    expect(playButton()).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('Autoplay was blocked. Press play.');
    fireEvent.click(found(playButton()));
    expect(screen.queryByRole('status')).toBeNull();
  });

  test('whatever is preloaded', async () => {
    const { container } = render(<TaskVideo src={src} title="Eagle" autoPlay preload="metadata" />);
    await act(() => Promise.resolve());
    expect(root(container)).toHaveAttribute('data-state', 'poster');
  });
});

describe('waiting for data', () => {
  const wait = (readyState: number) => {
    Object.defineProperty(video(), 'paused', { value: false, configurable: true });
    Object.defineProperty(video(), 'readyState', { value: readyState, configurable: true });
    fireEvent.waiting(video());
  };
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is said after a moment, and no longer than it lasts', () => {
    render(<TaskVideo src={src} title="x" preload="metadata" />);
    wait(HTMLMediaElement.HAVE_CURRENT_DATA);
    expect(screen.queryByRole('status')).toBeNull();
    act(() => {
      vi.runAllTimers();
    });
    expect(screen.getByRole('status')).toHaveTextContent('Loading…');
    Object.defineProperty(video(), 'readyState', { value: HTMLMediaElement.HAVE_FUTURE_DATA });
    fireEvent.playing(video());
    expect(screen.queryByRole('status')).toBeNull();
  });

  test('a short wait is left unsaid', () => {
    render(<TaskVideo src={src} title="x" preload="metadata" />);
    wait(HTMLMediaElement.HAVE_CURRENT_DATA);
    wait(HTMLMediaElement.HAVE_ENOUGH_DATA);
    act(() => {
      vi.runAllTimers();
    });
    expect(screen.queryByRole('status')).toBeNull();
  });
});

test('offline has words of its own', () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  render(<TaskVideo src={src} title="x" />);
  fail(2);
  expect(screen.getByText('You are offline')).toBeInTheDocument();
});

test('preload="visible" loads nothing where the browser cannot tell what is near', () => {
  render(<TaskVideo src={src} title="Eagle" preload="visible" />);
  expect(video()).toHaveAttribute('preload', 'none');
  expect(playButton()).toBeInTheDocument();
});
