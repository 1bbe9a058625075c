import type { Place } from '../../../model/authority.ts';
import { contentWords } from '../../../text/words.ts';
import { AREA_KINDS, DIRECTIONS } from '../../vocabulary/place-words.ts';
import { ancestorsOf } from '../ancestors.ts';
import type { Candidate, Passage, Sense } from '../candidate.ts';
import { kindsBeside } from '../kinds-beside.ts';
import { type ListGroup, listGroups, wordsAfter, wordsBefore } from '../surroundings.ts';

/**
 * Of places that share a name, the one that most speaks for: the word for its kind beside the name (a list shares it), the
 * record's cues, a parent named in the sentence or the report, `bare`, and last the kind of place most often meant.
 */
export function decideHomonyms(candidates: readonly Candidate[], passage: Passage): Candidate[] {
  const groups = listGroups(candidates, passage);
  const named = namedPlaces(candidates, passage);
  return candidates.map((candidate) => {
    const places = candidate.senses.filter(({ record }) => record.type === 'place');
    if (places.length < 2) return candidate;
    const evidence = gather(candidate, passage, groups.get(candidate), named);
    const best = [...places].sort((a, b) => weigh(b, evidence) - weigh(a, evidence))[0];
    const senses = candidate.senses.filter((sense) => sense.record.type !== 'place' || sense === best);
    return { ...candidate, senses, rule: 'place of several of the name' };
  });
}

interface NamedPlaces {
  readonly inSentence: ReadonlyMap<number, ReadonlySet<string>>;
  readonly inReport: ReadonlySet<string>;
}

interface Evidence {
  readonly kinds: readonly string[];
  readonly beside: ReadonlySet<string>;
  readonly direction: boolean;
  /** The records that share the name: naming one of them is no word for another. */
  readonly own: ReadonlySet<string>;
  readonly inSentence: ReadonlySet<string>;
  readonly inReport: ReadonlySet<string>;
  readonly passage: Passage;
}

/** The records that may be named, by sentence and in all. */
function namedPlaces(candidates: readonly Candidate[], passage: Passage): NamedPlaces {
  const inSentence = new Map<number, Set<string>>();
  for (const { senses, first } of candidates) {
    const sentence = passage.words[first]?.sentence ?? 0;
    const ids = inSentence.get(sentence) ?? new Set<string>();
    for (const { record } of senses) ids.add(record.id);
    inSentence.set(sentence, ids);
  }
  return { inSentence, inReport: new Set([...inSentence.values()].flatMap((ids) => [...ids])) };
}

function gather(candidate: Candidate, passage: Passage, group: ListGroup | undefined, named: NamedPlaces): Evidence {
  const before = wordsBefore(passage, candidate.first, 3).map(({ word }) => word.stem);
  const after = wordsAfter(passage, candidate.last, 3).map(({ word }) => word.stem);
  return {
    kinds: kindsBeside(passage, candidate, group),
    beside: new Set([...before, ...after]),
    direction: before[0] !== undefined && DIRECTIONS.has(before[0]),
    own: new Set(candidate.senses.map(({ record }) => record.id)),
    inSentence: named.inSentence.get(passage.words[candidate.first]?.sentence ?? 0) ?? new Set(),
    inReport: named.inReport,
    passage,
  };
}

/** What a bare name means most likely when nothing else tells: the country, the province, the town, only then its parts. */
const SALIENCE: ReadonlyMap<string, number> = new Map([
  ['country', 0.4],
  ...['governorate', 'province', 'region', 'state', 'oblast'].map((kind) => [kind, 0.3] as const),
  ...['city', 'town'].map((kind) => [kind, 0.2] as const),
  ['village', 0.1],
]);

function weigh({ record, shortened }: Sense, evidence: Evidence): number {
  if (record.type !== 'place') return 0;
  const { lexicon } = evidence.passage;
  const ancestors = ancestorsOf(record, lexicon).filter((id) => !evidence.own.has(id));
  const kind = evidence.kinds.indexOf(record.kind.toLowerCase());
  const weights = [
    kind < 0 ? 0 : 8 - kind,
    isCued(record, evidence.beside) ? 5 : 0,
    ancestors.some((id) => evidence.inSentence.has(id)) ? 3 : 0,
    record.bare ? 2 : 0,
    ancestors.some((id) => evidence.inReport.has(id)) ? 1 : 0,
    evidence.direction && AREA_KINDS.has(record.kind) ? 0.5 : 0,
    SALIENCE.get(record.kind) ?? 0,
    shortened ? -0.5 : 0,
  ];
  return weights.reduce((sum, weight) => sum + weight, 0);
}

function isCued(record: Place, beside: ReadonlySet<string>): boolean {
  return record.cues.some((cue) => contentWords(cue).every((word) => beside.has(word.key)));
}
