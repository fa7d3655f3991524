import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { TaskThumbnail } from '../../src/components/TaskThumbnail.js';

const src = 'https://files.example/result.jpg';
const state = () => document.querySelector('[data-aleph-slot="task-thumbnail"]')?.getAttribute('data-state');

test('loading, then loaded; lazily', () => {
  render(<TaskThumbnail src={src} alt="Eagle" />);
  const image = screen.getByRole('img', { name: 'Eagle' });
  expect(image).toHaveAttribute('loading', 'lazy');
  expect(image).toHaveAttribute('decoding', 'async');
  expect(state()).toBe('loading');
  fireEvent.load(image);
  expect(state()).toBe('loaded');
});

test('failed: the words stay', () => {
  render(<TaskThumbnail src={src} alt="Eagle" />);
  fireEvent.error(screen.getByRole('img'));
  expect(state()).toBe('failed');
  expect(screen.getByRole('img', { name: 'Eagle' })).toBeInTheDocument();
});

test('a decoration that fails says nothing', () => {
  render(<TaskThumbnail src={null} alt="" />);
  expect(state()).toBe('failed');
  expect(screen.queryByRole('img')).toBeNull();
});

test.each(['javascript:alert(1)', 'data:image/png;base64,AA', '', null, undefined])(
  '%j is never loaded',
  (bad) => {
    const { container } = render(<TaskThumbnail src={bad} alt="x" />);
    expect(container.querySelector('img')).toBeNull();
    expect(state()).toBe('failed');
  },
);

test.each([
  [640, 'loaded'],
  [0, 'failed'],
])('a picture that ended before hydration with %d pixels is %s', (width, expected) => {
  vi.spyOn(HTMLImageElement.prototype, 'complete', 'get').mockReturnValue(true);
  vi.spyOn(HTMLImageElement.prototype, 'currentSrc', 'get').mockReturnValue(src);
  vi.spyOn(HTMLImageElement.prototype, 'naturalWidth', 'get').mockReturnValue(width);
  render(<TaskThumbnail src={src} alt="x" />);
  expect(state()).toBe(expected);
});

test('another picture starts afresh', () => {
  const { rerender } = render(<TaskThumbnail src={src} alt="x" />);
  fireEvent.error(screen.getByRole('img'));
  rerender(<TaskThumbnail src="/other.jpg" alt="x" />);
  expect(state()).toBe('loading');
});
