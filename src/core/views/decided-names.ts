import type { Decision } from '../model/claim.ts';
import { isName, type Mark } from '../model/mark.ts';
import { onOneLine } from '../text/on-one-line.ts';
import { authorityKey, type Corpus } from './corpus.ts';
import { type Named, namedAuthority } from './named.ts';

/** Words that an editor, not the reader, takes for a place or actor. */
export interface DecidedName {
  readonly words: string;
  /** Who or what they stand for; absent where the editor leaves it open. */
  readonly meant?: Named;
  readonly decided: Decision;
}

/** The names among some marks that an editor decided, in order. */
export function decidedNames(corpus: Corpus, marks: readonly Mark[]): DecidedName[] {
  return marks.flatMap((mark): DecidedName[] => {
    if (!isName(mark) || !mark.decided) return [];
    const record = corpus.authorities.get(authorityKey({ type: mark.type, id: mark.entity ?? '' }));
    const meant = record && namedAuthority(corpus, record);
    return [{ words: onOneLine(mark.text), meant, decided: mark.decided }];
  });
}
