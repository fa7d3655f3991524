/** A number from 0 to 1 that depends on `text` alone (FNV-1a): spread without randomness. */
export function hashFraction(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) / 0xffffffff;
}
