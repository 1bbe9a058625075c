import ts from 'typescript';
import { nodesIn, scriptsOf, syntaxOf } from './read-modules.ts';

/** Names whose value depends on the machine, the moment or chance. */
const IMPURE_NAMES = new Set([
  'process',
  'fetch',
  'performance',
  'crypto',
  'globalThis',
  'setTimeout',
  'setInterval',
  'navigator',
  'window',
  'document',
  'console',
]);

/** Methods that take the machine's language where none is given: how many arguments they need to be sure of it. */
const LOCALE_METHODS = new Map([
  ['toLocaleString', 1],
  ['toLocaleDateString', 1],
  ['toLocaleTimeString', 1],
  ['toLocaleUpperCase', 1],
  ['toLocaleLowerCase', 1],
  ['localeCompare', 2],
]);

/** What in a text of `core/` depends on more than its arguments, as the code says it. */
export function impuritiesIn(path: string, text: string): string[] {
  return scriptsOf(path, text).flatMap((script) => {
    const source = syntaxOf(script);
    return [...nodesIn(source)].filter(isImpure).map((node) => node.getText(source).split('\n')[0] ?? '');
  });
}

/** Module-level `let`, and module-level collections that are not declared read-only and could be changed. */
export function moduleStateIn(path: string, text: string): string[] {
  return scriptsOf(path, text).flatMap((script) => {
    const source = syntaxOf(script);
    const variables = source.statements.filter((it) => ts.isVariableStatement(it));
    const changing = variables.filter((it) => !(it.declarationList.flags & ts.NodeFlags.Const));
    return changing.map((it) => it.getText(source).split('\n')[0] ?? '');
  });
}

function isImpure(node: ts.Node): boolean {
  return isClock(node) || isChance(node) || isDefaultLocale(node) || isImpureName(node);
}

function isClock(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return nameOf(node.expression) === 'Date' && (node.arguments?.length ?? 0) === 0;
  if (ts.isPropertyAccessExpression(node)) {
    const [object, property] = [nameOf(node.expression), node.name.text];
    return (object === 'Date' && property === 'now') || (object === 'Temporal' && property === 'Now');
  }
  return ts.isCallExpression(node) && nameOf(node.expression) === 'Date';
}

function isChance(node: ts.Node): boolean {
  return ts.isPropertyAccessExpression(node) && nameOf(node.expression) === 'Math' && node.name.text === 'random';
}

/** `Intl.X()` and `toLocale…()` without a locale take the machine's. */
function isDefaultLocale(node: ts.Node): boolean {
  if (ts.isNewExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    return nameOf(node.expression.expression) === 'Intl' && (node.arguments?.length ?? 0) === 0;
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const needed = LOCALE_METHODS.get(node.expression.name.text);
  return needed !== undefined && node.arguments.length < needed;
}

/** A use of an impure name: not a property or a key that happens to be called so. */
function isImpureName(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || !IMPURE_NAMES.has(node.text)) return false;
  const { parent } = node;
  const named = ts.isPropertyAccessExpression(parent) && parent.name === node;
  const declared =
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isParameter(parent)) &&
    parent.name === node;
  return !named && !declared;
}

function nameOf(node: ts.Node): string | undefined {
  return ts.isIdentifier(node) ? node.text : undefined;
}
