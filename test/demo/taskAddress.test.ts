import { describe, expect, it } from 'vitest';
import { readShownId, readTaskIds, withShownId, withTaskId } from '../../demo/app/taskAddress.js';

describe('the tasks in an address', () => {
  it('are read newest first, each once, empty ones left out', () => {
    expect(readTaskIds('?task=b&task=a&task=b&task=&other=1')).toEqual(['b', 'a']);
    expect(readTaskIds('')).toEqual([]);
  });

  it('take a new one in front and leave the rest of the address alone', () => {
    const address = withTaskId('http://127.0.0.1:5173/?theme=x&task=a#top', 'b&c');
    expect(address).toBe('http://127.0.0.1:5173/?theme=x&task=b%26c&task=a#top');
    expect(readTaskIds(new URL(address).search)).toEqual(['b&c', 'a']);
  });

  it('never grow past 50', () => {
    const many = Array.from({ length: 60 }, (_, index) => `task=t${index}`).join('&');
    const address = withTaskId(`http://127.0.0.1/?${many}`, 'new');
    expect(readTaskIds(new URL(address).search)).toHaveLength(50);
    expect(readTaskIds(new URL(address).search)[0]).toBe('new');
  });
});

describe('the task on stage', () => {
  it('is the newest, unless the address names another of its own', () => {
    expect(readShownId('?task=b&task=a')).toBe('b');
    expect(readShownId('?task=b&task=a&show=a')).toBe('a');
    expect(readShownId('?task=b&task=a&show=stranger')).toBe('b');
    expect(readShownId('')).toBeUndefined();
  });

  it('is named only when it is not the newest, and gives way to a new one', () => {
    const older = withShownId('http://127.0.0.1/?task=b&task=a', 'a');
    expect(older).toBe('http://127.0.0.1/?task=b&task=a&show=a');
    expect(withShownId(older, 'b')).toBe('http://127.0.0.1/?task=b&task=a');
    expect(readShownId(new URL(withTaskId(older, 'c')).search)).toBe('c');
  });
});
