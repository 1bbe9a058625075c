import { bareGroup } from '../../model/authority.fixture.ts';
import type { Actor, ActorKind, Authority } from '../../model/authority.ts';
import { type ActorId, parseActorId, provisionalSegmentId } from '../../model/identifiers.ts';
import type { NameMark } from '../../model/mark.ts';
import type { Segment, SegmentKind } from '../../model/segment.ts';
import { byPosition, overlaps } from '../../model/span.ts';
import { splitSentences } from '../../text/sentences.ts';
import { readDates } from '../read-dates.ts';
import { type ToldText, tellText } from '../told-text.ts';

/** A paragraph, or a segment of another kind; the names of actors stand in {braces}. */
export type Piece = string | readonly [kind: SegmentKind, words: string];

/** A report for tests of speech: one segment a piece, the names in braces marked as actors of the table below. */
export function toldIn(...pieces: readonly Piece[]): ToldText {
  let text = '';
  const segments: Segment[] = [];
  const names: NameMark[] = [];
  for (const [index, piece] of pieces.entries()) {
    const [kind, words] = typeof piece === 'string' ? (['paragraph', piece] as const) : piece;
    const start = text.length;
    for (const part of words.split(/(\{[^{}]*\})/u)) {
      const name = /^\{([^{}]*)\}$/u.exec(part)?.[1];
      if (name !== undefined) names.push(markOf(name, text.length));
      text += name ?? part;
    }
    if (index < pieces.length - 1) text += '\n\n';
    segments.push({ id: provisionalSegmentId(index), kind, start, end: text.length });
  }
  const sentences = splitSentences(text, segments);
  const published = { value: '2023-05-09', status: 'stated', working: '' } as const;
  const dates = readDates({ text, segments, sentences, published }).filter(
    (date) => !names.some((name) => overlaps(name, date)),
  );
  return tellText({ text, segments, sentences, published, marks: [...names, ...dates].sort(byPosition) }, RECORDS);
}

const ACTORS: readonly (readonly [name: string, id: string, kind: ActorKind])[] = [
  ['Reuters', 'reuters', 'media'],
  ['Sky FM', 'sky-fm', 'media'],
  ['Yemen Monitor', 'yemen-monitor', 'ngo'],
  ['Libyan National Army', 'lna', 'armed-group'],
  ['Rapid Support Forces', 'rsf', 'armed-group'],
  ['Ministry of Health', 'health-ministry', 'state-body'],
  ['Kremlin', 'kremlin', 'state-body'],
  ['Moscow', 'russian-government', 'state'],
  ['Kyiv', 'ukrainian-government', 'state'],
  ['Ankara', 'turkish-government', 'state'],
  ['Dmitry Peskov', 'peskov', 'person'],
  ['Dmytro Kuleba', 'kuleba', 'person'],
  ['Vladimir Putin', 'putin', 'person'],
];

const RECORDS: ReadonlyMap<string, Authority> = new Map(
  ACTORS.map(([name, id, kind]) => [id, actor(name, actorId(id), kind)]),
);

function markOf(name: string, start: number): NameMark {
  const entity = ACTORS.find(([known]) => known === name)?.[1];
  if (entity === undefined) throw new Error(`expected a name of the table, got ${name}`);
  return {
    type: 'actor',
    start,
    end: start + name.length,
    text: name,
    entity,
    nominal: false,
    label: false,
    rule: 'test',
  };
}

function actorId(id: string): ActorId {
  const parsed = parseActorId(id);
  if (!parsed) throw new Error(`expected an id of an actor, got ${id}`);
  return parsed;
}

function actor(name: string, id: ActorId, kind: ActorKind): Actor {
  return bareGroup(id, { name, kind });
}
