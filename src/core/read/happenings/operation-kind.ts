import type { EventKind } from '../../model/event-kind.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { Trigger } from './find-triggers.ts';
import type { Surroundings } from './surroundings.ts';

/** "The army launched an operation to clear the town": one that armed men or a state began; no rescue or relief. */
export function operationKind({ from, to }: Trigger, { words, clause }: Surroundings): EventKind | undefined {
  const before = words.slice(Math.max(clause.from, from - REACH), from);
  const launched = before.findLastIndex((word) => LAUNCHING.has(word.key));
  if (launched < 0) return undefined;
  const named = [...before.slice(launched), ...words.slice(to, to + 3)];
  if (named.some((word) => PEACEFUL.has(word.key))) return undefined;
  return before.slice(0, launched).some((word) => word.armed || word.state) ? 'offensive' : undefined;
}

const REACH = 10;
const LAUNCHING = wordSet('launch launches launched launching began begin begins started mounted');
const PEACEFUL = wordSet(`
  rescue relief aid humanitarian evacuation search salvage recovery cleanup dredging repair peacekeeping rescuing evacuating
  delivery airlift`);
