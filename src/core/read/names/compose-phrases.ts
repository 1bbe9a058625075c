import type { Actor } from '../../model/authority.ts';
import { contentWords, isHyphen } from '../../text/words.ts';
import type { Family } from '../lexicon/lexicon.ts';
import { BODY_NOUNS, FORCE_ADJECTIVES, FORCE_HEADS, GROUP_HEADS } from '../vocabulary/actor-words.ts';
import { LOCATIVES } from '../vocabulary/place-words.ts';
import type { Candidate, Found, Passage } from './candidate.ts';
import { candidateOver } from './candidate-over.ts';
import { isPartOfName } from './name-parts.ts';
import { joinedAfter, joinedBefore } from './passage.ts';
import { endsPhrase, type Heads, readHeads } from './read-heads.ts';

/**
 * Actor phrases made of a modifier and the heads after it, whatever the lexicon lists. An adjective, name or leader of a
 * state with a military head means its forces ("Iraqi troops", "Assad's army"), with a political one its government; in
 * "Iraqi and Saudi troops" each adjective is one. A descriptive word for a group takes what belongs to it into the span
 * ("armed opposition fighters").
 */
export function composePhrases(found: readonly Found[], passage: Passage): Candidate[] {
  const modifiers = new Map(found.filter(isAdjective).map((base) => [base.last, base]));
  return found
    .filter((base) => !isOpposed(passage, base))
    .flatMap((base) => [...ofState(base, passage, modifiers), ...ofGroup(base, passage, modifiers)]);
}

/** The forces of a state that a head names best; its government where it has none on record. */
export function forcesOf(family: Family, heads: readonly string[]): Actor | undefined {
  const telling = heads.flatMap((head) => head.split('_')).filter((head) => !FORCE_ADJECTIVES.has(head));
  const named = family.forces.find((forces) => contentWords(forces.name).some((word) => telling.includes(word.key)));
  return named ?? family.forces[0] ?? family.state;
}

type Modifiers = ReadonlyMap<number, Found>;

/** An adjective of a state, or its acronym: what may stand before "and" without its head. */
function isAdjective(base: Found): boolean {
  return (
    base.families.length > 0 &&
    base.senses.every(({ record }) => /^\p{Lu}+$/u.test(record.name.slice(0, 2)) || isLand(record))
  );
}

function isLand(record: Found['senses'][number]['record']): boolean {
  return record.type === 'place' ? record.kind === 'country' : record.kind === 'state';
}

/** "pro-Russian", "anti-government": not the state's own. */
function isOpposed(passage: Passage, base: Found): boolean {
  const before = passage.words[base.first - 1];
  return before !== undefined && /^(?:pro|anti|non|ex)$/u.test(before.key) && isHyphen(passage.words[base.first]?.gap);
}

function ofState(base: Found, passage: Passage, modifiers: Modifiers): Candidate[] {
  const family = familyMeant(base, passage);
  const heads = family && readHeads(passage, base.last, FORCE_HEADS);
  if (!heads || isInLongerName(passage, base, heads)) return [...asAlly(passage, base), ...asBody(passage, base)];
  const record = recordFor(family, heads);
  if (!record) return [];
  const others = base.families.length > 0 ? sharingHead(passage, base, heads, modifiers) : [];
  return [...others, phrase(passage, { first: base.first, last: heads.last, record: record, rule: 'state and head' })];
}

/** "its Russian ally": the government, after an adjective only. */
function asAlly(passage: Passage, base: Found): Candidate[] {
  const ally = joinedAfter(passage, base.last);
  const state = base.families[0]?.state;
  if (ally?.word.key !== 'ally' || !state || joinedAfter(passage, ally.index)?.word.capital) return [];
  return [phrase(passage, { first: base.first, last: ally.index, record: state, rule: 'state and head' })];
}

/** "The Iraqi police" of "Iraqi Federal Police": the one body of the state whose name ends so, but for nouns of many bodies. */
function asBody(passage: Passage, base: Found): Candidate[] {
  const head = joinedAfter(passage, base.last);
  const stem = head?.word.stem ?? '';
  if (!head || BODY_NOUNS.has(stem) || !endsPhrase(passage, head.word, head.index)) return [];
  const [record, another] = (base.families[0]?.bodies ?? []).filter(
    ({ name }) => contentWords(name).at(-1)?.key === stem,
  );
  if (!record || another) return [];
  return [phrase(passage, { first: base.first, last: head.index, record, rule: 'state and its body' })];
}

