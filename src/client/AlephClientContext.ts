import type { AlephClientSettings } from './AlephClientSettings.js';
import type { TaskMemories } from './createTaskMemory.js';
import type { RequestGate } from './createRequestGate.js';

/** What the calls of one client share. Nothing lives at module level: two clients know nothing of each other. */
export interface AlephClientContext extends AlephClientSettings {
  /** Of the one call that this context was copied for. */
  idempotencyKey?: string | undefined;
  gate: RequestGate;
  tasks: TaskMemories;
}
