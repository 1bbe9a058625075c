import { monthName } from '../../src/words/months.ts';
import { EVERYWHERE, type InventedCast } from './invent-records.ts';
import type { Chance } from './random.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => monthName(index + 1));
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A raw report as a file would hold it, and what its editor knows. */
export interface InventedReport {
  readonly file: string;
  readonly text: string;
  readonly publisher: string;
  readonly published: string;
}

/** Invents a report: a title, a dateline, some paragraphs with names, dates and figures, and a page's furniture. */
export function inventReport(chance: Chance, cast: InventedCast, number: number): InventedReport {
  const published = `${2015 + chance.below(8)}-${twoDigits(1 + chance.below(12))}-${twoDigits(1 + chance.below(28))}`;
  const paragraphs = Array.from({ length: 6 + chance.below(8) }, () => paragraph(chance, cast));
  const title = `${chance.pick(cast.placeNames)}: report ${number} of what was seen`;
  const lead = `People in ${EVERYWHERE.name} heard of it on ${chance.pick(WEEKDAYS)}.`;
  const furniture = chance.below(3) === 0 ? ['Related Articles', 'What we saw last year', 'A second look'] : [];
  return {
    file: `report-${number}.txt`,
    text: `${[title, lead, ...paragraphs, ...furniture].join('\n\n')}\n`,
    publisher: chance.pick(cast.publishers),
    published,
  };
}

function paragraph(chance: Chance, cast: InventedCast): string {
  return Array.from({ length: 2 + chance.below(3) }, () => sentence(chance, cast)).join(' ');
}

function sentence(chance: Chance, cast: InventedCast): string {
  const [place, other] = [chance.pick(cast.placeNames), chance.pick(cast.placeNames)];
  const actor = chance.pick(cast.actorNames);
  const count = 2 + chance.below(60);
  const day = `${1 + chance.below(28)} ${chance.pick(MONTHS)}`;
  return chance.pick([
    `Shells fell on ${place} late on ${chance.pick(WEEKDAYS)}, and ${count} houses were damaged.`,
    `${actor} said that the road from ${place} to ${other} had been closed since ${day}.`,
    `On ${day} ${2015 + chance.below(8)} at least ${count} people left ${place} for ${other}.`,
    `“We counted ${count} aircraft over ${place} yesterday,” a teacher there said.`,
    `According to ${actor}, the hospital in ${place} has had no power for ${count} days.`,
    `Nobody in the market wanted to speak about it, and the shops stayed shut.`,
    `${actor} denied the account and asked the council of ${other} for an inquiry.`,
    `The bakery near the old bridge was hit twice, residents said, and its owner was among the ${count} wounded.`,
  ]);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
