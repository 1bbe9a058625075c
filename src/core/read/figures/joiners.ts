import { JOINERS } from '../vocabulary/counting-clauses.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { type CountingText, gapBefore, keyAt } from './counting-text.ts';

/**
 * The last word before what joins a count to one before it ("and", "as well as", "along with", a comma, an owner between
 * passed over: "and their three children"); `undefined` where nothing joins it.
 */
export function beforeJoiner(it: CountingText, first: number): number | undefined {
  const at = OWNERS.has(keyAt(it, first - 1)) ? first - 2 : first - 1;
  if (JOINERS.has(keyAt(it, at))) return at - 1;
  const two = `${keyAt(it, at - 1)} ${keyAt(it, at)}`;
  if (two === 'along with' || two === 'together with') return at - 2;
  if (THREES.has(`${keyAt(it, at - 2)} ${two}`)) return at - 3;
  return /^,\s?$/u.test(gapBefore(it, at + 1)) ? at : undefined;
}

const OWNERS: ReadonlySet<string> = wordSet('his her their its the');
const THREES: ReadonlySet<string> = new Set(['as well as', 'in addition to']);
