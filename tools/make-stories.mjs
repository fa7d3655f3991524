// `npm run stories`: writes the stories that the catalogues of phases, error codes and failure reasons call for.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { storyCatalogue } from './storyCatalogue.mjs';
import { storySources } from './storySources.mjs';

const folder = 'stories/catalogue';
const sources = await storySources(await storyCatalogue());
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) rmSync(`${folder}/${name}`);
for (const [path, text] of Object.entries(sources)) writeFileSync(path, text);
console.log(`${Object.keys(sources).length} files in ${folder}`);
