import type { Candidate, Passage, Sense } from './candidate.ts';

/**
 * A label beside the name of a group is that group: "the terrorists of X", "X terrorists", "mercenaries from X". Standing
 * alone it stays with the record that lists it.
 */
export function bindLabels(candidates: readonly Candidate[], passage: Passage): Candidate[] {
  return candidates.map((candidate, index) => {
    if (candidate.senses[0]?.manner !== 'label') return candidate;
    const [before, after] = [candidates[index - 1], candidates[index + 1]];
    const group = groupBeside(passage, before, candidate, /^\)? $/u) ?? groupBeside(passage, candidate, after, OF);
    return group
      ? { ...candidate, senses: [{ record: group.record, manner: 'label' }], rule: 'label beside a name' }
      : candidate;
  });
}

const OF = /^ (?:of|from|belonging to|affiliated with|affiliated to) (?:the )?["“]?$/u;

function groupBeside(
  passage: Passage,
  one: Candidate | undefined,
  next: Candidate | undefined,
  between: RegExp,
): Sense | undefined {
  if (!one || !next || !between.test(passage.text.slice(one.end, next.start))) return undefined;
  return [one, next]
    .flatMap(({ senses }) => senses)
    .find(({ record, manner }) => manner === 'name' && record.type === 'actor' && record.kind === 'armed-group');
}
