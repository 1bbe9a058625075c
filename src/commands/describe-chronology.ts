import type { Account, Conflict, HistoricEvent } from '../core/model/event.ts';
import type { FileReading } from './chronology-object.ts';
import { opening } from './describe-reading.ts';

/** A chronology for a person: each event with its accounts, why each was counted to it, and where they differ. */
export function describeChronology(events: readonly HistoricEvent[], files: readonly FileReading[]): string {
  return events.map((event) => describeEvent(event, files)).join('\n');
}

function describeEvent(event: HistoricEvent, files: readonly FileReading[]): string {
  const places = event.places.length > 0 ? event.places.join(', ') : 'no place';
  const accounts = event.accounts.map((account, index) => describeAccount(account, index, files));
  const lines = [`${event.edtf ?? 'no date'} ${event.kind} · ${places}`, ...accounts];
  return [...lines, ...event.conflicts.map(describeConflict), ''].join('\n');
}

function describeAccount({ report, claim: index, joined }: Account, at: number, files: readonly FileReading[]): string {
  const from = files[report];
  const claim = from?.reading.claims[index];
  if (!claim) throw new Error(`expected claim ${index} of file ${report}, got none`);
  const speakers = claim.speakers.map(({ entity, text }) => entity ?? text).join(' → ');
  const reason = joined ? `\n      with ${joined.to + 1}: ${joined.rule}` : '';
  const words = opening(from.reading.text.slice(claim.start, claim.end));
  return `  ${at + 1} ${from.file}, ${speakers || 'the report'}: ${words}${reason}`;
}

function describeConflict({ about, what, accounts, scopes }: Conflict): string {
  const who = accounts.map((index) => index + 1).join(', ');
  return `  differ in ${what === undefined ? about : `${about} (${what})`}: ${who}${scopes ? ', counting within other places' : ''}`;
}
