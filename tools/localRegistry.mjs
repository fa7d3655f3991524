// `node tools/localRegistry.mjs <tarball> <registry of npm>`: a registry on this machine that has one package more, this one, as if it were
// published, and its skins at `/skins`. Everything else is fetched where npm fetches it anyway. Prints its address.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const [tarball = '', upstream = ''] = process.argv.slice(2);
/** @type {{ name: string, version: string }} */
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { name, version } = manifest;
const contents = readFileSync(tarball);
const integrity = `sha512-${createHash('sha512').update(contents).digest('base64')}`;

const server = createServer(({ url = '/' }, response) => {
  const { pathname } = new URL(url, origin());
  const skin = /^\/skins\/([\w-]+\.json)$/.exec(pathname)?.[1];
  const file = skin && join('dist/registry', skin);
  if (pathname === `/${name}.tgz`) response.end(contents);
  else if (pathname === `/${name}`) {
    const dist = { tarball: `${origin()}/${name}.tgz`, integrity };
    const versions = { [version]: { ...manifest, dist } };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ name, 'dist-tags': { latest: version }, versions }));
  } else if (pathname === '/r/colors/neutral.json') {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(unusedColours));
  } else if (file && existsSync(file)) {
    response.setHeader('content-type', 'application/json');
    response.end(readFileSync(file));
  } else response.writeHead(302, { location: upstream.replace(/\/$/, '') + url }).end();
});

/** shadcn's CLI asks its own server for the colours of a base, also for an app with CSS variables, which has no use for them. */
const unusedColours = {
  ...{ inlineColors: { light: {}, dark: {} }, cssVars: { light: {}, dark: {} } },
  ...{ inlineColorsTemplate: '', cssVarsTemplate: '' },
};

const origin = () =>
  `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
server.listen(0, '127.0.0.1', () => {
  console.log(origin());
});
