import { renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useLinkRenewal } from '../../src/connected/useLinkRenewal.js';
import type { AlephTask } from '../../src/core/AlephTask.js';
import type { UseAlephTaskResult } from '../../src/hooks/useAlephTask.js';

const task: AlephTask = {
  ...{ taskId: 'a1', state: 'succeeded', createdAt: 1, completedAt: 2, expiresAt: 3, params: null },
  ...{ videoUrl: 'https://a.example/old.mp4', thumbnailUrl: null },
};

test('an onMediaError that throws keeps nobody from the other link', async () => {
  const refetch = vi.fn(() => Promise.resolve());
  const query = { refetch } as unknown as UseAlephTaskResult['query'];
  const bug = new Error('a bug in the app');
  const { result } = renderHook(() =>
    useLinkRenewal({ task, query }, () => {
      throw bug;
    }),
  );
  await expect(result.current(null)).rejects.toBe(bug);
  expect(refetch).toHaveBeenCalledOnce();
});
