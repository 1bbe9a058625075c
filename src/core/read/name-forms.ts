import type { Authority } from '../model/authority.ts';
import { GOVERNMENT_HEADS, GROUP_HEADS } from './actor-words.ts';
import type { Manner, NameForm } from './lexicon.ts';
import { KIND_NOUNS } from './place-words.ts';
import { contentWords, type Word, wordsOf } from './words.ts';

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
  const all = record.type === 'place' ? new Set([...names, ...[...names].flatMap(withoutKind)]) : names;
  const labels = record.type === 'actor' ? record.labels : [];
  return [
    ...[...all].flatMap((name) => keyedForm(record, name, isDescriptive(record, name) ? 'nominal' : 'name')),
    ...[...record.nominal, ...derivedNominals(record)].flatMap((words) => keyedForm(record, words, 'nominal')),
    ...labels.flatMap((words) => keyedForm(record, words, 'label')),
  ];
}

function keyedForm(record: Authority, spelling: string, manner: Manner): KeyedForm[] {
  const bare = spelling.replace(/^the\s+/iu, '');
  const words = contentWords(bare);
  const [first, second] = words;
  const key = words.map((word) => word.key).join(' ');
  if (!first || key.length < 2) return [];
  const form: NameForm = {
    record,
    manner,
    words: words.length,
    capital: first.capital,
    acronym: first.acronym && !second,
    article: wordsOf(bare, [{ start: 0, end: bare.length, segment: 0 }])[0]?.article ?? false,
    bareState: record.type === 'actor' && record.kind === 'state' && !words.some(isHead),
  };
  return [{ key, form }];
}

/** "Name (Other Name)" holds two spellings. */
function spellings(name: string): string[] {
  return name.split(/[()]/u).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}

function withoutKind(name: string): string[] {
  const trailing = /^(\S.*)\s(\p{L}+)$/u.exec(name);
  if (trailing?.[1] && KIND_NOUNS.has((trailing[2] ?? '').toLowerCase())) return [trailing[1]];
  const leading = /^(?:the\s+)?(\p{L}+) of (\S.*)$/iu.exec(name);
  return leading?.[2] && KIND_NOUNS.has((leading[1] ?? '').toLowerCase()) ? [leading[2]] : [];
}

function isHead(word: Word): boolean {
  return GOVERNMENT_HEADS.has(word.stem) || GROUP_HEADS.has(word.stem);
}

/** What a group is described by rather than named: the last word of "Syrian opposition" may stand alone. */
const DESCRIPTIVE: ReadonlySet<string> = new Set(['opposition', 'rebels', 'rebel', 'insurgents', 'insurgency']);

/** Whether a name only describes: all of it but adjectives of a state is "opposition", "factions" and the like. */
function isDescriptive(record: Authority, name: string): boolean {
  if (record.type !== 'actor' || record.kind === 'media' || record.kind === 'ngo') return false;
  const words = contentWords(name);
  const last = words.at(-1);
  return last !== undefined && !last.capital && (isHead(last) || DESCRIPTIVE.has(last.key));
}

function derivedNominals(record: Authority): string[] {
  if (record.type !== 'actor' || record.kind !== 'armed-group') return [];
  return [record.name, ...record.names].flatMap((name) => {
    const words = contentWords(name).filter((word) => !isHead(word) && word.key !== 'armed');
    const last = words.at(-1);
    return last && words.length <= 2 && DESCRIPTIVE.has(last.key) && !last.capital ? [last.key] : [];
  });
}
