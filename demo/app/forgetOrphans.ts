import type { AlephHistory } from 'react-aleph';
import type { DemoConfig } from '../shared/DemoConfig.js';

/** An emulator lives as long as its server: what was running in the last one will never end. What had ended stays. */
export function forgetOrphans(history: AlephHistory, config: DemoConfig): void {
  if (config.mode === 'live') return;
  for (const { key, taskId, task } of history.entries())
    if (taskId !== null && task === null && !Object.hasOwn(config.tasks, taskId)) history.remove(key);
}
