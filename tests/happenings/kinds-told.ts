import type { Segment } from '../../src/core/model/segment.ts';
import type { Happening } from '../../src/core/read/happenings/happening.ts';
import { compileLexicon } from '../../src/core/read/lexicon/compile-lexicon.ts';
import { readDates } from '../../src/core/read/read-dates.ts';
import { readFigures } from '../../src/core/read/read-figures.ts';
import { readHappenings } from '../../src/core/read/read-happenings.ts';
import { readNames } from '../../src/core/read/read-names.ts';
import { readSpeech, type Speech } from '../../src/core/read/read-speech.ts';
import { type ToldText, tellText } from '../../src/core/read/told-text.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import { linesAsParagraphs } from '../reading/lines-as-paragraphs.ts';
import { actor, place } from '../traps/records.ts';

/** The kinds of what each sentence of a text tells, in its own voice, joined by a comma: "airstrike, displacement". */
export function kindsTold(text: string): string {
  return happeningsTold(text)
    .flat()
    .map(({ kind }) => kind)
    .join(', ');
}

/** The same with who says it looked for, so that what is only a position is told as a statement. */
export function kindsSaid(text: string): string {
  const told = tell(text, linesAsParagraphs(text));
  return readHappenings(told, { speech: readSpeech(told), figures: readFigures(told) })
    .flat()
    .map(({ kind }) => kind)
    .join(', ');
}

/** The same of a text whose lines that begin with a bullet are items of a list. */
export function kindsListed(text: string): string {
  const segments = linesAsParagraphs(text).map((it): Segment => {
    return text.slice(it.start).startsWith('•') ? { ...it, kind: 'item' } : it;
  });
  return narrated(tell(text, segments))
    .flat()
    .map(({ kind }) => kind)
    .join(', ');
}

/** What each sentence of a text tells, read without looking for who says it; each line is a paragraph. */
export function happeningsTold(text: string): readonly (readonly Happening[])[] {
  return narrated(tell(text, linesAsParagraphs(text)));
}

function narrated(told: ToldText): readonly (readonly Happening[])[] {
  const speech = told.sentences.map(({ start, end }): Speech[] => [
    { start, end, speakers: [], mode: 'narrator', verb: null },
  ]);
  return readHappenings(told, { speech, figures: readFigures(told) });
}

function tell(text: string, segments: readonly Segment[]): ToldText {
  const sentences = splitSentences(text, segments);
  const published = { value: '2024-06-20', status: 'stated', working: 'given' } as const;
  const names = readNames({ text, segments, sentences }, lexicon);
  const dates = readDates({ text, segments, sentences, published });
  const marks = [...names, ...dates].sort((a, b) => a.start - b.start);
  return tellText({ text, segments, sentences, marks, published }, lexicon.records);
}

const lexicon = compileLexicon(
  ['Kharkiv', 'Mariupol', 'Kherson', 'Hodeidah', 'Sanaa', 'Marib', 'Taiz', 'El Fasher', 'Khartoum', 'Rafah', 'Jabalia']
    .concat(['Lashio', 'Myawaddy', 'Tripoli', 'Sirte', 'Goma', 'Sake', 'Mekelle', 'Tyre', 'Avdiivka', 'Wad Madani'])
    .map((name) => place(name.toLowerCase().replaceAll(' ', '-'), name, 'town')),
  [
    actor('houthis', 'Houthis', 'armed-group', { names: ['Houthi', 'Houthi forces'] }),
    actor('rsf', 'Rapid Support Forces', 'armed-group', { names: ['RSF'] }),
    actor('saf', 'Sudanese Armed Forces', 'state-forces', { names: ['SAF', 'Sudanese army'] }),
    actor('idf', 'Israeli army', 'state-forces', { names: ['Israeli forces', 'IDF'] }),
    actor('hamas', 'Hamas', 'armed-group'),
    actor('russian-forces', 'Russian forces', 'state-forces', { names: ['Russian troops'] }),
    actor('ukraine', 'Ukraine', 'state', { names: ['Kyiv'] }),
    actor('russia', 'Russia', 'state', { names: ['Moscow'] }),
    actor('junta', 'junta', 'state-forces', { names: ['the military junta'] }),
    actor('arakan-army', 'Arakan Army', 'armed-group'),
    actor('lna', 'Libyan National Army', 'armed-group', { names: ['LNA'] }),
    actor('m23', 'M23', 'armed-group'),
    actor('un-envoy', 'Hans Grundberg', 'person'),
    actor('strike-force', 'Desert Strike Force', 'armed-group'),
  ],
);
