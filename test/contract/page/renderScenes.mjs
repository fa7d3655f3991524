// Run by plain Node, as a server would: renders scenes to HTML and prints them as JSON, with the language and time zone it ran in.
import { renderToString } from 'react-dom/server';
import { createGallery } from './gallery.mjs';

const [, , request = ''] = process.argv;
/** @type {{ dist: string, origin: string, now: number, scenes: import('./gallery.mjs').Scene[] }} */
const { dist, origin, now, scenes } = JSON.parse(request);
/** @type {import('./gallery.mjs').Aleph} */
const aleph = {
  ...(await import(dist)),
  ...(await import(dist.replace('index.js', 'comparison.js'))),
};

/** @type {Record<string, { html: string, state: unknown }>} */
const pages = {};
for (const scene of scenes) {
  const { app, state } = await createGallery(aleph, { scene, origin, now });
  pages[scene] = { html: renderToString(app), state: state() };
}
const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
const { version } = await import('react');
console.log(JSON.stringify({ pages, locale, timeZone, react: version }));
process.exit();
