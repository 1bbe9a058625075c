import type { MatchDecision } from '../core/versions/decide-matches.ts';
import type { Question } from '../core/versions/open-questions.ts';
import { describeQuestion } from './describe-revision.ts';
import { readDecision } from './match-decisions.ts';
import type { Terminal } from './terminal.ts';

/** How often an answer that says nothing is asked for again. */
const PATIENCE = 3;

/**
 * Asks a person what became of each paragraph; `undefined` where they leave. Changed figures, names and words are asked
 * about one by one; those that differ in signs alone can be taken together with `signs`.
 */
export async function askMatches(
  questions: readonly Question[],
  terminal: Terminal,
  ask: (question: string) => Promise<string>,
): Promise<readonly MatchDecision[] | undefined> {
  const decisions: MatchDecision[] = [];
  const taken = new Set<number>();
  let signs = false;
  for (const question of questions) {
    const known: MatchDecision | undefined = signs ? signsOnly(question, taken) : undefined;
    const answer: MatchDecision | 'signs' | undefined = known ?? (await askOne(question, { terminal, ask, taken }));
    if (answer === undefined) return undefined;
    signs = signs || answer === 'signs';
    const decision = answer === 'signs' ? signsOnly(question, taken) : answer;
    if (!decision) return undefined;
    if ('is' in decision) taken.add(decision.is);
    decisions.push(decision);
  }
  return decisions;
}

interface Asking {
  readonly terminal: Terminal;
  readonly ask: (question: string) => Promise<string>;
  /** Numbers of the new text that are another paragraph already. */
  readonly taken: ReadonlySet<number>;
}

async function askOne(
  question: Question,
  { terminal, ask, taken }: Asking,
): Promise<MatchDecision | 'signs' | undefined> {
  terminal.out(`\n${describeQuestion(question)}`);
  const may = signsOnly(question, taken) ? ', “signs” (this and all that differ in signs alone)' : '';
  for (let tries = 0; tries < PATIENCE; tries++) {
    const answer = (await ask(`What became of it? A number, “into 7+8”, “gone”${may}, “quit”: `)).trim();
    if (answer === 'quit') return undefined;
    if (answer === 'signs' && may !== '') return 'signs';
    const decision = readDecision(question.old.id, answer);
    if (decision) return decision;
  }
  return undefined;
}

/** The likeliest paragraph, where it differs from the old one in signs and spaces alone and is free. */
function signsOnly({ old, candidates }: Question, taken: ReadonlySet<number>): MatchDecision | undefined {
  const [first] = candidates.filter(({ as }) => as === 'is');
  const number = first?.numbers[0];
  if (number === undefined || taken.has(number) || first?.changes.join() !== 'signs') return undefined;
  return { old: old.id, is: number };
}
