import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { TaskError } from '../../src/components/TaskError.js';
import { AlephError } from '../../src/core/AlephError.js';
import { alephErrorCatalogue, type AlephErrorCode } from '../../src/core/alephErrorCatalogue.js';
import type { AlephFailure, AlephFailureReason } from '../../src/core/AlephTask.js';
import { defaultLabels } from '../../src/core/defaultLabels.js';
import { failed } from './samples.js';
import { found } from './found.js';

/** The component; `<details>` is a group too. */
const group = () => found(screen.getAllByRole('group')[0]);

const codes = Object.keys(alephErrorCatalogue) as AlephErrorCode[];
const reasons = Object.keys(defaultLabels.failure) as AlephFailureReason[];

describe.each(codes)('error %s', (code) => {
  test('title, hint and next step, never the developer’s message', () => {
    render(<TaskError error={new AlephError(code, 'for developers only')} />);
    const { title, hint, action } = defaultLabels.error[code];
    const error = screen.getByRole('group', { name: title });
    expect(within(error).getByText(hint)).toBeInTheDocument();
    expect(within(error).getByText(action)).toBeInTheDocument();
    expect(error).not.toHaveTextContent('for developers only');
    expect(error).not.toHaveTextContent(alephErrorCatalogue[code].hint);
    expect(error).toHaveAttribute('data-code', code);
  });
});

describe.each(reasons)('failure %s', (reason) => {
  test('title, hint and next step, with the provider’s text behind "Details"', () => {
    const { failure } = failed(reason);
    const { container } = render(<TaskError failure={failure} />);
    const { title, hint, action } = defaultLabels.failure[reason];
    expect(screen.getByRole('group', { name: title })).toHaveAttribute('data-state', 'failed');
    expect(screen.getByText(hint)).toBeInTheDocument();
    expect(screen.getByText(action)).toBeInTheDocument();
    const details = found(container.querySelector('details'));
    expect(details).not.toHaveAttribute('open');
    expect(within(details).getByText('Details')).toBeInTheDocument();
    expect(within(details).getByText(failure.message)).toHaveAttribute('dir', 'auto');
  });
});

test('an unknown outcome warns before a second, paid task', () => {
  render(<TaskError error={new AlephError('outcome_unknown', 'x')} />);
  expect(group()).toHaveTextContent(/may already be in the making.*look before you try again/i);
});

test('no button without onRetry; with it, one call without arguments', () => {
  const onRetry = vi.fn();
  const error = new AlephError('server', 'x');
  const { rerender } = render(<TaskError error={error} />);
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  rerender(<TaskError error={error} onRetry={null as never} />);
  expect(document.querySelector('[data-aleph-slot="task-error-buttons"]')).toBeNull();
  rerender(<TaskError error={error} onRetry={onRetry} />);
  expect(onRetry).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry.mock.calls).toEqual([[]]);
});

test('children are buttons of the page, before "Try again"', () => {
  render(
    <TaskError error={new AlephError('server', 'x')} onRetry={() => undefined}>
      <button type="button">Ask for help</button>
    </TaskError>,
  );
  const names = screen.getAllByRole('button').map((button) => button.textContent);
  expect(names.slice(0, 2)).toEqual(['Ask for help', 'Try again']);
});

test('it can be an alert outside of a card', () => {
  render(<TaskError error={new AlephError('server', 'x')} role="alert" />);
  expect(screen.getByRole('alert')).toBeInTheDocument();
});

describe('wrong props', () => {
  test.each([undefined, null, {}, { reason: 'constructor', message: 7 }])('failure %j', (failure) => {
    render(<TaskError failure={failure as unknown as AlephFailure} />);
    expect(group()).toHaveTextContent(/.+/);
  });

  test.each([new Error('x'), {}, { code: '__proto__' }])('error %j', (error) => {
    render(<TaskError error={error as unknown as AlephError} />);
    expect(screen.getByRole('group', { name: defaultLabels.error.server.title })).toBeInTheDocument();
  });
});
