/** What goes back over the wire. */
export interface WireAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** The `code` of the envelope; null for what is none. */
  code: number | null;
}

/** A page of something that stands before the API. */
export function htmlAnswer(status: number, title: string): WireAnswer {
  return {
    status,
    headers: { 'content-type': 'text/html' },
    body: `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`,
    code: null,
  };
}

/** An envelope of the API. */
export function jsonAnswer(
  httpStatus: (code: number) => number,
  envelope: { code: number; msg: string; data?: unknown },
  headers: Record<string, string> = {},
): WireAnswer {
  return {
    status: httpStatus(envelope.code),
    headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
    body: JSON.stringify(envelope),
    code: envelope.code,
  };
}
