import { SPEECH_VERBS } from '../vocabulary/deed-words.ts';
import {
  ACCUSING_VERBS,
  BACKING_NOUNS,
  BACKING_WORDS,
  BLAMING_WORDS,
  HOLDING_WORDS,
  OTHER_BY_WORDS,
  SUFFERING_VERBS,
} from '../vocabulary/party-words.ts';
import { endsPhrase, possesses } from './deed-nouns.ts';
import { deedVerbs, isReduced } from './deed-verbs.ts';
import type { Mention } from './mention.ts';
import { isFramed, isOwn, isSetApart, type Scene } from './scene.ts';
import { isReported, type Parsed, type Subject, subjectOf } from './subject.ts';
import { isHarm, isPassive } from './verb.ts';

/** What the words of one happening say of each party by their grammar alone, whatever its kind. */
export interface Parts {
  /** Subjects of what was done, "by" whom it was done, whose deed it was. */
  readonly doers: readonly Mention[];
  /** Objects of what was done, those it was done "on" or "against", subjects of passives, losers. */
  readonly sufferers: readonly Mention[];
  readonly holders: readonly Mention[];
  readonly backers: readonly Mention[];
  /** Those it was "between", or "with" whom. */
  readonly sides: readonly Mention[];
  /** "from" and "to" whom something was taken or lost. */
  readonly from: readonly Mention[];
  readonly to: readonly Mention[];
  /** Whether the doer is a pronoun for whoever is speaking: "the front said it had attacked". */
  readonly speaks: boolean;
}

/** Reads the parts of a happening out of the grammar of its own words. */
export function partsOf(scene: Scene, parsed: Parsed): Parts {
  const own = parsed.mentions.filter((it) => isOwn(scene, it.first) && !isSetApart(scene, scene.trigger.to, it.first));
  const free = own.filter((it) => it.tied === '');
  const verbs = deedVerbs(scene);
  const subjects = verbs.map((verb) => ({ verb, subject: subjectOf(parsed, verb) }));
  const active = subjects.filter(({ verb }) => !isPassive(parsed.units, verb) && !isReduced(scene, verb));
  const passive = subjects.filter(({ verb }) => isPassive(parsed.units, verb));
  const [suffering, doing] = partition(active, ({ verb }) => SUFFERING_VERBS.has(parsed.units[verb]?.key ?? ''));
  const doers = distinct([
    ...namedIn(doing[0]?.subject).filter((it) => !isFramed(scene, it.first)),
    ...free.filter((it) => isAgent(scene, it) || possesses(scene, it, false) || isBlamed(scene, it)),
  ]);
  return {
    doers,
    sufferers: distinct([
      ...[...passive, ...suffering].flatMap(({ subject }) => namedIn(subject)),
      ...free.filter((it) => isObject(scene, it) || isAimedAt(scene, it) || possesses(scene, it, true)),
    ]),
    holders: own.filter((it) => isHolder(scene, it)),
    backers: parsed.mentions.filter(
      (it) => isBacker(scene, it) && (isOwn(scene, it.first) || stands(parsed, it, doers)),
    ),
    sides: free.filter((it) => /^(?:between|with)$/u.test(it.governor) && !isBacker(scene, it)),
    from: free.filter((it) => it.governor === 'from' || (it.governor === 'to' && isBelonging(scene, it))),
    to: free.filter((it) => it.governor === 'to' && !isBelonging(scene, it)),
    speaks: doing.some(({ subject }) => 'pronoun' in subject && followsSpeaker(scene, subject.pronoun)),
  };
}

function namedIn(subject: Subject | undefined): readonly Mention[] {
  return subject && 'mentions' in subject ? subject.mentions : [];
}

function isAgent({ units }: Scene, { governor, at }: Mention): boolean {
  if (governor !== 'by') return false;
  const before = units[at - 1]?.key ?? '';
  return (
    !OTHER_BY_WORDS.has(before) && !BACKING_WORDS.has(before) && !HOLDING_WORDS.has(before) && !SPEECH_VERBS.has(before)
  );
}

function isObject({ units }: Scene, { object, at }: Mention): boolean {
  const key = units[at]?.key ?? '';
  return object && isHarm(key) && !isPassive(units, at);
}

/** "on", "against", "at" or "targeting" whom, after the name or verb of a deed. */
function isAimedAt({ units }: Scene, { governor, at }: Mention): boolean {
  if (!/^(?:on|against|at|targeting|upon)$/u.test(governor)) return false;
  return (
    !BLAMING_WORDS.has(units[at - 1]?.key ?? '') &&
    !/^(?:sanctions|imposed|depends|based)$/u.test(units[at - 1]?.key ?? '')
  );
}

function isBlamed({ units }: Scene, { governor, at, object }: Mention): boolean {
  const [before, key] = [units[at - 1]?.key ?? '', units[at]?.key ?? ''];
  return (governor === 'on' && BLAMING_WORDS.has(before)) || (object && ACCUSING_VERBS.has(key));
}

function isHolder({ units }: Scene, { governor, at, tied, last }: Mention): boolean {
  if (HOLDING_WORDS.has(tied)) return true;
  if (governor === 'by') return HOLDING_WORDS.has(units[at - 1]?.key ?? '');
  if (leadsTo(units, last, 'control')) return true;
  return isBelonging({ units }, { governor, at });
}

/** "rebel control": the noun comes soon, before the phrase ends. */
function leadsTo(units: Scene['units'], last: number, noun: string): boolean {
  for (let at = last + 1; at <= last + 3 && units[at]; at++) {
    if (units[at]?.key === noun) return true;
    if (endsPhrase(units, at)) return false;
  }
  return false;
}

function isBelonging({ units }: Pick<Scene, 'units'>, { governor, at }: Pick<Mention, 'governor' | 'at'>): boolean {
  return governor === 'to' && /^belong(?:s|ing|ed)?$/u.test(units[at - 1]?.key ?? '');
}

function isBacker({ units }: Scene, { governor, at, tied, first }: Mention): boolean {
  if (BACKING_WORDS.has(tied)) return true;
  const before = units[at - 1]?.key ?? '';
  if (governor === 'by') return BACKING_WORDS.has(before);
  return governor === 'with' && units.slice(at + 1, first).some(({ key }) => BACKING_NOUNS.has(key));
}

/** "the army, backed by X, …": behind one of those named, though the happening's own words begin later. */
function stands({ mentions }: Parsed, backer: Mention, behind: readonly Mention[]): boolean {
  const before = mentions.findLast((it) => it.last < backer.first && it.group !== backer.group);
  const after = mentions.find((it) => it.first > backer.last);
  return [backer.tied === '' ? before : after].some((it) => it !== undefined && behind.includes(it));
}

/** "X said it", "X said that they": the pronoun right after the words that say who says it. */
function followsSpeaker({ units, frames }: Scene, pronoun: number): boolean {
  return isReported(units, pronoun) || frames.some((frame) => frame.end === units[pronoun - 1]?.end);
}

function distinct(mentions: readonly Mention[]): Mention[] {
  return [...new Set(mentions)].sort((a, b) => a.first - b.first);
}

function partition<T>(list: readonly T[], test: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [list.filter(test), list.filter((item) => !test(item))];
}
