import { GOODS } from '../core/model/event.ts';
import { HARMS } from '../core/model/figure.ts';
import type { Subject, ValueView } from '../core/views/account-values.ts';
import type { ClaimView } from '../core/views/claim-view.ts';
import type { DifferenceView, SideView } from '../core/views/difference-view.ts';
import { claimWords } from './claims.ts';
import { eventDate } from './event-title.ts';
import { eventWords } from './events.ts';
import { amountInWords, figureInWords, thingCounted, whoInWords } from './figure-words.ts';

/** A thing that accounts speak of, as the head of a row: “Number killed”, “When”. */
export function subjectInWords({ about, what = '' }: Subject): string {
  if (about !== 'figure') return eventWords.subjects[about];
  if (what === GOODS) return eventWords.goods;
  return isHarm(what) ? eventWords.number(thingCounted(what)) : eventWords.numberOf(thingCounted(what));
}

/** The same within a sentence: “the number killed”, “the date”. */
export function subjectInLine({ about, what = '' }: Subject): string {
  if (about !== 'figure') return eventWords.subjectsInLine[about];
  if (what === GOODS) return eventWords.goodsInLine;
  return isHarm(what) ? eventWords.numberInLine(thingCounted(what)) : eventWords.numberOfInLine(thingCounted(what));
}

/** What one side says, in few words: “at least 4”, “3 and 1”. */
export function sideInWords({ values }: SideView): string {
  return values.map(valueInLine).join(claimWords.and);
}

/** All sides in a line, and that others are silent: “4 · 6 · no figure”. */
export function sidesInLine({ about, sides, silent }: DifferenceView): string {
  const shown = sides.slice(0, MOST_SIDES).map(sideInWords);
  const more = sides.length > MOST_SIDES ? ['…'] : [];
  const none = silent.length > 0 ? [eventWords.silenceInLine[about]] : [];
  return [...shown, ...more, ...none].join(' · ');
}

const MOST_SIDES = 5;

/** Whom the figures of a side count, in the reports' words. */
export function whoIsCounted({ values }: SideView): string {
  const who = values.map((value) => (value.type === 'amount' ? (whoInWords(value.figure) ?? '') : ''));
  return [...new Set(who)].filter((it) => it !== '').join(', ');
}

/** What an account says, in few words: “at least 4”, “26 August 2019”, “Basqala, Maarat Harmah”. */
function valueInLine(value: ValueView): string {
  if (value.type === 'amount' && !value.named) return amountInWords(value.figure);
  return valueInWords(value);
}

/** The same with what is counted: “at least 4 killed”. */
export function valueInWords(value: ValueView): string {
  if (value.type === 'amount') return figureInWords(value.figure);
  if (value.type === 'date') return value.when.edtf === null ? eventWords.undated : eventDate(value.when.edtf);
  if (value.type === 'names') return value.names.map(({ name }) => name).join(', ');
  return value.words ?? toldAs(value);
}

/** An outcome that no words give: “told as capture” where others tell of a withdrawal, “control denied”. */
function toldAs({ kind, modality }: Pick<ClaimView, 'kind' | 'modality'>): string {
  const happened = claimWords.kinds[kind];
  const held = claimWords.modalities[modality];
  return held === undefined ? eventWords.toldAs(happened) : `${happened} ${held}`;
}

function isHarm(what: string): boolean {
  return HARMS.some((harm) => harm === what);
}
