import { bareGroup, bareTown } from '../../model/authority.fixture.ts';
import type { Actor, Place } from '../../model/authority.ts';
import type { Change, Correction } from '../../model/correction.ts';
import { mintSegmentId, type PlaceId, type SegmentId } from '../../model/identifiers.ts';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import { type CorrectedReport, readCorrected } from '../read-report.ts';

/** The paragraphs of a report of an invented day in Yemen. */
export const PARAGRAPHS = [
  'Houthis shelled Mocha on Sunday, killing five civilians, MSF said.',
  'Coalition warplanes bombed Taiz on Monday, and on Tuesday they bombed Mocha. Major Mocha, the governor, said that thousands had fled Taiz.',
  'The market of Taiz was quiet. Mocha and Taiz were closed,\nand Mocha was dark.',
  'Read more on our site',
] as const;

const TEXT = PARAGRAPHS.map((words) => `${words}\n\n`).join('');

/** The id of a paragraph by its place; the last was cut. */
export function paragraph(index: number): SegmentId {
  return mintSegmentId((count) => new Uint8Array(count).fill(index));
}

const SEGMENTS = PARAGRAPHS.map((words, index) => {
  const start = PARAGRAPHS.slice(0, index).join('\n\n').length + (index === 0 ? 0 : 2);
  const cut = words.startsWith('Read more');
  const kind = cut ? ('cut' as const) : ('paragraph' as const);
  return { id: paragraph(index), kind, start, end: start + words.length + 2, ...(cut ? { rule: 'test' } : {}) };
});

const LEXICON = compileLexicon(
  [
    place('yemen', 'Yemen'),
    place('mocha', 'Mocha'),
    place('taiz', 'Taiz'),
    place('taiz-governorate', 'Taiz Governorate'),
  ],
  [actor('houthis', 'Houthis'), actor('coalition', 'Coalition'), actor('msf', 'MSF'), actor('governor', 'Governor')],
);

/** A correction of words of a paragraph, by its place. */
export function correction(index: number, quote: string, change: Change, occurrence?: number): Correction {
  const decided = { reason: 'as the map shows', by: 'AB' };
  return {
    paragraph: paragraph(index),
    quote,
    ...(occurrence === undefined ? {} : { occurrence }),
    decided,
    ...change,
  };
}

/** The report, read and corrected. */
export function readWith(...corrections: readonly Correction[]): CorrectedReport {
  const published = { value: '2021-03-10', status: 'stated', working: 'told by the test' } as const;
  return readCorrected({ text: TEXT, segments: SEGMENTS, published, corrections }, LEXICON);
}

/** The marks as `place Mocha = mocha`, an editor's with his initials. */
export function marksOf({ reading }: CorrectedReport): string[] {
  return reading.marks.map((mark) => {
    const value = mark.type === 'date' ? mark.edtf : mark.entity;
    return `${mark.type} ${mark.text} = ${value}${mark.decided ? ` (${mark.decided.by})` : ''}`;
  });
}

/** The claims as `shelling "shelled"`, an editor's with his initials. */
export function claimsOf({ reading }: CorrectedReport): string[] {
  return reading.claims.map(({ kind, trigger, decided }) => {
    return `${kind} "${TEXT.slice(trigger.start, trigger.end)}"${decided ? ` (${decided.by})` : ''}`;
  });
}

/** The misfits as `0 quote: no-words`. */
export function misfitsOf({ misfits }: CorrectedReport): string[] {
  return misfits.map(({ index, path, fault, other }) => {
    return `${index} ${path.join('.')}: ${fault}${other === undefined ? '' : ` ${other}`}`;
  });
}

function place(id: string, name: string): Place {
  return bareTown(id, { name, ...(id === 'yemen' ? {} : { parent: 'yemen' as PlaceId }) });
}

function actor(id: string, name: string): Actor {
  return bareGroup(id, { name });
}
