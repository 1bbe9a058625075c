import type { EventKind } from '../../model/event-kind.ts';
import { type Figure, isHarm } from '../../model/figure.ts';
import { contains } from '../../model/span.ts';
import { CIVILIANS } from '../vocabulary/civil-words.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { Candidate, SentenceToTell } from './candidate.ts';
import { DISTANT, VIOLENT } from './happening-groups.ts';
import { isOnlySince } from './is-only-since.ts';
import { distantKind, type Means, meansIn } from './means.ts';

/**
 * Decides what harm told without the violence that did it belongs to. Each voice that counts dead or wounded tells
 * a happening of its own, so that tolls that differ stay apart: of the kind told beside it in the sentence, else of the means
 * its words name, else of the violence told just before, else of fighting where armed men died, else casualties alone.
 */
export function placeHarm(candidates: readonly Candidate[], telling: SentenceToTell): Candidate[] {
  const placed = telling.voices.flatMap((_, voice) => harmOfVoice(voice, candidates, telling));
  const others = candidates.filter((it) => it.kind !== 'casualties');
  placed.push(...telling.voices.flatMap((_, voice) => flightOfVoice(voice, candidates, telling)));
  return [...others, ...placed].sort((a, b) => a.trigger.from - b.trigger.from);
}

function harmOfVoice(voice: number, candidates: readonly Candidate[], telling: SentenceToTell): Candidate[] {
  const mine = candidates.filter((it) => it.voice === voice);
  const homes = mine.filter((it) => VIOLENT.has(it.kind) && it.outcome === undefined && !isOnlySince(it, telling));
  if (homes.length > 0 || isByTaking(mine)) return [];
  const figure = telling.figures.find((it) => isCounted(it) && voiceOf(it, telling) === voice);
  const told = mine.find((it) => it.kind === 'casualties' && (figure !== undefined || isKilling(it, telling)));
  const harm = told ?? (figure && fromFigure(figure, voice, telling));
  const others = candidates.filter((it) => it.kind !== 'casualties');
  const beside = candidates.find((it) => it.voice !== voice && VIOLENT.has(it.kind));
  if (harm?.modality === 'denied' && !figure) return [harm];
  return harm ? [{ ...harm, kind: beside && figure ? beside.kind : harmKind(harm, others, telling) }] : [];
}

/** "overran the base, killing 20 soldiers": told with the taking. */
function isByTaking(mine: readonly Candidate[]): boolean {
  const harm = mine.filter((it) => it.kind === 'casualties');
  return harm.length === 1 && harm[0]?.trigger.form === 'ing' && mine.some((it) => it.kind === 'capture');
}

/** People counted as displaced where no verb or noun tells of it: "forced 20,000 people from their homes". */
function flightOfVoice(voice: number, candidates: readonly Candidate[], telling: SentenceToTell): Candidate[] {
  if (candidates.some((it) => it.kind === 'displacement')) return [];
  const figure = telling.figures.find((it) => it.what === 'displaced' && voiceOf(it, telling) === voice);
  const told = figure && fromFigure(figure, voice, telling);
  return told ? [{ ...told, kind: 'displacement', trigger: { ...told.trigger, sense: 'displacement' } }] : [];
}

/** A verb that says somebody was killed or hurt, told without a number; who merely died may have died in bed. */
function isKilling({ trigger }: Candidate, { words }: SentenceToTell): boolean {
  return trigger.form !== undefined && KILLING.has(words[trigger.from]?.stem ?? '');
}

const KILLING = wordSet(
  'killed kill kills killing wounded injured martyred wounding injuring hurt slain slew slaying maimed',
);

/** People killed, hurt or missing; those displaced are no one's violence. */
function isCounted(figure: Figure): boolean {
  return isHarm(figure) && figure.what !== 'displaced';
}

function voiceOf(figure: Figure, { voices }: SentenceToTell): number {
  return voices.findIndex((it) => it.start <= figure.start && figure.start < it.end);
}

/** A harm figure as a candidate: its words tell what happened. */
function fromFigure(figure: Figure, voice: number, { words, clauses }: SentenceToTell): Candidate | undefined {
  const from = words.findIndex((word) => word.end > figure.start);
  if (from < 0) return undefined;
  const next = words.findIndex((word) => word.start >= figure.end);
  const clause = clauses.findIndex((it) => it.from <= from && from < it.to);
  const trigger = { from, to: next < 0 ? words.length : next, sense: 'harm' } as const;
  return { kind: 'casualties', sure: true, trigger, clauses: [clause], voice, modality: 'asserted' };
}

function harmKind(harm: Candidate, others: readonly Candidate[], telling: SentenceToTell): EventKind {
  const { words, before } = telling;
  const last = before[0];
  if (isOfTheWar(telling)) return 'casualties';
  if (isToll(telling) && telling.elsewhere.deadly) return telling.here ?? telling.elsewhere.deadly;
  const means = meansOf(harm, others, telling);
  const distant = distantKind(means);
  if (distant) return distant;
  if (isByAssailants(harm, telling)) return 'attack';
  if (isOfBothSides(harm, telling)) return 'clash';
  if (telling.here) return telling.here;
  if (last && !DISTANT.has(last) && isOfArmed(harm, telling)) return 'clash';
  if (last) return last;
  if (means.has('close') || isByMen(harm, telling)) return 'attack';
  return words.some((word) => word.armed) ? 'clash' : 'casualties';
}

