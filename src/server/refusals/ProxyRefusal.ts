/** What stands between a request and the provider's key, by name: for events, and for the table of attacks that tests them. */
export type ProxyGuard =
  | 'path'
  | 'method'
  | 'origin'
  | 'user'
  | 'session'
  | 'query'
  | 'owner'
  | 'contentType'
  | 'bodySize'
  | 'bodyTime'
  | 'bodyShape'
  | 'input'
  | 'repeatKey'
  | 'rate'
  | 'streams'
  | 'callback'
  | 'upstream'
  | 'result';

export interface ProxyRefusalAnswer {
  httpStatus: number;
  /** The envelope's `code`. Null for an answer that settles nothing: a client must not read "no task was created" out of it. */
  code: number | null;
  /** For developers, in the envelope's `msg`. */
  message: string;
  /** Lets the client tell a server that is set up wrongly from a viewer who is not signed in. */
  reason?: 'configuration';
  headers?: Readonly<Record<string, string>>;
}

/** Thrown by a guard; becomes the answer. */
export class ProxyRefusal extends Error {
  readonly guard: ProxyGuard;
  readonly answer: ProxyRefusalAnswer;

  constructor(guard: ProxyGuard, answer: ProxyRefusalAnswer) {
    super(answer.message);
    this.name = 'ProxyRefusal';
    this.guard = guard;
    this.answer = answer;
  }
}
