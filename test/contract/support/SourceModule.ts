import ts from 'typescript';

export interface SourceImport {
  specifier: string;
  /** Gone after compilation: `import type`, `export type … from`, `import('…')` as a type. */
  isTypeOnly: boolean;
  isReExport: boolean;
}

export interface SourceModule {
  /** From `src/` on, with `/` on every system. */
  path: string;
  lines: number;
  imports: SourceImport[];
  syntax: ts.SourceFile;
}

/** Parses one module far enough to know what it imports. */
export function parseModule(path: string, text: string): SourceModule {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const syntax = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const imports: SourceImport[] = [];
  const visit = (node: ts.Node) => {
    const found = importIn(node);
    if (found) imports.push(found);
    ts.forEachChild(node, visit);
  };
  visit(syntax);
  return { path, lines: text.trimEnd().split('\n').length, imports, syntax };
}

function importIn(node: ts.Node): SourceImport | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    // `import { type A }` leaves an empty import behind under verbatimModuleSyntax: only `import type` is gone.
    const isTypeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { specifier: node.moduleSpecifier.text, isTypeOnly, isReExport: false };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
    return { specifier: node.moduleSpecifier.text, isTypeOnly: node.isTypeOnly, isReExport: true };
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  )
    return { specifier: node.argument.literal.text, isTypeOnly: true, isReExport: false };
  if (ts.isCallExpression(node) && isLoading(node.expression)) {
    const [target] = node.arguments;
    const specifier = target && ts.isStringLiteral(target) ? target.text : '(computed)';
    return { specifier, isTypeOnly: false, isReExport: false };
  }
  return undefined;
}

function isLoading(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')
  );
}
