export interface ToldEvent {
  taskId: string;
  status: number;
  body: { code?: number; data?: { taskId?: string; successFlag?: number } | null };
}

/** The task events of a stream, one after another; heartbeats are skipped. */
export async function* readEvents(response: Response): AsyncGenerator<ToldEvent, undefined> {
  if (!response.body) throw new Error(`No stream: ${String(response.status)}`);
  let text = '';
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (data !== undefined) yield JSON.parse(data) as ToldEvent;
    }
  }
  return undefined;
}
