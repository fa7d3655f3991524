type Handler = (request: Request) => Promise<Response>;

/** Writes a line for every submission that was let through, because each one may cost money. Never a prompt, a URL or a key. */
export function logSubmissions(handler: Handler, log: (line: string) => void): Handler {
  return async (request) => {
    const response = await handler(request);
    if (request.method === 'POST') {
      const taskId = /"taskId":\s*"([\w-]{1,64})"/.exec(await response.clone().text())?.[1];
      log(`generate ${response.status}${taskId === undefined ? '' : ` task ${taskId}`}`);
    }
    return response;
  };
}
