import type { EventKind } from '../../model/event-kind.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { Trigger } from './find-triggers.ts';
import { distantKind, meansIn } from './means.ts';
import type { Surroundings } from './surroundings.ts';
import type { ToldWord } from './told-word.ts';

/** "The air force destroyed a depot", "destroyed it with rockets": things wrecked from a distance. */
export function wreckedKind({ from, form }: Trigger, { words, clause }: Surroundings): EventKind | undefined {
  if (isOfTalks(from, words) || isOfBodies(from, words)) return undefined;
  if (!form || PASSIVES.has(words[from - 1]?.key ?? '')) return 'damage';
  const tool = words.findIndex(
    (word, at) => at > from && at < clause.to && (word.key === 'with' || word.key === 'using'),
  );
  const by = distantKind(meansIn(words, { from: clause.from, to: from }));
  return by ?? (tool < 0 ? 'damage' : (distantKind(meansIn(words, { from: tool, to: clause.to })) ?? 'damage'));
}

/** "talks collapsed", "the truce was shattered": no things. */
function isOfTalks(from: number, words: readonly ToldWord[]): boolean {
  return words.slice(Math.max(0, from - 5), from + 4).some((word) => TALKS.has(word.key));
}

/** "their bodies were burned": told with the killing. */
function isOfBodies(from: number, words: readonly ToldWord[]): boolean {
  return words.slice(Math.max(0, from - 4), from + 4).some((word) => BODIES.has(word.key));
}

const BODIES = wordSet('body bodies corpse corpses remains');
const TALKS = wordSet(
  'talks negotiations truce ceasefire deal pact agreement hopes government economy currency coalition calm',
);

const PASSIVES = wordSet('was were been being are is');
