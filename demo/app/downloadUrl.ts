import type { SucceededAlephTask } from 'react-aleph';
import { apiBaseUrl } from './apiBaseUrl.js';

/** The proxy hands a result out as a file, as long as the provider has it: pages may not load the provider's files by script. */
export function downloadUrl({ taskId, expiresAt }: SucceededAlephTask): string | null {
  const isGone = expiresAt !== null && expiresAt <= Date.now();
  return isGone ? null : `${apiBaseUrl}/download?taskId=${encodeURIComponent(taskId)}`;
}
