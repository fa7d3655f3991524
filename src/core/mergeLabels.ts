import type { AlephLabels } from './AlephLabels.js';
import type { DeepPartial } from './DeepPartial.js';
import { defaultLabels } from './defaultLabels.js';

/** Words to replace; whatever is left out stays as it is. */
export type PartialAlephLabels = DeepPartial<AlephLabels>;

/** Results by input, so that a card and its parts merge the same object once. Holds words only, and only as long as the app does. */
const merged = new WeakMap<object, AlephLabels>();

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Takes over what has the type of the default and ignores the rest: words may come from JSON or from JavaScript users. */
function overlay(base: unknown, override: unknown): unknown {
  if (isRecord(base)) {
    if (!isRecord(override)) return base;
    return Object.fromEntries(
      Object.entries(base).map(([key, value]) => [key, overlay(value, override[key])]),
    );
  }
  return typeof override === typeof base ? override : base;
}

/** Complete words: the English defaults with `labels` laid over them, at any depth. The same input gives the same object. */
export function mergeLabels(labels?: PartialAlephLabels | null): AlephLabels {
  if (!isRecord(labels)) return defaultLabels;
  let result = merged.get(labels);
  if (result === undefined) {
    result = layLabels(defaultLabels, labels);
    merged.set(labels, result);
    merged.set(result, result);
  }
  return result;
}

/** `labels` laid over other complete words, or over one group of them. */
export function layLabels<Words extends object>(base: Words, labels: unknown): Words {
  return overlay(base, labels) as Words;
}
