import tokens from '../../test/consumers/shadcn/src/tokens.css?raw';
import mapping from './shadcn.css?raw';

/** shadcn's variables and the mapping, for `.shadcn` and `.shadcn.dark` alone: other pages may be shown beside it. */
export const shadcnScoped = `@scope (.shadcn) { ${(tokens + mapping)
  .replaceAll(':root', ':scope')
  .replaceAll('.dark', ':scope.dark')} }`;
