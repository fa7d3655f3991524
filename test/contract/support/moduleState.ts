import ts from 'typescript';
import type { SourceModule } from './SourceModule.js';

const containers = new Set(['Map', 'Set', 'WeakMap', 'WeakSet', 'EventTarget', 'BroadcastChannel']);
const mutators = new Set([
  'set',
  'add',
  'delete',
  'clear',
  'push',
  'pop',
  'shift',
  'unshift',
  'splice',
  'sort',
]);

/**
 * State that outlives a call and is shared by everything in the process: two apps, two users of one server. Found are top-level `let` and
 * `var`, and top-level constants that are created empty to be filled, or changed somewhere in their module.
 */
export function moduleState({ path, syntax }: SourceModule): string[] {
  const found: string[] = [];
  const constants = new Set<string>();
  for (const statement of syntax.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const { declarationList } = statement;
    const isConst = (declarationList.flags & ts.NodeFlags.Const) !== 0;
    for (const { name, initializer } of declarationList.declarations) {
      if (!isConst) found.push(`${path}: ${name.getText()} is a variable of the module`);
      else if (initializer && isEmptyContainer(initializer))
        found.push(`${path}: ${name.getText()} is a container of the module`);
      else constants.add(name.getText());
    }
  }
  const visit = (node: ts.Node) => {
    const changed = changedBy(node);
    if (changed && constants.has(changed)) found.push(`${path}: ${changed} is changed in place`);
    ts.forEachChild(node, visit);
  };
  visit(syntax);
  return found;
}

function isEmptyContainer(node: ts.Expression): boolean {
  if (ts.isNewExpression(node)) return containers.has(node.expression.getText()) && !node.arguments?.length;
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0;
  return ts.isObjectLiteralExpression(node) && node.properties.length === 0;
}

/** The name that a node changes the inside of: `name.x = …`, `name[x]++`, `delete name.x`, `name.push(…)`. */
function changedBy(node: ts.Node): string | undefined {
  if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) return baseOf(node.left);
  if (ts.isDeleteExpression(node)) return baseOf(node.expression);
  if (ts.isPostfixUnaryExpression(node)) return baseOf(node.operand);
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
    return mutators.has(node.expression.name.text) ? baseOf(node.expression) : undefined;
  return undefined;
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function baseOf(node: ts.Expression): string | undefined {
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return undefined;
  return ts.isIdentifier(node.expression) ? node.expression.text : undefined;
}
