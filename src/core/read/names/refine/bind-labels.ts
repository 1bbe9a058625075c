import type { Candidate, Passage, Sense } from '../candidate.ts';

/**
 * Whom a label means: the group it stands beside ("the terrorists of X", "X terrorists", "mercenaries from X"), and for the
 * next few sentences again; of several records that list it, the one the sentence names, else the one that only describes.
 */
export function bindLabels(candidates: readonly Candidate[], passage: Passage): Candidate[] {
  const bound = new Map<string, Binding>();
  const named = namedBySentence(candidates, passage);
  return candidates.map((candidate, index) => {
    if (candidate.senses[0]?.manner !== 'label') return candidate;
    const sentence = passage.words[candidate.first]?.sentence ?? 0;
    const word = passage.words[candidate.last]?.stem ?? '';
    const beside = groupBeside(passage, candidates, index);
    if (beside) bound.set(word, { sense: beside, sentence });
    const earlier = bound.get(word);
    const meant =
      earlier && sentence - earlier.sentence <= REACH ? earlier.sense : unbound(candidate, named.get(sentence));
    return {
      ...candidate,
      senses: [{ record: meant.record, manner: 'label' }],
      rule: beside ? 'label beside a name' : 'label',
    };
  });
}

interface Binding {
  readonly sense: Sense;
  readonly sentence: number;
}

/** For how many sentences a label goes on meaning the group it once stood beside. */
const REACH = 3;

function groupBeside(passage: Passage, candidates: readonly Candidate[], index: number): Sense | undefined {
  const [before, label, after] = [candidates[index - 1], candidates[index], candidates[index + 1]];
  return groupAcross(passage, before, label, /^\)? $/u) ?? groupAcross(passage, label, after, OF);
}

const OF = /^ (?:of|from|belonging to|affiliated with|affiliated to) (?:the )?["“]?$/u;

function groupAcross(
  passage: Passage,
  one: Candidate | undefined,
  next: Candidate | undefined,
  between: RegExp,
): Sense | undefined {
  if (!one || !next || !between.test(passage.text.slice(one.end, next.start))) return undefined;
  return [one, next].flatMap(({ senses }) => senses).find(isNamedGroup);
}

function isNamedGroup({ record, manner }: Sense): boolean {
  return manner === 'name' && record.type === 'actor' && record.kind === 'armed-group';
}

function unbound(candidate: Candidate, named: ReadonlySet<string> | undefined): Sense {
  const [first, ...others] = candidate.senses;
  if (!first) throw new Error('expected a label to have a sense, got none');
  if (others.length === 0) return first;
  const inSentence = candidate.senses.find(({ record }) => named?.has(record.id));
  return inSentence ?? candidate.senses.find(({ record }) => isDescribed(record.name)) ?? first;
}

/** The records each sentence names, labels aside. */
function namedBySentence(candidates: readonly Candidate[], passage: Passage): Map<number, Set<string>> {
  const named = new Map<number, Set<string>>();
  for (const { first, senses } of candidates) {
    const sentence = passage.words[first]?.sentence ?? 0;
    const ids = named.get(sentence) ?? new Set<string>();
    for (const { record, manner } of senses) if (manner !== 'label') ids.add(record.id);
    named.set(sentence, ids);
  }
  return named;
}

/** "Armed groups, unspecified": no capital but the first. */
function isDescribed(name: string): boolean {
  return !/.\p{Lu}/u.test(name);
}
