import { describe, expect, test } from 'vitest';
import { AlephError, isAlephError } from '../../src/core/AlephError.js';
import { alephErrorCatalogue, type AlephErrorCode } from '../../src/core/alephErrorCatalogue.js';

const codes = Object.keys(alephErrorCatalogue) as AlephErrorCode[];

test('the catalogue is the contract: these codes, these retryable', () => {
  expect(codes).toEqual([
    'network',
    'timeout',
    'aborted',
    'unauthorized',
    'insufficient_credits',
    'not_found',
    'invalid_request',
    'source_unreachable',
    'rate_limited',
    'maintenance',
    'server',
    'invalid_response',
    'configuration',
    'outcome_unknown',
    'task_failed',
    'task_timed_out',
  ]);
  expect(codes.filter((code) => alephErrorCatalogue[code].isRetryable)).toEqual([
    'network',
    'timeout',
    'rate_limited',
    'maintenance',
    'server',
    'invalid_response',
  ]);
});

describe('AlephError', () => {
  test.each(codes)('%s says what, how to fix and its code', (code) => {
    const error = new AlephError(code, 'What happened.');
    const { hint, isRetryable } = alephErrorCatalogue[code];
    expect(error.message).toBe(`What happened. ${hint} [${code}]`);
    expect(error).toMatchObject({ name: 'AlephError', code, isRetryable });
    expect(error).toBeInstanceOf(Error);
  });

  test('has the details that are known, and no keys for the others', () => {
    const cause = new Error('cause');
    const error = new AlephError('rate_limited', 'x', {
      httpStatus: 429,
      apiCode: undefined,
      retryAfterMs: 0,
      cause,
    });
    expect(error).toMatchObject({ httpStatus: 429, retryAfterMs: 0, cause });
    expect(Object.keys(error)).not.toContain('apiCode');
    expect('cause' in new AlephError('network', 'x')).toBe(false);
  });
});

describe('isAlephError', () => {
  test('knows its own and those of another copy of the package', () => {
    expect(isAlephError(new AlephError('network', 'x'))).toBe(true);
    const foreign = new Error('x');
    Object.defineProperty(foreign, Symbol.for('react-aleph.AlephError'), { value: true });
    expect(isAlephError(foreign)).toBe(true);
  });

  test.each([new Error('x'), { code: 'network', name: 'AlephError' }, null, undefined, 'x', 5])(
    'not %o',
    (value) => {
      expect(isAlephError(value)).toBe(false);
    },
  );
});

test('survives being cloned without arguments, as developer tools do', () => {
  expect(() => {
    Reflect.construct(AlephError, []);
  }).not.toThrow();
});
