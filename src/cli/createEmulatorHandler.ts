import { readObject } from '../client/readObject.js';
import { createAlephEmulator } from '../testing/createAlephEmulator.js';
import { answerClip } from './answerClip.js';
import { emulatorGreeting } from './emulatorGreeting.js';
import { isLocalPage } from './isLocalPage.js';
import type { EmulatorFlags } from './readEmulatorFlags.js';
import { scenarioInPrompt } from './scenarioInPrompt.js';

/** The emulator, its clips and a page of words at `/`, for pages and servers of this machine. Tells `log` of tasks and callbacks. */
export function createEmulatorHandler(
  flags: EmulatorFlags,
  origin: string,
  log: (line: string) => void,
): (request: Request) => Promise<Response> {
  const { scenario, seed = globalThis.crypto.randomUUID(), speed, hmacKey } = flags;
  const emulator = createAlephEmulator({
    seed,
    speed,
    mediaBaseUrl: `${origin}/media/`,
    scenario: ({ prompt }) => scenarioInPrompt(prompt) ?? scenario,
    ...(hmacKey !== undefined && { webhookHmacKey: hmacKey }),
    callbackFetch: async (input, init) => {
      const { status } = await globalThis.fetch(input, init).catch(() => ({ status: null }));
      log(`callback ${status ?? 'not delivered'}`);
      return new Response(null, { status: status ?? 502 });
    },
  });

  return async (request) => {
    const { pathname, hostname } = new URL(request.url);
    if (pathname.startsWith('/media/')) return answerClip(pathname.slice('/media/'.length), request.headers);
    if (!isLocalPage(hostname, request.headers)) return refusal();
    if (request.method === 'OPTIONS')
      return new Response(null, { status: 204, headers: corsHeaders(request.headers) });
    if (pathname === '/') return new Response(emulatorGreeting(flags, origin));

    const answer = await emulator.fetch(request).finally(() => {
      // Nobody reads it here, and a page that is left open for a day asks often.
      emulator.requests.length = 0;
    });
    if (request.method === 'POST') log(`generate ${await readOutcome(answer.clone())}`);
    const headers = new Headers(answer.headers);
    for (const [name, value] of Object.entries(corsHeaders(request.headers))) headers.set(name, value);
    return new Response(answer.body, { status: answer.status, headers });
  };
}

/** The code and the task of an answer, read from it: others may be answered meanwhile. */
async function readOutcome(answer: Response): Promise<string> {
  const { code, data } = readObject(await answer.text()) ?? {};
  const taskId = readObject(data)?.['taskId'];
  return `${Number(code ?? answer.status)} ${typeof taskId === 'string' ? taskId : ''}`.trim();
}

function refusal(): Response {
  const envelope = { code: 403, msg: 'Only pages and servers of this machine may ask.', data: null };
  return Response.json(envelope, { status: 403 });
}

/** Lets a page of this machine ask from another port, with whatever headers its client sends. */
function corsHeaders(headers: Headers): Record<string, string> {
  const origin = headers.get('origin');
  if (origin === null) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': headers.get('access-control-request-headers') ?? '',
    'access-control-allow-private-network': 'true',
    // What a client reads of an answer besides its body.
    'access-control-expose-headers': 'date, retry-after',
    vary: 'origin',
  };
}
