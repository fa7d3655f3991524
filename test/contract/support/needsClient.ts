import ts from 'typescript';
import type { SourceModule } from './SourceModule.js';

/**
 * Whether a module must be marked `"use client"`: it uses a hook, a context or a class component, which React does not have on the server's
 * side of that line, or hands a function to an element.
 */
export function needsClient({ syntax }: SourceModule): boolean {
  let isDue = false;
  const visit = (node: ts.Node) => {
    isDue ||= isHookImport(node) || isHookCall(node) || isEventHandler(node);
    ts.forEachChild(node, visit);
  };
  visit(syntax);
  return isDue;
}

export function isMarkedClient({ syntax }: SourceModule): boolean {
  const [first] = syntax.statements;
  return (
    first !== undefined &&
    ts.isExpressionStatement(first) &&
    ts.isStringLiteral(first.expression) &&
    first.expression.text === 'use client'
  );
}

const clientOnly = /^(use[A-Z]\w*|createContext|(Pure)?Component)$/;

function isHookImport(node: ts.Node): boolean {
  if (!ts.isImportDeclaration(node) || node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    return false;
  const names = node.importClause?.namedBindings;
  const isReact = ts.isStringLiteral(node.moduleSpecifier) && node.moduleSpecifier.text === 'react';
  if (!isReact || !names || !ts.isNamedImports(names)) return false;
  return names.elements.some(
    ({ isTypeOnly, propertyName, name }) => !isTypeOnly && clientOnly.test((propertyName ?? name).text),
  );
}

function isHookCall(node: ts.Node): boolean {
  if (!ts.isCallExpression(node)) return false;
  const { expression } = node;
  const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
  return /^use[A-Z]/.test(name);
}

function isEventHandler(node: ts.Node): boolean {
  return ts.isJsxAttribute(node) && /^(on[A-Z]\w*|ref)$/.test(node.name.getText());
}
