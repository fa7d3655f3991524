/** News of a task on their way between instances. */
export interface HubMessage {
  /** The instance that wrote it. */
  from: string;
  taskId: string;
  /** The news as they lie in the hub, not parsed. */
  text: string;
}

/**
 * What decides whether a message is of use stands first, by length: an instance that does not follow the task, or wrote the message itself, reads
 * no JSON.
 */
export function writeHubMessage({ from, taskId, text }: HubMessage): string {
  return `${from} ${taskId.length} ${taskId}${text}`;
}

/** Null for what no instance wrote. */
export function readHubMessage(message: string): HubMessage | null {
  const [head, from, length] = /^(\S{1,64}) (\d{1,4}) /.exec(message) ?? [];
  if (head === undefined || from === undefined) return null;
  const end = head.length + Number(length);
  return { from, taskId: message.slice(head.length, end), text: message.slice(end) };
}
