import { safeHeaders } from './refusal.js';

/** What a client needs of the upstream's headers: how long to wait, and the provider's clock. Cookies and the rest stay here. */
const passedHeaders = ['retry-after', 'date'] as const;

/** An upstream answer as the page may have it: status, text, two headers. What is no JSON goes out as plain text, never as a page. */
export async function toPageResponse(answer: Response): Promise<Response> {
  const text = await answer.text();
  const isJson = /^application\/json\b/i.test(answer.headers.get('content-type') ?? '');
  const headers = new Headers({
    ...safeHeaders,
    'content-type': isJson ? 'application/json' : 'text/plain; charset=utf-8',
  });
  for (const name of passedHeaders) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(text, { status: answer.status, headers });
}
