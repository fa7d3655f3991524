// For `node --import`: whoever asks for React gets the copy in test/support/react18.
import { register } from 'node:module';

const react18 = new URL('../../support/react18/package.json', import.meta.url).href;
const hooks = `export function resolve(specifier, context, next) {
  const isReact = /^react(-dom)?(\\/|$)/.test(specifier);
  return next(specifier, isReact ? { ...context, parentURL: ${JSON.stringify(react18)} } : context);
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
