/**
 * Notes what a page complains of, and what it asks the app's proxy at `/api/aleph`.
 *
 * @param {import('playwright').Page} page
 * @returns {{ complaints: string[], asked: string[] }} both grow as the page goes on
 */
export function listenToPage(page) {
  /** @type {string[]} */
  const complaints = [];
  /** @type {string[]} */
  const asked = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => {
    if (request.url().includes('/api/aleph/'))
      asked.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });
  return { complaints, asked };
}
