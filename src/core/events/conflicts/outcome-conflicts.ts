import type { Conflict } from '../../model/event.ts';
import { meet } from '../join/pair.ts';
import type { Telling } from '../telling.ts';
import { type AccountPair, accountsIn, areTwoVoices } from './account-pairs.ts';

/** Accounts in which two voices give one contest another end: ground was taken, the attack failed, or nothing changed hands. */
export function outcomeConflicts(pairs: readonly AccountPair[]): Conflict[] {
  const accounts = accountsIn(pairs.filter(endOtherwise));
  return accounts.length === 0 ? [] : [{ about: 'outcome', accounts, scopes: false }];
}

function endOtherwise(pair: AccountPair): boolean {
  const [x, y] = [endOf(pair.a), endOf(pair.b)];
  if (!x || !y || x.result === y.result || !areTwoVoices(pair)) return false;
  return x.result === 'unchanged' || y.result === 'unchanged' || meet(x.winner, y.winner) || meet(x.loser, y.loser);
}

type Result = 'taken' | 'failed' | 'unchanged';

/** How a contest ended, for whoever attacked or would have won, and against whom. */
interface End {
  readonly result: Result;
  readonly winner: ReadonlySet<string>;
  readonly loser: ReadonlySet<string>;
}

function endOf({ kind, claim, attackers, victims }: Telling): End | undefined {
  if (kind === 'withdrawal') return { result: 'taken', winner: attackers, loser: victims };
  const result = GAINS.has(kind) && claim.modality === 'denied' ? 'failed' : (resultOf(claim.outcome) ?? gained(kind));
  return result && { result, winner: attackers, loser: victims };
}

const GAINS: ReadonlySet<string> = new Set(['capture', 'control']);

function gained(kind: Telling['kind']): Result | undefined {
  return kind === 'capture' ? 'taken' : undefined;
}

/** The first result whose words an outcome holds; words are compared by their beginnings. */
function resultOf(outcome: string | undefined): Result | undefined {
  const words = outcome?.toLowerCase().match(/\p{L}+/gu) ?? [];
  return OUTCOMES.find(({ stems }) => words.some((word) => stems.some((stem) => word.startsWith(stem))))?.result;
}

/** In the order asked: "no change", "did not enter" and "failed to capture" are no gain. */
const OUTCOMES: readonly { readonly result: Result; readonly stems: readonly string[] }[] = [
  { result: 'unchanged', stems: ['unchang', 'stalemate', 'change', 'inconclusive'] },
  {
    result: 'failed',
    stems: [
      'thwart',
      'repel',
      'repuls',
      'foil',
      'fail',
      'counter',
      'confront',
      'prevent',
      'block',
      'halt',
      'stop',
      'not',
    ],
  },
  {
    result: 'taken',
    stems: [
      'succe',
      'captur',
      'recaptur',
      'seiz',
      'taken',
      'took',
      'regain',
      'gain',
      'penetrat',
      'storm',
      'recover',
      'fell',
    ],
  },
];
