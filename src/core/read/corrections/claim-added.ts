import type { Claim } from '../../model/claim.ts';
import type { EventKind } from '../../model/event-kind.ts';
import type { FoundQuote } from '../../model/misfit.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';

/**
 * The claim an editor adds, before the values given: asserted at the words quoted, told in their sentence by whoever speaks
 * there, and otherwise silent.
 */
export function claimAdded(
  kind: EventKind,
  at: FoundQuote,
  { sentence, voices }: { readonly sentence: Span; readonly voices: Reading['voices'] },
): Claim {
  const { start, end } = sentence;
  const voice = voices.find((it) => it.start <= at.start && at.start < it.end);
  return {
    start,
    end,
    sentence: at.sentence,
    kind,
    trigger: { start: at.start, end: at.end },
    clause: { start, end },
    speakers: voice?.speakers ?? [],
    verb: null,
    mode: voice?.mode ?? 'narrator',
    modality: 'asserted',
    when: { edtf: null, status: 'unresolved', basis: 'sentence', rule: 'nothing says when' },
    places: [],
    perpetrators: [],
    targets: [],
    participants: [],
    backers: [],
    figures: [],
    weapons: [],
    background: false,
  };
}
