import { describe, expect, it } from 'vitest';
import { readTaskId, withTaskId } from '../../demo/app/taskAddress.js';

describe('the task in an address', () => {
  it('is read as it was written', () => {
    const address = withTaskId('http://127.0.0.1:5173/?theme=x&task=a#top', 'b&c');
    expect(address).toBe('http://127.0.0.1:5173/?theme=x&task=b%26c#top');
    expect(readTaskId(new URL(address).search)).toBe('b&c');
  });

  it.each(['', '?task=', '?task=%20', '?other=1'])('is none in %j', (search) => {
    expect(readTaskId(search)).toBeUndefined();
  });
});
