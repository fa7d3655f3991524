/** Where a hub keeps something: its kind in clear, whom or what it is about only as a digest. */
export async function hubKey(kind: string, about: string): Promise<string> {
  const bytes = new TextEncoder().encode(about);
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${kind}:${hex}`;
}
