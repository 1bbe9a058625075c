import { type Claim, MODALITIES, type Modality, type Party } from '../../model/claim.ts';
import { parseEventKind } from '../../model/event-kind.ts';
import { type Figure, HARMS, QUALIFIERS } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';

/** Where a claim of a test stands. */
export interface Standing extends Span {
  readonly sentence: number;
  readonly trigger: Span;
}

/**
 * A claim written in words, as `airstrike at taiz by coalition on 2022-03-08 killed 9 civilians`: a kind, then words each with a
 * value, several values joined by commas. `near` are places, `then` a day, taken from neighbouring sentences, `filed` a day that
 * rests on publication alone, `sometime` words for a time that cannot be resolved; a number may have whom it counts and a qualifier (`killed 9/soldiers/at-least`).
 *
 * @throws on a word that is none of these.
 */
export function claimInWords(words: string, { sentence, trigger, start, end }: Standing): Claim {
  const [kindWord = '', ...rest] = words.split(' ');
  const kind = parseEventKind(kindWord);
  if (!kind) throw new Error(`expected a kind of event, got ${kindWord}`);
  const said = valuesByWord(rest);
  const parties = (word: string, basis: Party['basis'] = 'sentence'): Party[] =>
    (said.get(word) ?? []).map((id) => ({ entity: id, text: id, basis }));
  const speakers = (said.get('says') ?? []).map((id) => ({ entity: id, text: id }));
  const outcome = said.get('outcome')?.join(' ');
  return {
    start,
    end,
    sentence,
    kind,
    trigger,
    clause: { start, end },
    speakers,
    verb: null,
    mode: speakers.length > 0 ? 'attributed' : 'narrator',
    modality: modalityOf(said.get('modality')?.[0]),
    when: whenOf(said, trigger),
    places: [...parties('at'), ...parties('near', 'context')],
    perpetrators: parties('by'),
    targets: parties('to'),
    participants: parties('among'),
    backers: [],
    figures: COUNTED.flatMap((what) => (said.get(what) ?? []).map((value) => figureOf(what, value, trigger))),
    weapons: [],
    ...(outcome === undefined ? {} : { outcome }),
    background: said.has('background'),
  };
}

const COUNTED: readonly string[] = [...HARMS, 'tanks', 'weapons', 'villages'];

const WORDS: ReadonlySet<string> = new Set([
  ...COUNTED,
  ...[
    'at',
    'near',
    'by',
    'to',
    'among',
    'says',
    'on',
    'then',
    'filed',
    'sometime',
    'outcome',
    'modality',
    'background',
  ],
]);

function valuesByWord(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, readonly string[]>();
  for (let at = 0; at < words.length; at += 2) {
    const [word = '', value = ''] = words.slice(at, at + 2);
    if (!WORDS.has(word)) throw new Error(`expected one of ${[...WORDS].join(', ')}, got ${word}`);
    values.set(word, value.split(','));
  }
  return values;
}

function whenOf(said: ReadonlyMap<string, readonly string[]>, trigger: Span): Claim['when'] {
  const rule = 'told by the test';
  if (said.has('sometime')) return { edtf: null, status: 'unresolved', basis: 'sentence', mark: trigger, rule };
  const [on, then, filed] = ['on', 'then', 'filed'].map((word) => said.get(word)?.[0]);
  const basis = on !== undefined ? 'sentence' : then !== undefined ? 'context' : 'publication';
  return { edtf: on ?? then ?? filed ?? null, status: 'stated', basis, rule };
}

function modalityOf(word: string | undefined): Modality {
  return MODALITIES.find((modality) => modality === word) ?? 'asserted';
}

/** `9/soldiers/at-least`: a number or `dozens`, who is counted, how the number is limited. */
function figureOf(what: string, words: string, span: Span): Figure {
  const [amount = '', who = 'people', limit] = words.split('/');
  const value = Number.isNaN(Number(amount)) ? null : Number(amount);
  const qualifier = QUALIFIERS.find((it) => it === limit?.replace('-', ' ')) ?? (value === null ? 'vague' : 'exact');
  return { ...span, text: `${amount} ${what}`, value, qualifier, what, who, included: false };
}
