import { fireEvent, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, test, vi } from 'vitest';
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

test('is the native player, with nothing loaded before somebody plays', () => {
  const { container } = render(<TaskVideo src={src} poster="/poster.jpg" title="Eagle" loop />);
  expect(video()).toHaveAttribute('preload', 'none');
  expect(video()).toHaveAttribute('controls');
  expect(video()).toHaveAttribute('playsinline');
  expect(video()).toHaveAttribute('loop');
  expect(video()).toHaveAttribute('poster', '/poster.jpg');
  expect(video()).toHaveAccessibleName('Eagle');
  expect(container.firstElementChild).not.toHaveAttribute('title');
  expect(calls).toEqual([]);
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
    [3, 'The video cannot be played'],
    [4, 'The video is not available'],
    [null, 'The video is not available'],
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
  });

  test('an error from before hydration is seen', () => {
    // jsdom knows no errors of media at all.
    Object.defineProperty(HTMLMediaElement.prototype, 'error', { value: { code: 4 }, configurable: true });
    render(<TaskVideo src={src} title="x" preload="metadata" />);
    Reflect.deleteProperty(HTMLMediaElement.prototype, 'error');
    expect(screen.getByText('The video is not available')).toBeInTheDocument();
  });

  test('another address starts afresh', () => {
    const { rerender, container } = render(<TaskVideo src={src} title="x" />);
    fail(4);
    rerender(<TaskVideo src="/other.mp4" title="x" />);
    expect(container.firstElementChild).toHaveAttribute('data-state', 'ready');
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

  test('is muted before it plays, and a refusal to play is no error', async () => {
    const { container } = render(<TaskVideo src={src} title="x" muted autoPlay />);
    await Promise.resolve();
    expect(calls).toEqual([`play src=${src} muted=true`]);
    expect(video().defaultMuted).toBe(true);
    expect(container.firstElementChild).toHaveAttribute('data-state', 'ready');
  });
});
