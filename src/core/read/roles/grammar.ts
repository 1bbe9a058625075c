import { SPEECH_VERBS } from '../vocabulary/deed-words.ts';
import { EVENT_HEADS, WEAPON_DOERS } from '../vocabulary/event-heads.ts';
import {
  ACCUSING_VERBS,
  BACKING_NOUNS,
  BACKING_WORDS,
  BLAMING_WORDS,
  HOLDING_WORDS,
  OTHER_BY_WORDS,
  RULING_VERBS,
  SUFFERED_NOUNS,
  SUFFERING_VERBS,
} from '../vocabulary/party-words.ts';
import { CLAUSE_OPENERS, DETERMINERS, HELPERS, PREPOSITIONS } from '../vocabulary/phrase-words.ts';
import type { Mention } from './mention.ts';
import { isFramed, isOwn, type Scene } from './scene.ts';
import { isReported, type Parsed, type Subject, subjectOf } from './subject.ts';
import { isDoing, isHarm, isPassive, isVerb } from './verb.ts';

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
  const own = parsed.mentions.filter((it) => isOwn(scene, it.first));
  const free = own.filter((it) => it.tied === '');
  const verbs = verbsOf(scene, parsed);
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

/** The verbs that tell the happening: the trigger's own or the one that rules it ("launched an attack"), else those of harm. */
function verbsOf(scene: Scene, { units }: Parsed): number[] {
  const { trigger, scope } = scene;
  for (let at = trigger.from; at < trigger.to; at++) if (isTellingVerb(scene, at)) return [at];
  const ruling = rulingVerb(scene);
  if (ruling !== undefined) return [ruling];
  const harms: number[] = [];
  for (let at = scope.from; at < scope.to; at++) {
    const key = units[at]?.key ?? '';
    if (isHarm(key) && (isVerb(units, at) || isDoing(key) || isPassive(units, at))) harms.push(at);
  }
  return harms;
}

/** A trigger's verb: a past, "-ing", or a base form after "to" or a helper ("to besiege", "will withdraw"). */
function isTellingVerb({ units, trigger }: Scene, at: number): boolean {
  const key = units[at]?.key ?? '';
  if (isVerb(units, at) || isDoing(key)) return true;
  if (DETERMINERS.has(units[at - 1]?.key ?? '')) return false;
  if (HELPERS.has(units[at - 1]?.key ?? '')) return true;
  return trigger.to - trigger.from === 1 && !EVENT_HEADS.has(key) && !/(?:ing|ion|ment|al)$/u.test(key);
}

/** The verb whose object the trigger's noun is, with nothing but its adjectives and "of" between. */
function rulingVerb({ units, trigger, scope }: Scene): number | undefined {
  for (let at = trigger.from - 1; at >= Math.max(scope.from, trigger.from - 9); at--) {
    const unit = units[at];
    if (!unit || /[,;:“”"()]/u.test(units[at + 1]?.gap ?? '')) return undefined;
    if (RULING_VERBS.has(unit.key) || SUFFERING_VERBS.has(unit.key)) return at;
    if (isVerb(units, at)) return undefined;
    if (PREPOSITIONS.has(unit.key) && unit.key !== 'of' && unit.key !== 'under') return undefined;
  }
  return undefined;
}

/** "people killed in the raid": a participle without its "were" has no subject that acts. */
function isReduced({ units }: Scene, verb: number): boolean {
  const after = units[verb + 1]?.key ?? '';
  return /^(?:by|in|during)$/u.test(after) && isHarm(units[verb]?.key ?? '') && !isDoing(units[verb]?.key ?? '');
}

function isAgent({ units }: Scene, { governor, at }: Mention): boolean {
  if (governor !== 'by') return false;
  const before = units[at - 1]?.key ?? '';
  return (
    !OTHER_BY_WORDS.has(before) && !BACKING_WORDS.has(before) && !HOLDING_WORDS.has(before) && !SPEECH_VERBS.has(before)
  );
}

/** "the army's shelling", "regime raids", "raids of the army's aircraft"; of what is suffered, "rebel losses". */
function possesses({ units, trigger }: Scene, { last, first }: Mention, suffered: boolean): boolean {
  for (let at = last + 1; at <= last + 4; at++) {
    const unit = units[at];
    if (!unit || unit.name || unit.date || /[,;:()“”"]/u.test(unit.gap)) break;
    if (EVENT_HEADS.has(unit.key) || (at < trigger.from && WEAPON_DOERS.has(unit.key)))
      return SUFFERED_OWN.has(unit.key) === suffered;
    if (endsPhrase(units, at)) break;
  }
  return headBeforeOf(units, first, suffered);
}

function endsPhrase(units: Scene['units'], at: number): boolean {
  const key = units[at]?.key ?? '';
  if (PREPOSITIONS.has(key) || DETERMINERS.has(key) || CLAUSE_OPENERS.has(key) || HELPERS.has(key)) return true;
  return key === 'and' || key.endsWith('ing') || isVerb(units, at);
}

/** "raids of X": the doer; "the siege of X": the sufferer. */
function headBeforeOf(units: Scene['units'], first: number, suffered: boolean): boolean {
  for (let at = first - 1; at >= Math.max(1, first - 4); at--) {
    const key = units[at]?.key ?? '';
    if (key === 'of') {
      const head = units[at - 1]?.key ?? '';
      return EVENT_HEADS.has(head) && head !== 'control' && SUFFERED_NOUNS.has(head) === suffered;
    }
    if (!/^(?:the|a|some|its|their|\d+|dozens|several)$/u.test(key)) return false;
  }
  return false;
}

/** What one possesses because it was done to one: "rebel losses". */
const SUFFERED_OWN: ReadonlySet<string> = new Set(
  'losses casualties deaths death wounded dead toll fatalities victims injuries exodus displacement evacuation'.split(
    ' ',
  ),
);

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
