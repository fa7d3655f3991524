import { resolve } from 'node:path';
import ts from 'typescript';
import type { CodeBlock } from './codeBlocks.js';

const repository = resolve(import.meta.dirname, '../../..');

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  noUncheckedSideEffectImports: true,
  noEmit: true,
  skipLibCheck: true,
  types: ['node'],
  paths: {
    'react-aleph': [resolve(repository, 'src/exports/index.ts')],
    'react-aleph/*': [resolve(repository, 'src/exports/*.ts')],
  },
};

const stylesheets = resolve(repository, 'stylesheets.d.ts');

/**
 * Compiles code blocks as a reader would who copies them, each a module of its own, with the package's entry points taken from src.
 *
 * @returns what the compiler says, as `page:line message`
 */
export function compileBlocks(blocks: readonly CodeBlock[]): string[] {
  const sources = new Map<string, string>([
    [
      stylesheets,
      "declare module 'react-aleph/styles.css' {}\ndeclare module 'react-aleph/styles.unlayered.css' {}\n",
    ],
  ]);
  for (const { page, line, language, code } of blocks) {
    // Blank lines in front: the compiler then counts as the page does.
    const path = resolve(repository, `${page}.${String(line)}.${language === 'tsx' ? 'tsx' : 'ts'}`);
    sources.set(path, '\n'.repeat(line) + code);
  }

  const host = ts.createCompilerHost(options);
  const onDisk = { fileExists: host.fileExists.bind(host), readFile: host.readFile.bind(host) };
  host.getCurrentDirectory = () => repository;
  host.fileExists = (path) => sources.has(resolve(path)) || onDisk.fileExists(path);
  host.readFile = (path) => sources.get(resolve(path)) ?? onDisk.readFile(path);

  const program = ts.createProgram([...sources.keys()], options, host);
  // Only what a reader would copy is judged: src has a check of its own, and takes most of a minute.
  return [...sources.keys()]
    .flatMap((path) => ts.getPreEmitDiagnostics(program, program.getSourceFile(path)))
    .map(describeDiagnostic);
}

function describeDiagnostic({ file, start, messageText }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, ' ');
  if (!file || start === undefined) return message;
  const { line } = file.getLineAndCharacterOfPosition(start);
  const page = file.fileName.slice(repository.length + 1).replace(/(\.mdx?)\.\d+\.tsx?$/, '$1');
  return `${page}:${String(line + 1)} ${message}`;
}
