import { isJoined } from '../../text/words.ts';
import { NOUN_LEADERS } from '../vocabulary/assertion-words.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { Trigger } from './find-triggers.ts';
import type { ToldWord } from './told-word.ts';

/**
 * Whether a noun only dates what is told: "since the invasion began", "After the air raid, soldiers …", "have fled since
 * the attack". With words that tell where it was, or on whom, it is told itself: "after the attack on the camp".
 */
export function isAnchor(trigger: Trigger, words: readonly ToldWord[]): boolean {
  const { from, to } = trigger;
  if (from <= FRONT && FRONTED.has(words[0]?.key ?? '') && words[1]?.key === 'the' && words[to]?.gap.trim() === ',')
    return true;
  const anchors = words.slice(Math.max(0, from - 3), from).some((word) => word.key === 'since' || word.key === 'until');
  return (anchors && STARTS.has(words[to]?.key ?? '')) || isKnownDate(trigger, words);
}

/** "since the attack", "following the reported strikes", "since the start of the aggression", with nothing told of it. */
function isKnownDate({ from, to }: Trigger, words: readonly ToldWord[]): boolean {
  const after = words[to];
  if (after && isJoined(after) && (TELLING.has(after.key) || after.dated)) return false;
  let at = from - 1;
  while (at >= 0 && words[at]?.key !== 'the' && isDescribing(words[at])) at--;
  if (words[at]?.key !== 'the') return false;
  const ruler = words[at - 1]?.key ?? '';
  if (DATING.has(ruler)) return true;
  return (
    ruler === 'of' && ONSETS.has(words[at - 2]?.key ?? '') && words.slice(Math.max(0, at - 4), at - 2).some(isSince)
  );
}

function isSince(word: ToldWord): boolean {
  return word.key === 'since';
}

function isDescribing(word: ToldWord | undefined): boolean {
  if (!word || word.mark) return false;
  return NOUN_LEADERS.has(word.key) || /(?:ed|al|ic|ly)$/u.test(word.key);
}

/** How far on in its sentence the noun of an adjunct before the main clause stands. */
const FRONT = 4;
const FRONTED = wordSet('after following before');
const STARTS = wordSet('began started begun erupted broke ended');
const DATING = wordSet('since after following before until');
const ONSETS = wordSet('start beginning outbreak onset launch');
/** Words behind the noun that tell of it where, on whom or by whom. */
const TELLING = wordSet('on in of by against at near that which in inside outside around across between');
