import ts from 'typescript';
import type { SourceModule } from './SourceModule.js';

/** What reaches outside of a function's arguments. */
const impure = new Set([
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'performance',
  'crypto',
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'process',
  'console',
  'globalThis',
]);

/** Uses of the clock, chance, the network, timers and the page: `core` has none. */
export function impurities({ path, syntax }: SourceModule): string[] {
  const found: string[] = [];
  const note = (node: ts.Node) => {
    const { line } = syntax.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${path}:${String(line + 1)} ${node.getText()}`);
  };
  const visit = (node: ts.Node) => {
    if (ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random)$/.test(node.getText())) note(node);
    else if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
      note(node);
    else if (ts.isIdentifier(node) && impure.has(node.text) && isReference(node)) note(node);
    ts.forEachChild(node, visit);
  };
  visit(syntax);
  return found;
}

/** Not a property, a key, a parameter or anything else that is merely called the same. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return ts.isExpression(parent) || ts.isVariableDeclaration(parent);
}