function isGroup(record: Actor): boolean {
  return record.kind === 'armed-group' || record.kind === 'person-group';
}

function familyMeant(base: Found, passage: Passage): Family | undefined {
  const state = base.senses.find(
    ({ record, manner }) => record.type === 'actor' && record.kind === 'state' && manner !== 'label',
  );
  return (
    base.families[0] ??
    base.ledFamilies[0] ??
    (state && passage.lexicon.familyOf.get(state.record.id)) ??
    familyOfCapital(base, passage)
  );
}

/** "the Kyiv regime": of the state a capital may stand for, unless it says where ("in Kyiv government forces fought"). */
function familyOfCapital(base: Found, passage: Passage): Family | undefined {
  if (LOCATIVES.has(passage.words[base.first - 1]?.key ?? '')) return undefined;
  const metonyms = base.senses.map(({ record }) => passage.lexicon.metonyms.get(record.id));
  const actor = metonyms.find((metonym) => metonym?.stated)?.actor;
  return actor && passage.lexicon.familyOf.get(actor.id);
}

function recordFor(family: Family, heads: Heads): Actor | undefined {
  return heads.collective ? forcesOf(family, heads.words) : family.state;
}

/** "Free Syrian Army": a capitalised head, and a capitalised word before the adjective, are a name of their own. */
function isInLongerName(passage: Passage, base: Found, heads: Heads): boolean {
  if (!passage.words[heads.last]?.capital) return false;
  const before = joinedBefore(passage, base.first);
  return before !== undefined && isPartOfName(passage, before) && !passage.titleCase[before.word.sentence];
}

/** "Russian, Turkish and Iranian troops": the adjectives before, which have the last one's head. */
function sharingHead(passage: Passage, base: Found, heads: Heads, modifiers: Modifiers): Candidate[] {
  const shared: Candidate[] = [];
  let at = base.first;
  for (let before = sharerBefore(passage, at, modifiers); before; before = sharerBefore(passage, at, modifiers)) {
    const record = before.families[0] && recordFor(before.families[0], heads);
    if (!record) break;
    shared.unshift(
      phrase(passage, { first: before.first, last: before.last, record: record, rule: 'state sharing a head' }),
    );
    at = before.first;
  }
  return shared;
}

function sharerBefore(passage: Passage, first: number, modifiers: Modifiers): Found | undefined {
  const { words } = passage;
  const [word, before] = [words[first], words[first - 1]];
  if (!word || before?.sentence !== word.sentence) return undefined;
  if (/^,\s$/u.test(word.gap)) return modifiers.get(first - 1);
  if (before.key !== 'and' && before.key !== 'or') return undefined;
  return /^,?\s$/u.test(before.gap) && word.gap === ' ' ? modifiers.get(first - 2) : undefined;
}

function ofGroup(base: Found, passage: Passage, modifiers: Modifiers): Candidate[] {
  const sense = base.senses.find(
    ({ record, manner }) => manner === 'nominal' && record.type === 'actor' && isGroup(record),
  );
  if (sense?.record.type !== 'actor') return [];
  const last = readHeads(passage, base.last, GROUP_HEADS)?.last ?? base.last;
  const first = firstOfGroup(passage, base.first, modifiers);
  return first === base.first && last === base.last
    ? []
    : [phrase(passage, { first: first, last: last, record: sense.record, rule: 'group and head' })];
}

/** "Syrian armed opposition": an adjective of a state, and what is armed, before a descriptive word. */
function firstOfGroup(passage: Passage, first: number, modifiers: Modifiers): number {
  const before = joinedBefore(passage, first);
  const armed = before && GROUP_ADJECTIVES.has(before.word.key) ? before.index : first;
  const adjective = joinedBefore(passage, armed);
  const modifier = adjective && !adjective.word.possessive && modifiers.get(adjective.index);
  return modifier && !isOpposed(passage, modifier) && !isLeader(passage, modifier) ? modifier.first : armed;
}

/** "anti-Assad rebels": a leader's name before a group is no adjective of it. */
function isLeader(passage: Passage, modifier: Found): boolean {
  return passage.lexicon.surnames.has(passage.words[modifier.last]?.stem ?? '');
}

const GROUP_ADJECTIVES: ReadonlySet<string> = new Set(['armed', 'moderate', 'political', 'islamist']);

interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly record: Actor;
  readonly rule: string;
}

function phrase(passage: Passage, { first, last, record, rule }: Phrase): Candidate {
  return candidateOver(passage, { first, last, sense: { record, manner: 'nominal' }, rule });
}
