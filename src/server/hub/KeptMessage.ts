/** A value that every instance is to remember, on its way between them. */
export interface KeptMessage {
  key: string;
  value: string;
  ttlMs: number;
}

export function writeKeptMessage({ key, value, ttlMs }: KeptMessage): string {
  return `kept ${Math.ceil(ttlMs)} ${key} ${value}`;
}

/** Null for any other message. Keys of a hub hold no blank. */
export function readKeptMessage(message: string): KeptMessage | null {
  const [head, ttl, key] = /^kept (\d{1,12}) (\S{1,200}) /.exec(message) ?? [];
  if (head === undefined || key === undefined) return null;
  return { key, value: message.slice(head.length), ttlMs: Number(ttl) };
}
