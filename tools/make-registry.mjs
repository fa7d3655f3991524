// `npm run build:registry`, part of `npm run build`: the skins in shadcn's format, into dist.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registryItems } from './registryItems.mjs';

const folder = 'dist/registry';
mkdirSync(folder, { recursive: true });
for (const [name, text] of registryItems()) writeFileSync(join(folder, name), text);
