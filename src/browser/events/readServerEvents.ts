export interface ServerEvents {
  /** What each event of this name says. */
  onData: (name: string, data: string) => void;
  /** Something came, if only a comment: the connection lives. */
  onPulse: () => void;
}

/** Reads server-sent events as our proxy writes them, until the stream ends: `event` and `data` lines, comments, any line breaks. */
export async function readServerEvents(
  body: ReadableStream<Uint8Array>,
  { onData, onPulse }: ServerEvents,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    onPulse();
    // Half a line break waits for its other half, as half an event does for its end.
    const text = rest + decoder.decode(value, { stream: true });
    const blocks = text.split(/\r\n\r\n|\n\n|\r\r(?!\n)/);
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = block.split(/\r\n|\n|\r/);
      const read = (field: string) =>
        fields.flatMap((line) =>
          line.startsWith(`${field}:`) ? [line.slice(field.length + 1).replace(/^ /, '')] : [],
        );
      const data = read('data');
      if (data.length > 0) onData(read('event').at(-1) ?? 'message', data.join('\n'));
    }
  }
}
