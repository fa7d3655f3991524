/** What is known of a task, as `GET /record-info` would answer just now. */
export interface TaskNews {
  httpStatus: number;
  /** The envelope as JSON text. */
  body: string;
  /** When this was learnt, in epoch milliseconds. */
  at: number;
  /** The provider's wish not to be asked for so many seconds. */
  retryAfterS?: number | undefined;
}
