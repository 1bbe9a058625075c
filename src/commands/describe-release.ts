import type { RegisterEntry } from '../core/model/register-entry.ts';
import type { Register } from '../core/model/release.ts';
import { describeEntry } from '../core/register/describe-entry.ts';
import type { Change, Changes } from '../core/register/plan-release.ts';
import { countEntries } from './count-entries.ts';
import { counted } from './counted.ts';
import { printableInLine } from './terminal.ts';

/** How many of a kind are shown; of the others only how many there are. */
const SHOWN = 10;

/**
 * What the next release would say, for the person who decides: what gets an address, what shows something else than was
 * published, and which events are read differently. Paragraphs are counted, not listed; they come with their reports.
 */
export function describeRelease({ releases }: Register, { added, changed }: Changes): string {
  const [gone, altered] = [changed.filter(isGone), changed.filter((it) => !isGone(it))];
  const last = releases.at(-1);
  const fresh = LISTED.flatMap((type) => few(added.filter((it) => it.type === type).map(entryLine)));
  return [
    last === undefined
      ? 'The first release, whose addresses are kept for ever:'
      : `Since release ${last.seal.release} (${last.seal.date}):`,
    ...list('new', fresh, countEntries(added)),
    ...list('changed', few(altered.map(changeLine)), counted(altered.length, 'address', 'addresses')),
    ...list('read differently', few(gone.map(({ from }) => entryLine(from.entry))), goneCount(gone.length)),
    '',
  ].join('\n');
}

function goneCount(count: number): string {
  return `${counted(count, 'event', 'events')} (each page stays, with its quotes and the events that hold them now)`;
}

/** An event that is no longer told. */
function isGone({ to }: Change): boolean {
  return to.type === 'event' && to.former === true;
}

/** Nothing where the list is empty. */
function list(title: string, lines: readonly string[], counts: string): readonly string[] {
  return lines.length === 0 ? [] : [`  ${title}: ${counts}`, ...lines.map((line) => `    ${line}`)];
}

function few(lines: readonly string[]): readonly string[] {
  const more = lines.length - SHOWN;
  return more > 0 ? [...lines.slice(0, SHOWN), `… and ${more} more`] : lines;
}

const LISTED = ['report', 'event', 'place', 'actor'] as const;

function entryLine(entry: RegisterEntry): string {
  return printableInLine(`${entry.address}  ${describeEntry(entry)}`);
}

function changeLine({ from, to }: Change): string {
  const [was, is] = [describeEntry(from.entry), describeEntry(to)];
  const same = to.type === 'event' ? `${is}: told by other passages` : is;
  return printableInLine(`${to.address}  ${was === is ? same : `${was} → ${is}`}`);
}
