import type { Decision, Modality, Mode } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import { type PassageLanguage, passageLanguage } from '../text/scripts.ts';
import type { WhenView } from './claim-view.ts';
import type { Corpus } from './corpus.ts';
import type { ViewedAccount } from './difference-view.ts';
import { amountsOf, type PieceView, passageOf } from './passage.ts';
import { type WhenceView, whenceOf } from './sentence-view.ts';

/** A sentence that tells of an event: the part that tells it apart from the rest, where it stands, how it is said. */
export interface StatementView extends WhenceView, PassageLanguage {
  readonly before: readonly PieceView[];
  readonly told: readonly PieceView[];
  readonly after: readonly PieceView[];
  readonly mode: Mode;
  readonly modality: Modality;
  readonly when: WhenView;
  readonly decided?: Decision;
}

type Accounts = readonly [ViewedAccount, ...ViewedAccount[]];

/** The sentences in which accounts are given, each once, in the order of the accounts. */
export function statementsOf(corpus: Corpus, accounts: readonly ViewedAccount[]): StatementView[] {
  const sentences = new Map<object, [ViewedAccount, ...ViewedAccount[]]>();
  for (const viewed of accounts) {
    const same = sentences.get(viewed.account.sentence);
    if (same) same.push(viewed);
    else sentences.set(viewed.account.sentence, [viewed]);
  }
  return [...sentences.values()].map((same) => statementOf(corpus, same));
}

function statementOf(corpus: Corpus, accounts: Accounts): StatementView {
  const [{ account, view }] = accounts;
  const { from, sentence } = account;
  const { start, end } = clauseOf(accounts);
  const amounts = amountsOf(accounts.map((it) => it.account));
  const cut = (span: Span) => passageOf(corpus, from, { span, marks: [], amounts }).pieces;
  return {
    ...whenceOf(corpus, account),
    ...passageLanguage(from.report.text.slice(sentence.start, sentence.end), from.report.language),
    before: cut({ start: sentence.start, end: start }),
    told: cut({ start, end }),
    after: cut({ start: end, end: sentence.end }),
    mode: view.mode,
    modality: view.modality,
    when: view.when,
    decided: view.decided,
  };
}

/** The part of a sentence that its accounts tell together, kept within the sentence. */
function clauseOf(accounts: Accounts): Span {
  const { sentence } = accounts[0].account;
  const start = Math.min(...accounts.map(({ account }) => account.claim.clause.start));
  const end = Math.max(...accounts.map(({ account }) => account.claim.clause.end));
  return { start: Math.max(sentence.start, start), end: Math.min(sentence.end, end) };
}
