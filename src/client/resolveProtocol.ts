import { configurationError } from './configurationError.js';
import type { WireProtocol } from './WireProtocol.js';
import { wireProtocols } from './wireProtocols.js';

/** The form of the API that an option names; `'aleph'` when it names none. */
export function resolveProtocol(protocol: unknown): WireProtocol {
  const name = protocol ?? 'aleph';
  if (name === 'aleph' || name === 'jobs') return wireProtocols[name];
  throw configurationError("protocol must be 'aleph' or 'jobs': ids do not tell which one made them.");
}
