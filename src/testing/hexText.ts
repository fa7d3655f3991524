import type { Random } from './createRandom.js';

/** So many drawn hex digits. */
export function hexText(random: Random, digits: number): string {
  return Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('');
}
