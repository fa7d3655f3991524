import postcss from 'postcss';

const variable = /var\((--aleph-[\w-]+)\)/g;

/**
 * Puts the default of each colour where the colour is used, `var(--aleph-text, light-dark(…))`, in place of the declaration on `:root`.
 *
 * A declaration on `:root` is fine while browsers read `light-dark()` themselves. Bundlers that lower it for older browsers (Vite and Next do
 * by default) make it two variables that are read where it stands: on `:root` that is the page's scheme, so a part of the page with
 * `data-aleph-theme` would keep the colours of the rest. Where it is used, it reads the scheme of that part.
 *
 * @param {string} css the bundled stylesheet
 * @returns {string}
 */
export function layColourDefaults(css) {
  const root = postcss.parse(css);
  /** @type {Map<string, string>} */
  const defaults = new Map();
  root.walkRules(':where(:root)', (rule) => {
    rule.walkDecls(/^--aleph-/, (declaration) => {
      if (!declaration.value.includes('light-dark(')) return;
      defaults.set(declaration.prop, declaration.value);
      declaration.remove();
    });
  });
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(variable, (all, /** @type {string} */ name) => {
      const value = defaults.get(name);
      return value === undefined ? all : `var(${name},${value})`;
    });
  });
  return root.toString();
}
