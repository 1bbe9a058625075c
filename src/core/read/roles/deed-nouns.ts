import { EVENT_HEADS, WEAPON_DOERS } from '../vocabulary/event-heads.ts';
import { BACKING_WORDS, SUFFERED_NOUNS } from '../vocabulary/party-words.ts';
import { CLAUSE_OPENERS, DETERMINERS, HELPERS, PREPOSITIONS } from '../vocabulary/phrase-words.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';
import type { Unit } from './unit.ts';
import { isVerb } from './verb.ts';

/** "the army's shelling", "regime raids", "raids of the army's aircraft"; of what is suffered, "rebel losses". */
export function possesses(scene: Scene, { last, first }: Mention, suffered: boolean): boolean {
  const { units } = scene;
  for (let at = last + 1; at <= last + 4; at++) {
    const unit = units[at];
    if (!unit || unit.name || unit.date || /[,;:()“”"]/u.test(unit.gap)) break;
    if (isOwnDeed(scene, first, at)) return SUFFERED_OWN.has(unit.key) === suffered;
    if (endsPhrase(units, at)) break;
  }
  return headBeforeOf(units, first, suffered);
}

/**
 * Whether the noun at a unit, which a name at another stands before, is this happening's deed: among its words, or, where these are
 * a verb, before it in the sentence ("Israeli missiles hit"). Never that of those who stand behind ("backed by Turkish strikes").
 */
export function isOwnDeed({ units, trigger }: Scene, named: number, noun: number): boolean {
  const key = units[noun]?.key ?? '';
  if (units.slice(Math.max(0, named - 4), named).some((unit) => BACKING_WORDS.has(unit.key))) return false;
  if (noun >= trigger.from && noun < trigger.to) return EVENT_HEADS.has(key);
  const isNoun = units.slice(trigger.from, trigger.to).some((unit) => EVENT_HEADS.has(unit.key));
  if (isNoun && !LEADING.has(key)) return false;
  return EVENT_HEADS.has(key) || (noun < trigger.from && WEAPON_DOERS.has(key));
}

/** Nouns that another deed follows: "the army's attempts to advance". */
const LEADING: ReadonlySet<string> = new Set([
  'attempt',
  'attempts',
  'operation',
  'operations',
  'campaign',
  'offensive',
]);

/** Whether a unit ends the phrase of a name before it: a preposition, a determiner, a verb. */
export function endsPhrase(units: readonly Unit[], at: number): boolean {
  const key = units[at]?.key ?? '';
  if (PREPOSITIONS.has(key) || DETERMINERS.has(key) || CLAUSE_OPENERS.has(key) || HELPERS.has(key)) return true;
  return key === 'and' || key.endsWith('ing') || isVerb(units, at);
}

/** "raids of X": the doer; "the siege of X": the sufferer. */
function headBeforeOf(units: readonly Unit[], first: number, suffered: boolean): boolean {
  for (let at = first - 1; at >= Math.max(1, first - 4); at--) {
    const key = units[at]?.key ?? '';
    if (key === 'of') {
      const head = units[at - 1]?.key ?? '';
      return EVENT_HEADS.has(head) && head !== 'control' && SUFFERED_NOUNS.has(head) === suffered;
    }
    if (!/^(?:the|a|some|its|their|\d+|dozens|several)$/u.test(key)) return false;
  }
  return false;
}

/** What one possesses because it was done to one: "rebel losses". */
const SUFFERED_OWN: ReadonlySet<string> = new Set(
  'losses casualties deaths death wounded dead toll fatalities victims injuries exodus displacement evacuation'.split(
    ' ',
  ),
);