/** "The death toll rose to 40", "put the number of dead at seven": of what was told with the first number of dead. */
function isToll({ words }: SentenceToTell): boolean {
  return words.some(
    ({ key }, at) =>
      key === 'toll' || (key === 'number' && words.slice(at + 1, at + 5).some((word) => COUNTED_DEAD.has(word.key))),
  );
}

const COUNTED_DEAD = wordSet('dead deaths killed victims fatalities');

/** The means the harm's own clauses name; the whole sentence's where it tells nothing else. */
function meansOf(
  harm: Candidate,
  others: readonly Candidate[],
  { words, clauses }: SentenceToTell,
): ReadonlySet<Means> {
  if (others.length === 0) return meansIn(words, { from: 0, to: words.length });
  const [clause = 0] = harm.clauses;
  return meansIn(words, clauses[clause] ?? { from: 0, to: 0 });
}

/** "killed by unknown gunmen", "wounded by Israeli fire". */
function isByAssailants({ trigger }: Candidate, { words }: SentenceToTell): boolean {
  const by = words.findIndex((word, at) => at >= trigger.from && word.key === 'by');
  if (by < 0) return false;
  if (meansIn(words, { from: by, to: Math.min(by + 6, words.length) }).has('close')) return true;
  const fire = words.findIndex((word, at) => at > by && at < by + 5 && FIRE.has(word.key));
  if (fire < 0) return false;
  const whose = words.slice(by + 1, fire);
  return words[fire]?.key !== 'fire' || whose.some((word) => word.capital || word.armed || word.mark !== undefined);
}

const FIRE = wordSet('fire gunfire bullets');

/** "jihadists killed 30 people": men under arms did it, and those counted bear none. */
function isByMen({ trigger }: Candidate, telling: SentenceToTell): boolean {
  const { words, figures } = telling;
  const verb = words.findIndex((word, at) => at >= trigger.from - 1 && at < trigger.to && KILLING.has(word.key));
  if (verb < 1 || AUXILIARY.has(words[verb - 1]?.key ?? '') || words[verb + 1]?.key === 'by') return false;
  const toll = figures.find(isCounted);
  const joined = words[verb - 1]?.key === 'and';
  const armed = joined ? words.slice(0, verb).some((word) => word.armed) : words[verb - 1]?.armed === true;
  if (!armed || !toll) return false;
  return CIVILIANS.has(wordsIn(toll.who).at(-1) ?? '');
}

function wordsIn(who: string): string[] {
  return who.toLowerCase().split(' ');
}

/** Whether those counted dead are armed men. */
function isOfArmed({ voice }: Candidate, telling: SentenceToTell): boolean {
  const tolls = telling.figures.filter((it) => isCounted(it) && voiceOf(it, telling) === voice);
  return tolls.some((toll) => telling.words.some((word) => word.armed && contains(toll, word)));
}

/** Armed men on either side of the verb, or two tolls of them: each side had its dead. */
function isOfBothSides(harm: Candidate, { words, figures, voices }: SentenceToTell): boolean {
  const within = voices[harm.voice];
  const tolls = figures.filter((it) => it.what === 'killed' && !it.included && within && contains(within, it));
  const armedTolls = tolls.filter((toll) => words.some((word) => word.armed && contains(toll, word)));
  const before = words.slice(0, harm.trigger.from).some((word) => word.armed);
  return armedTolls.length > 1 || (before && words.slice(harm.trigger.to).some((word) => word.armed));
}

/** A toll of a war, of all the time since a day, or of a hospital: of no single act of violence. */
function isOfTheWar({ dates, words }: SentenceToTell): boolean {
  if (dates.some((date) => date.edtf?.endsWith('/..'))) return true;
  if (
    words.some((word) => word.key === 'hospital' || word.key === 'hospitals') &&
    words.some((word) => TREATING.has(word.key))
  )
    return true;
  const since = words.some((word) => word.key === 'since');
  if ((since || dates.some((date) => isPeriod(date.edtf))) && words.some((word) => RECORDING.has(word.key)))
    return true;
  if (words.some((word, at) => word.key === 'so' && words[at + 1]?.key === 'far')) return true;
  return words.some((word, at) => LONG_TROUBLES.has(word.key) && !word.mark && AUXILIARY.has(words[at + 1]?.key ?? ''));
}

/** Whether a date is of more than some days: a month, a year, or from one day to another. */
function isPeriod(edtf: string | null): boolean {
  return edtf !== null && (edtf.includes('/') || !/^\d{4}-\d\d-\d\d/u.test(edtf));
}

const RECORDING = wordSet(
  'recorded records documented registered counted tallied verified logged recording documenting',
);
const TREATING = wordSet('received treated admitted receiving treating');
const LONG_TROUBLES = wordSet('war conflict violence crisis uprising unrest hostilities revolution');
const AUXILIARY = wordSet('has have had killed kills claimed began broke started erupted');
