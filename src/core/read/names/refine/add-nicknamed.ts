import { byPosition } from '../../../model/span.ts';
import type { Candidate, Passage, Sense } from '../candidate.ts';
import { candidateOver } from '../candidate-over.ts';
import { wordsIn } from '../choose-longest.ts';
import { freeWords } from '../free-words.ts';

/** A person's full name with a nickname in quotation marks inside it, of up to three words: `Ann "The Fox" Moreno`. */
export function addNicknamed(candidates: readonly Candidate[], passage: Passage): Candidate[] {
  const free = new Set(freeWords(candidates, passage).map(({ index }) => index));
  const added: Candidate[] = [];
  for (const first of free) {
    const last = passage.words[first]?.capital ? endOfNickname(passage, first) : undefined;
    const sense = last === undefined ? undefined : personNamed(passage, first, last);
    if (last === undefined || !sense) continue;
    const candidate = candidateOver(passage, { first, last, sense, rule: 'nickname inside' });
    if (!wordsIn(candidate).every((index) => free.has(index))) continue;
    for (const index of wordsIn(candidate)) free.delete(index);
    added.push(candidate);
  }
  return [...candidates, ...added].sort(byPosition);
}

/** The word after the nickname that begins after word `first`. */
function endOfNickname({ words }: Passage, first: number): number | undefined {
  if (!/^ ["“„«'‘]$/u.test(words[first + 1]?.gap ?? '')) return undefined;
  const closing = [2, 3, 4].map((steps) => first + steps).find((at) => /^["”“»'’] $/u.test(words[at]?.gap ?? ''));
  const isWithin = closing !== undefined && words[closing]?.sentence === words[first]?.sentence;
  return isWithin && words[closing]?.capital ? closing : undefined;
}

function personNamed({ words, lexicon }: Passage, first: number, last: number): Sense | undefined {
  const name = `${words[first]?.key} ${words[last]?.stem}`;
  const hits = lexicon.match(name).filter(({ start, end }) => start === 0 && end === name.length);
  const forms = hits.flatMap(({ pattern }) => lexicon.patterns[pattern]?.forms ?? []);
  const person = forms.find(({ record }) => record.type === 'actor' && record.kind === 'person');
  return person && { record: person.record, manner: 'name' };
}
