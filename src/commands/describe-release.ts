import type { RegisterEntry } from '../core/model/register-entry.ts';
import type { Register } from '../core/model/release.ts';
import { describeEntry } from '../core/register/describe-entry.ts';
import type { Change, Changes } from '../core/register/plan-release.ts';
import { counted } from './counted.ts';
import { printableInLine } from './terminal.ts';

/** How many lines of one list are shown; of the others only how many there are. */
const SHOWN = 20;

/**
 * What the next release would say, for the person who decides: what gets an address, what shows something else than was
 * published, and which events are read differently. Paragraphs are counted, not listed; they come with their reports.
 */
export function describeRelease({ releases }: Register, { added, changed }: Changes): string {
  const [gone, altered] = [changed.filter(isGone), changed.filter((it) => !isGone(it))];
  const last = releases.at(-1);
  return [
    last === undefined
      ? 'The first release, whose addresses are kept for ever:'
      : `Since release ${last.seal.release} (${last.seal.date}):`,
    ...list('new', named(added).map(entryLine), countsOf(added)),
    ...list('changed', altered.map(changeLine), counted(altered.length, 'address', 'addresses')),
    ...list(
      'read differently',
      gone.map(({ from }) => entryLine(from.entry)),
      counted(gone.length, 'event', 'events'),
    ),
    ...(gone.length > 0 ? ['    (their pages stay, with their quotes and the events that hold them now)'] : []),
    '',
  ].join('\n');
}

/** An event that is no longer told. */
function isGone({ to }: Change): boolean {
  return to.type === 'event' && to.former === true;
}

function named(entries: readonly RegisterEntry[]): readonly RegisterEntry[] {
  return entries.filter(({ type }) => type !== 'paragraph');
}

function list(title: string, lines: readonly string[], counts: string): readonly string[] {
  if (counts === '' || lines.length === 0) return [];
  const more = lines.length - SHOWN;
  return [
    `  ${title}: ${counts}`,
    ...lines.slice(0, SHOWN).map((line) => `    ${line}`),
    ...(more > 0 ? [`    … and ${more} more`] : []),
  ];
}

const NOUNS: readonly (readonly [RegisterEntry['type'], string, string])[] = [
  ['report', 'report', 'reports'],
  ['paragraph', 'paragraph', 'paragraphs'],
  ['place', 'place', 'places'],
  ['actor', 'actor', 'actors'],
  ['event', 'event', 'events'],
];

function countsOf(entries: readonly RegisterEntry[]): string {
  return NOUNS.flatMap(([type, one, more]) => {
    const count = entries.filter((it) => it.type === type).length;
    return count === 0 ? [] : [counted(count, one, more)];
  }).join(', ');
}

function entryLine(entry: RegisterEntry): string {
  return printableInLine(`${entry.address}  ${describeEntry(entry)}`);
}

function changeLine({ from, to }: Change): string {
  const [was, is] = [describeEntry(from.entry), describeEntry(to)];
  return printableInLine(`${to.address}  ${was === is ? is : `${was} → ${is}`}`);
}
