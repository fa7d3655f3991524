import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceModule } from './SourceModule.js';

const longestFile = 200;

/** Tables, not code: they may be as long as what they list. */
const isData = (path: string) => /^(testing\/\w*[Ff]ixtures?\b|locales\/|core\/defaultLabels\.ts)/.test(path);

/** What breaks the rules of one file, one sentence each. */
export function fileViolations(module: SourceModule): string[] {
  const { path, lines, imports } = module;
  const isEntry = path.startsWith('exports/');
  const name = posix.basename(path).replace(/\.tsx?$/, '');
  const found: string[] = [];

  if (lines > longestFile && !isData(path))
    found.push(`${path} has ${String(lines)} lines: ${String(longestFile)} are enough`);
  for (const { specifier } of imports)
    if (specifier.startsWith('.') && !/\.(js|css)$/.test(specifier))
      found.push(`${path} imports ${specifier}: relative imports end in .js`);
  if (!isEntry && imports.some(({ isReExport }) => isReExport))
    found.push(`${path} re-exports: the only barrels are the entry points`);
  if (isEntry && !module.syntax.statements.every(isReExport))
    found.push(`${path} holds code: an entry point only re-exports`);
  if (!isEntry && !exportedNames(module).includes(name))
    found.push(`${path} exports no "${name}": a file is named exactly as its main export`);
  if (hasDefaultExport(module)) found.push(`${path} has a default export: exports have names`);
  return found;
}

function isReExport(statement: ts.Statement): boolean {
  return ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function hasDefaultExport({ syntax }: SourceModule): boolean {
  return syntax.statements.some(
    (statement) =>
      ts.isExportAssignment(statement) ||
      (ts.canHaveModifiers(statement) &&
        (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)),
  );
}

function exportedNames({ syntax }: SourceModule): string[] {
  return syntax.statements.filter(isExported).flatMap((statement) => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    return 'name' in statement && statement.name ? [(statement.name as ts.Identifier).text] : [];
  });
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
