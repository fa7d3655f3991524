import { parse, type AtRule, type Declaration, type Root, type Rule } from 'postcss';
import { readText } from './repository.js';

export interface Styles {
  root: Root;
  /** Rules with selectors; the steps of keyframes are none. */
  rules: Rule[];
  declarations: Declaration[];
}

/** One of the built stylesheets. */
export function readStyles(file: 'styles.css' | 'styles.unlayered.css'): Styles {
  return parseStyles(readText(`dist/${file}`));
}

export function parseStyles(css: string): Styles {
  const root = parse(css);
  const rules: Rule[] = [];
  const declarations: Declaration[] = [];
  root.walkRules((rule) => {
    const { parent } = rule;
    if (!(parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes'))) rules.push(rule);
  });
  root.walkDecls((declaration) => {
    declarations.push(declaration);
  });
  return { root, rules, declarations };
}

/** A selector without the pseudo-element that it may end in: the only part that `:where()` cannot hold. */
export function withoutPseudoElement(selector: string): string {
  return selector.replace(/(::[\w-]+|:(before|after))$/, '');
}

/** What of a selector is neither an attribute nor a state: names of elements, classes and ids, `*`. */
export function foreignParts(selector: string): string[] {
  const rest = selector
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/:(dir|lang)\([^)]*\)/g, ' ')
    .replace(/::?[\w-]+/g, ' ');
  return rest.match(/[.#]?[a-zA-Z][\w-]*|\*/g) ?? [];
}

/** Left and right, width and height: wrong as soon as a page runs from right to left or from top to bottom. */
export function isPhysical({ prop, value }: Declaration): boolean {
  return (
    /^(margin|padding|border|scroll-margin|scroll-padding)-(top|right|bottom|left)\b/.test(prop) ||
    /^((min|max)-)?(width|height)$/.test(prop) ||
    /^(top|right|bottom|left)$/.test(prop) ||
    (/^(text-align|float|clear)$/.test(prop) && /^(left|right)$/.test(value))
  );
}
