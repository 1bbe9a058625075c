import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { nodesIn, readModules, type SourceModule, syntaxOf } from '../architecture/read-modules.ts';

/** A regular expression of ours, and the file it stands in. */
export interface Expression {
  /** Path below `src/`. */
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));

/**
 * Every regular expression that may meet a report's text: the literals of `core/` and `import/` as their syntax tree has
 * them, and those that are put together from parts, caught while the modules are loaded.
 */
export async function collectExpressions(): Promise<Expression[]> {
  const modules = (await readModules()).filter((it) => /^(?:core|import)\//.test(it.path));
  const all = [...modules.flatMap(literalsOf), ...(await composedIn(modules))];
  return [...new Map(all.map((it) => [`${it.path} ${it.source} ${it.flags}`, it])).values()];
}

/** The files that put an expression together, as their syntax tree says. */
export function composingFiles(modules: readonly SourceModule[]): string[] {
  const composing = modules.filter(({ text }) => [...nodesIn(syntaxOf(text))].some(isComposition));
  return composing.map((it) => it.path).filter((path) => /^(?:core|import)\//.test(path));
}

/** The literals of one module. */
export function literalsOf({ path, text }: Pick<SourceModule, 'path' | 'text'>): Expression[] {
  const literals = [...nodesIn(syntaxOf(text))].filter((node) => ts.isRegularExpressionLiteral(node));
  return literals.map(({ text: literal }) => {
    const end = literal.lastIndexOf('/');
    return { path, source: literal.slice(1, end), flags: literal.slice(end + 1) };
  });
}

function isComposition(node: ts.Node): boolean {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
}

async function composedIn(modules: readonly SourceModule[]): Promise<Expression[]> {
  const caught: Expression[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: [string | RegExp, string?]) {
      const made = new target(...args);
      const path = callerOf(new Error('where from').stack ?? '');
      if (path !== undefined) caught.push({ path, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const { path } of modules) await import(join(SOURCE, path));
  } finally {
    globalThis.RegExp = original;
  }
  return caught;
}

/** Which of our files asked for an expression, from the second line of the trace; libraries are not ours to check. */
function callerOf(stack: string): string | undefined {
  const frame = stack.split('\n')[2] ?? '';
  const file = /(\/[^\s():]+\.ts)/.exec(frame)?.[1];
  const path = file && relative(SOURCE, file);
  return path && !path.startsWith('..') ? path : undefined;
}
