import { PERSONS } from '../vocabulary/counted-words.ts';
import { BE_FORMS, PHRASE_ENDS } from '../vocabulary/counting-clauses.ts';
import { DISPLACED } from '../vocabulary/flight-words.ts';
import { INHABITANTS } from '../vocabulary/movement-words.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { Count } from './amount.ts';
import { isTied, keyAt } from './counting-text.ts';
import type { HarmPhrase } from './harm-phrase.ts';
import { type Harmed, harmed } from './harmed.ts';
import { isHarmedItself } from './is-harmed-itself.ts';
import { objectCounts } from './object-counts.ts';
import { subjectCounts } from './subject-counts.ts';
import { backOverAuxiliaries, type Telling } from './telling.ts';

/** The counts harmed in a sentence, each once, in the order of the words of harm that tell it. */
export function findHarmed(telling: Telling): readonly Harmed[] {
  const taken = new Set<Count>();
  const found: Harmed[] = [];
  for (const harm of telling.harms) {
    const counts = countsOf(telling, harm, taken).filter(
      (count) => !taken.has(count) && isFitting(telling, harm, count) && !isDenied(telling, count),
    );
    const nearest = counts.at(counts[0] && counts[0].first > harm.last ? 0 : -1);
    for (const count of counts) {
      taken.add(count);
      found.push(harmed(count, harm.what, count === nearest ? harm : count));
    }
  }
  return found;
}

/** Whether the harm may befall those counted: some words are of people alone, some of those who bear no arms. */
function isFitting({ it }: Telling, { forms }: HarmPhrase, { sort, head, headAt }: Count): boolean {
  if (forms.has('civil')) return sort === 'unsaid' || INHABITANTS.has(head) || DISPLACED.has(head);
  return !forms.has('personal') || sort !== 'unknown' || it.words[headAt]?.capital === true;
}

/** "neither of the two pilots was hurt". */
function isDenied({ it }: Telling, { first }: Count): boolean {
  return [1, 2, 3].some((back) => /^(?:neither|none|no)$/u.test(keyAt(it, first - back)) && first - back >= 0);
}

/** Forms that a word has beside being a noun. */
const UNDERGONE = ['participle', 'intransitive', 'state', 'active'] as const;

function countsOf(telling: Telling, harm: HarmPhrase, taken: ReadonlySet<Count>): readonly Count[] {
  const { forms } = harm;
  const after = keyAt(telling.it, harm.last + 1);
  const suffered = after === 'of' || after === 'to' ? objectCounts(telling, harm.last + 2) : [];
  if (forms.has('nominal') && suffered.length > 0) return suffered;
  const counted = forms.has('noun') ? countedItself(telling, harm) : [];
  if (counted.length > 0 || !UNDERGONE.some((form) => forms.has(form))) return counted;
  if (forms.has('active')) return objectCounts(telling, after === 'of' ? harm.last + 2 : harm.last + 1);
  const subjects = isDetermined(telling, harm) ? [] : subjectCounts(telling, harm).filter((count) => !taken.has(count));
  if (!forms.has('participle') || isLeft(telling, subjects)) return subjects;
  if (isActive(telling, harm, subjects)) return objectCounts(telling, harm.last + 1);
  return [...subjects, ...alongWith(telling, harm)];
}

/** "the dead", "those killed", "the 12 killed": a noun, not what befell somebody before it; but "39 people who died". */
function isDetermined({ it, endsAt }: Telling, harm: HarmPhrase): boolean {
  if (harm.forms.has('intransitive') && keyAt(it, harm.first - 1) === 'who' && endsAt.has(harm.first - 2)) return false;
  if (endsAt.get(harm.first - 1)?.partOf && keyAt(it, harm.first - 1) !== 'those') return false;
  return /^(?:the|those|of|their|its|her|his|no|not|many|who|which|that)$/u.test(keyAt(it, harm.first - 1));
}

/** "two deaths", "dozens of civilian casualties", "12 confirmed fatalities"; "12 lives" only where they are taken. */
function countedItself(telling: Telling, harm: HarmPhrase): readonly Count[] {
  const { it, endsAt } = telling;
  for (let at = harm.first - 1; at > harm.first - 5 && isTied(it, at + 1); at--) {
    const count = endsAt.get(at);
    if (count)
      return isTakenLife(telling, harm, count) && (count.sort === 'unsaid' || at === harm.first - 1) ? [count] : [];
    if (PHRASE_ENDS.has(keyAt(it, at)) && keyAt(it, at) !== 'of') return [];
  }
  return [];
}

function isTakenLife({ it }: Telling, harm: HarmPhrase, count: Count): boolean {
  if (keyAt(it, harm.first) !== 'lives' || /^(?:claim|cost|took|tak|los|end)/u.test(keyAt(it, count.first - 1)))
    return true;
  return [1, 2, 3].some((ahead) => keyAt(it, harm.last + ahead) === 'lost');
}

/** "leaving five civilians killed". */
function isLeft({ it }: Telling, [first]: readonly Count[]): boolean {
  return first !== undefined && /^(?:left|leaving|leaves)$/u.test(keyAt(it, first.first - 1));
}

/** "He was killed along with two guards". */
function alongWith(telling: Telling, { last }: HarmPhrase): readonly Count[] {
  const with_ = keyAt(telling.it, last + 2) === 'with' && /^(?:along|together)$/u.test(keyAt(telling.it, last + 1));
  return with_ ? objectCounts(telling, last + 3) : [];
}

/** Whether a participle tells what somebody did ("rockets killed nine") and not what was done to those before it. */
function isActive(telling: Telling, harm: HarmPhrase, subjects: readonly Count[]): boolean {
  if (isPassive(telling, harm)) return false;
  const [object] = objectCounts(telling, harm.last + 1);
  if (!object) return opensObject(telling, harm.last + 1);
  if (subjects.at(-1)?.end !== harm.first - 1) return true;
  return !isHarmedItself(telling, object) || isFollowedByCount(telling, object);
}

/** Whether a form of "be" stands right before, adverbs apart. */
function isPassive(telling: Telling, harm: HarmPhrase): boolean {
  const start = backOverAuxiliaries(telling, harm.first - 1);
  for (let at = start + 1; at < harm.first; at++) if (BE_FORMS.has(keyAt(telling.it, at))) return true;
  return false;
}

/** "Two gunmen killed a policeman", "killed the mayor", "killed civilians". */
function opensObject({ it }: Telling, at: number): boolean {
  if (!isTied(it, at)) return false;
  return OBJECT_OPENERS.has(keyAt(it, at)) || PERSONS.has(keyAt(it, at)) || it.named[at]?.type === 'actor';
}

const OBJECT_OPENERS: ReadonlySet<string> = wordSet('a an the his her their its him them themselves himself');

/** "killed 3 injured 5": the harm after the object has an object of its own. */
function isFollowedByCount({ it, harmStartsAt, startsAt }: Telling, object: Count): boolean {
  const harm = harmStartsAt.get(object.end + 1);
  return harm !== undefined && startsAt.has(harm.last + 1) && isTied(it, harm.last + 1);
}
