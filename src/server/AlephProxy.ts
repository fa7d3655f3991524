/** A proxy between browsers and the Aleph API. Every function takes a `Request`, and always resolves with a `Response`. */
export interface AlephProxy {
  /** For servers that route by themselves: Node (through an adapter), Hono, workers. */
  handler: (request: Request) => Promise<Response>;
  /** The same, for frameworks that ask by method, as Next's route handlers do: `export const { GET, POST } = createAlephProxy({ … })`. */
  GET: (request: Request) => Promise<Response>;
  POST: (request: Request) => Promise<Response>;
  /**
   * For a server that goes down: ends every event stream, which pages resume at another instance, and answers new ones with 503. Everything else is
   * answered as before. Without it a server that waits for its connections waits for `maxStreamMs`.
   */
  close: () => void;
}
