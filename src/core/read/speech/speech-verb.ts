import {
  CLAUSE_SPEECH_VERBS,
  PARTICLE_SPEECH_PARTICIPLES,
  PARTICLE_SPEECH_VERBS,
  QUOTING_PARTICIPLES,
  QUOTING_VERBS,
  SPEECH_PARTICIPLES,
  STRONG_SPEECH_VERBS,
  WEAK_SPEECH_VERBS,
} from '../vocabulary/speech-verbs.ts';
import type { SpokenWord } from './spoken-words.ts';

/** How readily a verb is one of saying: whatever its subject, for a subject that can speak, or with "that" after it only. */
export type SpeechVerbStrength = 'strong' | 'weak' | 'clause';

/** A verb of saying in its sentence. */
export interface SpeechVerb {
  readonly at: number;
  /** Its last word: "pointed out" has two. */
  readonly last: number;
  readonly strength: SpeechVerbStrength;
  readonly participle: boolean;
}

/** Whether a word is a form of a verb of saying, whatever stands around it. */
export function isSpeechVerb(key: string): boolean {
  return VERBS.some((table) => table.has(key));
}

const VERBS = [STRONG_SPEECH_VERBS, WEAK_SPEECH_VERBS, QUOTING_VERBS];

/** The verb of saying at a word, if there is one; nothing is said yet of its subject. */
export function speechVerbAt(words: readonly SpokenWord[], at: number): SpeechVerb | undefined {
  const word = words[at];
  if (!word || word.name || word.possessive) return undefined;
  const { key } = word;
  const toll = tollEnd(words, at);
  if (toll) return { at, last: toll, strength: 'weak', participle: key.endsWith('ing') };
  const particles = PARTICLE_SPEECH_VERBS.get(key) ?? PARTICLE_SPEECH_PARTICIPLES.get(key);
  if (particles) return withParticle(words, at, particles);
  if (SPEECH_PARTICIPLES.has(key) || QUOTING_PARTICIPLES.has(key)) {
    return { at, last: at, strength: 'weak', participle: true };
  }
  if (STRONG_SPEECH_VERBS.has(key)) return { at, last: at, strength: 'strong', participle: false };
  if (WEAK_SPEECH_VERBS.has(key)) return { at, last: at, strength: 'weak', participle: false };
  if (CLAUSE_SPEECH_VERBS.has(key)) return { at, last: at, strength: 'clause', participle: false };
  return undefined;
}

function withParticle(
  words: readonly SpokenWord[],
  at: number,
  particles: ReadonlySet<string>,
): SpeechVerb | undefined {
  const next = words[at + 1];
  if (!next || !particles.has(next.key) || next.gap.trim() !== '') return undefined;
  const participle = words[at]?.key.endsWith('ing') ?? false;
  return { at, last: at + 1, strength: 'weak', participle };
}

/** "put the death toll at", "gave a higher toll": where the words for the toll end. */
function tollEnd(words: readonly SpokenWord[], at: number): number | undefined {
  if (!TOLL_VERBS.has(words[at]?.key ?? '')) return undefined;
  for (let next = at + 1; next <= at + 5; next++) {
    if (TOLL_NOUNS.has(words[next]?.key ?? '')) return next;
  }
  return undefined;
}

const TOLL_VERBS: ReadonlySet<string> = new Set(['put', 'puts', 'putting', 'gave', 'gives', 'giving', 'set', 'raised']);
const TOLL_NOUNS: ReadonlySet<string> = new Set([
  'toll',
  'tolls',
  'number',
  'figure',
  'figures',
  'casualties',
  'total',
  'losses',
  'dead',
  'count',
  'tally',
]);
