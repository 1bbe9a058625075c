import type { Modality, Party } from '../../src/core/model/claim.ts';
import type { EventKind } from '../../src/core/model/event-kind.ts';
import { byPosition, contains } from '../../src/core/model/span.ts';
import { compileLexicon } from '../../src/core/read/lexicon/compile-lexicon.ts';
import { readDates } from '../../src/core/read/read-dates.ts';
import { readNames } from '../../src/core/read/read-names.ts';
import { type Roles, readRoles, type Situated } from '../../src/core/read/read-roles.ts';
import type { Speech } from '../../src/core/read/read-speech.ts';
import { tellText } from '../../src/core/read/told-text.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import { linesAsParagraphs } from '../reading/lines-as-paragraphs.ts';
import { trapActors, trapPlaces } from '../traps/lexicon.ts';
import { actor, place } from '../traps/records.ts';

/** The lexicon of the trap sentences, with a few more wars in it. */
const LEXICON = compileLexicon(
  [
    ...trapPlaces,
    place('gaza-strip', 'Gaza Strip', 'region', { names: ['Gaza'] }),
    place('rafah', 'Rafah', 'town', { parent: 'gaza-strip' }),
    place('libya', 'Libya', 'country'),
    place('tarhuna', 'Tarhuna', 'town', { parent: 'libya' }),
    place('myanmar', 'Myanmar', 'country'),
    place('loikaw', 'Loikaw', 'town', { parent: 'myanmar' }),
    place('hakha', 'Hakha', 'village', { parent: 'myanmar' }),
  ],
  [
    ...trapActors,
    actor('israeli-government', 'Israeli government', 'state', { names: ['Israel'] }),
    actor('israeli-military', 'Israeli military', 'state-forces', { parent: 'israeli-government' }),
    actor('hamas', 'Hamas', 'armed-group'),
    actor('lna', 'Libyan National Army', 'armed-group', { names: ['LNA'] }),
    actor('gna', 'Government of National Accord', 'state-body', { names: ['GNA'] }),
    actor('junta', 'Myanmar junta', 'state-forces', { nominal: ['the junta'] }),
    actor('kia', 'Kachin Independence Army', 'armed-group', { names: ['KIA'] }),
  ],
);

/** What a table says of a text: each happening's words stand in `[brackets]`, those that say who says it in `<angles>`. */
export interface RolesTold {
  readonly kind?: EventKind;
  readonly modality?: Modality;
  /** The verb of saying of every happening that somebody tells. */
  readonly verb?: string;
  /** The day of publication; 12 March 2024, a Tuesday, where none is given; null where it is not known. */
  readonly published?: string | null;
}

/** The roles of the last bracketed happening of a text, each line a paragraph; all of them are read as of one kind. */
export function rolesIn(notation: string, told: RolesTold = {}): Roles {
  const roles = allRolesIn(notation, told).at(-1);
  if (!roles) throw new Error(`expected a happening in [brackets], got ${notation}`);
  return roles;
}

/** Parties as their records' ids, or their words where they have none. */
export function named(parties: readonly Party[]): string {
  return parties.map(({ entity, text }) => entity ?? `“${text}”`).join(', ');
}

/** The roles of all the bracketed happenings of a text, in order. */
export function allRolesIn(notation: string, told: RolesTold): readonly Roles[] {
  const { kind = 'attack', modality = 'asserted', published = '2024-03-12', verb = null } = told;
  const { text, triggers, frames } = parse(notation);
  const segments = linesAsParagraphs(text);
  const sentences = splitSentences(text, segments);
  const day = { value: published, status: 'stated' as const, working: '' };
  const names = readNames({ text, segments, sentences }, LEXICON);
  const dates = readDates({ text, segments, sentences, published: day });
  const marks = [...names, ...dates].sort(byPosition);
  const all = tellText({ text, segments, sentences, marks, published: day }, LEXICON.records);
  const situated = triggers.flatMap((trigger): Situated[] => {
    const sentence = all.sentences.find((it) => contains(it, trigger));
    if (!sentence) return [];
    const { start, end } = sentence;
    const frame = frames.find((it) => contains(sentence, it));
    const speaker = frame && sentence.names.find((it) => contains(frame, it));
    const speakers = frame ? [{ entity: speaker?.entity ?? null, text: speaker?.text ?? 'somebody' }] : [];
    const speech: Speech = {
      start,
      end,
      speakers,
      verb: frame ? verb : null,
      mode: 'narrator',
      ...(frame ? { frame } : {}),
    };
    const happening = { kind, trigger, clause: { start, end }, modality, background: false };
    return [{ sentence: sentence.index, speech, happening }];
  });
  return readRoles(all, situated);
}

interface Marked {
  readonly start: number;
  readonly end: number;
}

function parse(notation: string): { text: string; triggers: Marked[]; frames: Marked[] } {
  const found = { '[': [] as Marked[], '<': [] as Marked[] };
  let text = '';
  let open = { sign: '[' as '[' | '<', at: 0 };
  for (const character of notation) {
    if (character === '[' || character === '<') open = { sign: character, at: text.length };
    else if (character === ']' || character === '>') found[open.sign].push({ start: open.at, end: text.length });
    else text += character;
  }
  return { text, triggers: found['['], frames: found['<'] };
}
