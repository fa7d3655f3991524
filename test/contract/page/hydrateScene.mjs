// Runs in the browser: hydrates what the server sent, and renders the same scene from nothing when it is asked to.
import { version } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { createGallery } from './gallery.mjs';

/** @param {import('./gallery.mjs').Aleph} aleph */
export async function hydrateScene(aleph) {
  const root = /** @type {HTMLElement} */ (document.getElementById('root'));
  /** @type {import('./gallery.mjs').Stage} */
  const stage = JSON.parse(document.getElementById('stage')?.textContent ?? '');
  const first = root.firstElementChild;
  const report = {
    react: version,
    serverHtml: root.innerHTML,
    isReused: false,
    recovered: /** @type {string[]} */ ([]),
  };
  /** What a browser with its own clock, language and time zone renders from nothing: must be what the server sent. */
  const renderAgain = async () => asParsed(renderToString((await createGallery(aleph, stage)).app));
  Object.assign(window, { report, renderAgain });

  const { app } = await createGallery(aleph, stage, () => {
    report.isReused = root.firstElementChild === first;
    document.documentElement.dataset['hydrated'] = 'true';
  });
  const onRecoverableError = (/** @type {unknown} */ error) => {
    report.recovered.push(String(error));
  };
  hydrateRoot(root, app, { onRecoverableError });
}

/** As the parser writes it, so that both sides quote and escape alike. @param {string} html */
function asParsed(html) {
  const template = document.createElement('div');
  template.innerHTML = html;
  return template.innerHTML;
}
