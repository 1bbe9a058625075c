import { readdir, readFile } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A file of `src/` and what it imports. */
export interface SourceModule {
  /** Path below `src/`, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly ImportedModule[];
}

/** Something a file imports: one of ours by its path below `src/`, or a package by its specifier. */
export interface ImportedModule {
  readonly target: string;
  readonly own: boolean;
  /** Only types are taken, so that nothing of it runs. */
  readonly typeOnly: boolean;
}

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));

/** Reads every module below `src/`, tests left out; in order of path. */
export async function readModules(): Promise<SourceModule[]> {
  const paths = await sourceFiles();
  const code = paths.filter((path) => /\.(?:ts|astro)$/.test(path) && !path.endsWith('.test.ts'));
  return Promise.all(code.map(async (path) => moduleOf(path, await readFile(join(SOURCE, path), 'utf8'))));
}

/** The paths of all files below `src/`, in order. */
export async function sourceFiles(): Promise<string[]> {
  const entries = await readdir(SOURCE, { recursive: true, withFileTypes: true });
  const files = entries.filter((it) => it.isFile()).map((it) => relative(SOURCE, join(it.parentPath, it.name)));
  return files.map((path) => path.split(sep).join('/')).sort();
}

/** A module as its text has it; of an Astro component, the front matter and its scripts are read. */
export function moduleOf(path: string, text: string): SourceModule {
  return { path, text, imports: scriptsOf(path, text).flatMap((script) => importsOf(path, script)) };
}

/** The parts of a file that are TypeScript. */
export function scriptsOf(path: string, text: string): string[] {
  if (!path.endsWith('.astro')) return [text];
  const front = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  return [front, ...Array.from(text.matchAll(/<script>([\s\S]*?)<\/script>/g), (match) => match[1] ?? '')];
}

/** A script as a syntax tree. */
export function syntaxOf(script: string): ts.SourceFile {
  return ts.createSourceFile('x.ts', script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

/** All nodes below another, in order. */
export function* nodesIn(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesIn(child);
}

function importsOf(path: string, script: string): ImportedModule[] {
  const found: ImportedModule[] = [];
  for (const node of nodesIn(syntaxOf(script))) {
    const specifier = specifierOf(node);
    if (specifier === undefined) continue;
    const own = specifier.startsWith('.');
    const target = own ? posix.join(posix.dirname(path), specifier) : specifier;
    found.push({ target, own, typeOnly: isTypeOnly(node) });
  }
  return found;
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return dynamic ? (textOf(node.arguments[0]) ?? 'an address computed at run time') : undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { importClause } = node;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = importClause.namedBindings;
  const names = named && ts.isNamedImports(named) && !importClause.name ? named.elements : [];
  return names.length > 0 && names.every((it) => it.isTypeOnly);
}
