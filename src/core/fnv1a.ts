/** The 32-bit FNV-1a hash of a text's UTF-16 units, as a signed integer. Another `seed` gives an independent one. */
export function fnv1a(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}
