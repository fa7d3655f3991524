// `npm run report:licences`: writes THIRD-PARTY.md, which ships with the package.
import { writeFileSync } from 'node:fs';
import { thirdParty } from './thirdParty.mjs';

writeFileSync('THIRD-PARTY.md', thirdParty());
