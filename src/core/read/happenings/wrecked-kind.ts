import type { EventKind } from '../../model/event-kind.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { Trigger } from './find-triggers.ts';
import { distantKind, meansIn } from './means.ts';
import type { Surroundings } from './surroundings.ts';

/** "The air force destroyed a depot", "destroyed it with rockets": things wrecked from a distance. */
export function wreckedKind({ from, form }: Trigger, { words, clause }: Surroundings): EventKind | undefined {
  if (!form || PASSIVES.has(words[from - 1]?.key ?? '')) return undefined;
  const tool = words.findIndex(
    (word, at) => at > from && at < clause.to && (word.key === 'with' || word.key === 'using'),
  );
  const by = distantKind(meansIn(words, { from: clause.from, to: from }));
  return by ?? (tool < 0 ? undefined : distantKind(meansIn(words, { from: tool, to: clause.to })));
}

const PASSIVES = wordSet('was were been being are is');
