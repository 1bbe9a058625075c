import type { Account, Conflict, HistoricEvent } from '../core/model/event.ts';
import type { Reading } from '../core/model/reading.ts';
import { speakerObject } from './claim-object.ts';

/** A file with its reading, which accounts refer to by its place in a list. */
export interface FileReading {
  readonly file: string;
  readonly reading: Reading;
}

/**
 * A chronology as other programs take it: events in order of time, each with its accounts (the sentence of each claim, in
 * UTF-16 units of the decoded text), why each was counted to it, and the conflicts among them by index into the accounts.
 */
export function chronologyObject(events: readonly HistoricEvent[], files: readonly FileReading[]): object {
  return { events: events.map((event) => eventObject(event, files)) };
}

function eventObject(event: HistoricEvent, files: readonly FileReading[]): object {
  return {
    date: event.edtf,
    kind: event.kind,
    places: event.places,
    actors: event.actors,
    accounts: event.accounts.map((account) => accountObject(account, files)),
    conflicts: event.conflicts.map(conflictObject),
    compare: event.compare.map(({ event: other, rule }) => ({ event: other, rule })),
  };
}

function accountObject({ report, claim: index, joined }: Account, files: readonly FileReading[]): object {
  const from = files[report];
  const claim = from?.reading.claims[index];
  if (!claim) throw new Error(`expected claim ${index} of file ${report}, got none`);
  const { start, end, kind, speakers, when } = claim;
  return {
    file: from.file,
    start,
    end,
    kind,
    speakers: speakers.map(speakerObject),
    when: when.edtf,
    ...(joined ? { joined: { to: joined.to, rule: joined.rule } } : {}),
  };
}

function conflictObject({ about, what, accounts, scopes }: Conflict): object {
  return { about, what, accounts, scopes };
}
