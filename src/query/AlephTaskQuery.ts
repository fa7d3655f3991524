import type { Query } from '@tanstack/react-query';
import type { AlephError } from '../core/AlephError.js';
import type { AlephTask } from '../core/AlephTask.js';
import type { AlephTaskKey } from './alephKeys.js';

/** The cache entry of one task. */
export type AlephTaskQuery = Query<AlephTask, AlephError, AlephTask, AlephTaskKey>;
