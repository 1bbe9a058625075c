import { parseArgs } from 'node:util';
import type { ArgsDef } from 'citty';
import { nearestWord } from '../store/nearest-word.ts';

/**
 * What is wrong with a command's arguments, in words, or `undefined`: an option it does not have (with the nearest it
 * has), an option without its value, a switch with one. What stands behind `--` is never an option.
 */
export function usageFault(
  raw: readonly string[],
  known: ArgsDef,
  positionals: 'none' | 'one' | 'many',
): string | undefined {
  const options = new Map(Object.entries(known).filter(([, it]) => it.type !== 'positional'));
  const types = Object.fromEntries([...options].map(([name, it]) => [name, { type: typeOf(it.type) }]));
  const { tokens } = parseArgs({ args: [...raw], options: types, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = options.get(token.name);
    if (!option) return unknownOption(token.rawName, options.keys());
    if (option.type === 'boolean' && token.value !== undefined) return `${token.rawName} takes no value`;
    if (option.type !== 'boolean' && !token.value) return `${token.rawName} needs a value`;
  }
  const given = tokens.filter((token) => token.kind === 'positional').map((token) => token.value);
  const extra = positionals === 'many' ? undefined : given[positionals === 'one' ? 1 : 0];
  return extra === undefined ? undefined : `one argument too many: ${extra}`;
}

function typeOf(type: string | undefined): 'boolean' | 'string' {
  return type === 'boolean' ? 'boolean' : 'string';
}

function unknownOption(given: string, known: Iterable<string>): string {
  const nearest = nearestWord(given.replace(/^-+/, ''), known);
  return `there is no option ${given}${nearest === undefined ? '' : `: did you mean --${nearest}?`}`;
}
