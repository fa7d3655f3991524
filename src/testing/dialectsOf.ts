import type { AlephEmulatorOptions } from './AlephEmulator.js';
import type { WireDialect } from './WireDialect.js';
import { wireDialects } from './wireDialects.js';

/** The dialects that one emulator speaks, each at its own routes. */
export function dialectsOf({
  dialect = 'observed',
  times,
}: Pick<AlephEmulatorOptions, 'dialect' | 'times'>): WireDialect[] {
  const names = dialect === 'jobs' ? (['jobs', 'observed'] as const) : [dialect];
  return names.map((name) => ({ ...wireDialects[name], times: times ?? wireDialects[name].times }));
}
