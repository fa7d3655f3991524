// Writes what each entry point promises (names, types and every type these stand on) to test/contract/api/, for reviewers to read as a
// diff and for a test to compare with what was built. Run it after a wanted change: `npm run api`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = resolve(root, 'test/contract/api');
const printer = ts.createPrinter({ removeComments: true });

/** Entry points with types of their own, by the name of their report. */
export function apiEntries() {
  /** @type {{ exports: Record<string, string | { types: string }> }} */
  const { exports } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  return Object.entries(exports).flatMap(([entry, target]) => {
    // A language is one `AlephLabels`: test/locales says all there is to say of it.
    if (typeof target === 'string' || entry.endsWith('.css') || entry.startsWith('./locales/')) return [];
    return [
      {
        entry,
        types: resolve(root, target.types),
        report: entry === '.' ? 'index' : entry.slice(2).replaceAll('/', '.'),
      },
    ];
  });
}

/** @param {string} report */
export const apiReportPath = (report) => resolve(folder, `${report}.txt`);

/**
 * The types of one entry point in the form that people review: exported declarations by name, then those of this package that they mention.
 *
 * @param {string} declarations path of the entry's .d.ts
 * @returns {{ text: string, names: string[], values: string[] }} `values` are the names that exist at run time
 */
export function apiReport(declarations) {
  const program = ts.createProgram([declarations], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(declarations);
  const entry = file && checker.getSymbolAtLocation(file);
  if (!entry) throw new Error(`${declarations} exports nothing: run \`npm run build\` first`);

  const exported = checker
    .getExportsOfModule(entry)
    .map((symbol) => ({ name: symbol.name, symbol: resolved(checker, symbol) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const known = new Set(exported.map(({ symbol }) => symbol));
  /** @type {Map<ts.Symbol, string>} */
  const mentioned = new Map();
  const queue = exported.map(({ symbol }) => symbol);
  for (let symbol = queue.pop(); symbol; symbol = queue.pop()) {
    for (const found of mentions(checker, symbol)) {
      if (known.has(found)) continue;
      known.add(found);
      mentioned.set(found, found.name);
      queue.push(found);
    }
  }

  const parts = exported.map(({ symbol }) => print(symbol));
  const beneath = [...mentioned]
    .sort(([a, nameA], [b, nameB]) => `${nameA} ${print(a)}`.localeCompare(`${nameB} ${print(b)}`, 'en'))
    .map(([symbol]) => print(symbol));
  const text = [
    ...parts,
    ...(beneath.length > 0 ? ['// Not exported, but part of the above.', ...beneath] : []),
  ];
  return {
    text: `${text.join('\n\n')}\n`,
    names: exported.map(({ name }) => name),
    values: exported
      .filter(({ symbol }) => (symbol.flags & ts.SymbolFlags.Value) !== 0)
      .map(({ name }) => name),
  };
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} symbol
 */
function resolved(checker, symbol) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/**
 * The symbols of this package that the declarations of `symbol` name.
 *
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} symbol
 */
function mentions(checker, symbol) {
  /** @type {Set<ts.Symbol>} */
  const found = new Set();
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isIdentifier(node) || ts.isImportTypeNode(node)) {
      const at = ts.isImportTypeNode(node) ? (node.qualifier ?? node) : node;
      const named = checker.getSymbolAtLocation(at);
      const target = named && resolved(checker, named);
      if (target && target !== symbol && isOwnTopLevel(target)) found.add(target);
    }
    ts.forEachChild(node, visit);
  };
  symbol.declarations?.forEach(visit);
  return found;
}

/** @param {ts.Symbol} symbol */
function isOwnTopLevel({ declarations }) {
  return (declarations ?? []).some((declaration) => {
    const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    const path = relative(root, declaration.getSourceFile().fileName);
    return ts.isSourceFile(statement.parent) && path.startsWith(`dist${sep}`);
  });
}

/** @param {ts.Symbol} symbol */
function print({ declarations }) {
  return (declarations ?? [])
    .map((declaration) => {
      const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
      const text = printer.printNode(ts.EmitHint.Unspecified, statement, declaration.getSourceFile());
      return text.replace(/^export /, '').replace(/^declare /, '');
    })
    .join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(folder, { recursive: true });
  for (const { entry, types, report } of apiEntries()) {
    const { text, names } = apiReport(types);
    writeFileSync(apiReportPath(report), text);
    console.log(`${entry}: ${names.length} names, ${relative(root, apiReportPath(report))}`);
  }
}
