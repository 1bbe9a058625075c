import type { Authority } from '../../model/authority.ts';
import { contentWords, type Word, wordsOf } from '../../text/words.ts';
import { BODY_NOUNS, GOVERNMENT_HEADS, GROUP_HEADS, PERSON_TITLES } from '../vocabulary/actor-words.ts';
import { KIND_NOUNS } from '../vocabulary/place-words.ts';
import type { Manner, NameForm } from './lexicon.ts';

/** A spelling with the key it is found by: folded words, articles left out, one space between. */
export interface KeyedForm {
  readonly key: string;
  readonly form: NameForm;
}

/**
 * Every form a record may be read by: its names and what is said in brackets in them, a place's name without the word for
 * its kind ("Idlib" of "Idlib Governorate"), its descriptive mentions, its labels.
 */
export function nameForms(record: Authority): KeyedForm[] {
  const names = new Set([record.name, ...record.names, ...record.native.map(({ text }) => text)].flatMap(spellings));
  const short = record.type === 'place' ? [...names].flatMap(withoutKind).filter((name) => !names.has(name)) : [];
  const labels = record.type === 'actor' ? record.labels : [];
  return [
    ...[...names].flatMap((name) => keyedForm(record, name, 'name')),
    ...short.flatMap((name) => keyedForm(record, name, 'name', true)),
    ...[...record.nominal, ...derivedNominals(record)].flatMap((words) => keyedForm(record, words, 'nominal')),
    ...labels.flatMap((words) => keyedForm(record, words, 'label')),
  ];
}

function keyedForm(record: Authority, spelling: string, manner: Manner, shortened = false): KeyedForm[] {
  const bare = spelling.replace(/^the\s+/iu, '');
  const words = contentWords(bare);
  const [first, second] = words;
  const key = words.map((word) => word.key).join(' ');
  if (!first || key.length < 2 || (!second && isCommonNoun(first))) return [];
  const descriptive = isDescriptive(record, words);
  const form: NameForm = {
    record,
    manner: manner === 'name' && descriptive ? 'nominal' : manner,
    words: words.length,
    capital: first.capital && !descriptive,
    acronym: first.acronym && !second,
    article: wordsOf(bare, [{ start: 0, end: bare.length, segment: 0 }])[0]?.article ?? false,
    shortened,
    bareState: manner === 'name' && record.kind === 'state' && record.type === 'actor' && !words.some(isHead),
  };
  return [{ key, form }];
}

/** "Name (Other Name)" holds two spellings; what stands in brackets in small letters is a remark. */
function spellings(name: string): string[] {
  const [before = '', ...bracketed] = name.split(/[()]/u).map((part) => part.trim());
  return [before, ...bracketed.filter((part) => !/^\p{Ll}/u.test(part))].filter((part) => part !== '');
}

function withoutKind(name: string): string[] {
  const trailing = /^(\S.*)\s(\p{L}+)$/u.exec(name);
  if (trailing?.[1] && KIND_NOUNS.has((trailing[2] ?? '').toLowerCase())) return [trailing[1]];
  const leading = /^(?:the\s+)?(\p{L}+) of (\S.*)$/iu.exec(name);
  return leading?.[2] && KIND_NOUNS.has((leading[1] ?? '').toLowerCase()) ? [leading[2]] : [];
}

function isHead(word: Word): boolean {
  return GOVERNMENT_HEADS.has(word.stem) || GROUP_HEADS.has(word.stem) || BODY_NOUNS.has(word.stem);
}

/** A noun that means a record only when it points back to it ("the agency", "the president"), never by itself. */
function isCommonNoun({ key, capital }: Word): boolean {
  return !capital && (BODY_NOUNS.has(key) || PERSON_TITLES.has(key) || KIND_NOUNS.has(key));
}

/** What a group is described by rather than named: the last word of "Syrian opposition" may stand alone. */
const DESCRIPTIVE: ReadonlySet<string> = new Set(['opposition', 'rebels', 'rebel', 'insurgents', 'insurgency']);

/** Whether an actor is described, not named: no capital but the first, and a noun for many at the end ("Media activists"). */
function isDescriptive(record: Authority, words: readonly Word[]): boolean {
  const last = words.at(-1);
  if (!last || record.type !== 'actor' || record.kind === 'person') return false;
  if (words.slice(1).some((word) => word.capital)) return false;
  if (words.length === 1) return !last.capital;
  return /[^s]s$/u.test(last.key) || GROUP_HEADS.has(last.key) || DESCRIPTIVE.has(last.key);
}

/** "opposition", of a group that all its names describe so. */
function derivedNominals(record: Authority): string[] {
  if (record.type !== 'actor' || record.kind !== 'armed-group') return [];
  return [record.name, ...record.names].flatMap((name) => {
    const all = contentWords(name.replace(/\(.*$/u, ''));
    const cut = all.findIndex(({ key }) => key === 'of' || key === 'in');
    const words = (cut < 0 ? all : all.slice(0, cut)).filter(
      (word) => !GROUP_HEADS.has(word.stem) && word.key !== 'armed',
    );
    const last = words.at(-1);
    return last && words.length <= 2 && DESCRIPTIVE.has(last.key) && (!last.capital || last === all[0])
      ? [last.key]
      : [];
  });
}
