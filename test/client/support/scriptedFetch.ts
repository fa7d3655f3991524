/** What a scripted server does with one request: answer, break the connection, or whatever a function says. */
export type Step = Response | Error | ((signal: AbortSignal) => Promise<Response>);

export interface Call {
  url: string;
  init: RequestInit;
  headers: Headers;
}

/** A `fetch` that plays its steps in order, the last one for ever, and keeps the calls. */
export function scriptedFetch(...steps: Step[]): { fetch: typeof globalThis.fetch; calls: Call[] } {
  const calls: Call[] = [];
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const step = steps[Math.min(calls.length, steps.length - 1)];
    calls.push({ url: input as string, init, headers: new Headers(init.headers) });
    if (step instanceof Error) throw step;
    if (step instanceof Response) return step.clone();
    if (step && init.signal) return step(init.signal);
    throw new Error('the script has no step for this call');
  };
  return { fetch, calls };
}

/** Never answers; rejects as a real fetch does when its signal aborts. */
export const hang: Step = (signal) =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(new DOMException('This operation was aborted', 'AbortError'));
    });
  });

/** Never answers and does not care about its signal. */
export const hangDeaf: Step = () => new Promise(() => undefined);

/** Headers at once, a body that never ends. */
export const hangBody: Step = (signal) => {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"code":'));
      signal.addEventListener('abort', () => {
        controller.error(new DOMException('This operation was aborted', 'AbortError'));
      });
    },
  });
  return Promise.resolve(new Response(body, { status: 200 }));
};

export function json(body: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(body), init);
}
