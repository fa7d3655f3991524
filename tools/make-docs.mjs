// Last step of `npm run build`: llms.txt and the docs as Markdown, into dist.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { machineDocs } from './machineDocs.mjs';

for (const [path, text] of await machineDocs()) {
  const file = join('dist', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
