/**
 * Hands work that no answer waits for to the runtime. Neither its failing nor the runtime's refusal to wait touches an answer or the process:
 * Next's `after`, for one, throws where no request is under way, and a poller looks between requests.
 */
export function createBackground(
  waitUntil: ((work: Promise<unknown>) => unknown) | undefined,
): (work: Promise<unknown>) => void {
  const ignore = () => undefined;
  return (work) => {
    const quiet = work.catch(ignore);
    if (!waitUntil) return;
    new Promise((resolve) => {
      resolve(waitUntil(quiet));
    }).catch(ignore);
  };
}
