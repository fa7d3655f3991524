import type { RecordInfoWire } from './recordInfoSchema.js';

/** All that the two forms of the API differ in. Everything else in this package works on what it gives. */
export interface WireProtocol {
  /** Where it is spoken by default. */
  baseUrl: string;
  /** Its routes, by what the older form calls them. */
  routes: Readonly<Record<'record-info' | 'generate', string>>;
  /** What goes out for a checked input. */
  toBody: (input: Readonly<Record<string, unknown>>) => unknown;
  /** Reads `data` of a look; null when that is no record. */
  readRecord: (data: unknown) => RecordInfoWire | null;
}
