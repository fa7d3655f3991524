import tokens from '../../src/styles/tokens.css?raw';

/** Every `--aleph-*` variable that an app may set, with its default, read from the stylesheet itself. */
export const variableRows = [
  ...(/:where\(:root\) \{([^}]*)\}/.exec(tokens)?.[1] ?? '').matchAll(/(--aleph-[\w-]+):\s*([^;]+);/g),
].map(([, name = '', value = '']) => [name, value] as const);
