import { daysInWords, formattedDay, type TimeUnit, tickInWords } from './days-in-words.ts';

/** The strings of the search page, apart from the others so that a reader's browser fetches no more than these. */
export const searchWords = {
  title: 'Search',
  label: 'Search the archive',
  placeholder: 'Search the archive',
  submit: 'Search',
  shortcut: '/',
  description: (archive: string) => `Search every report, place and actor of ${archive}.`,
  withoutScript: 'Searching needs JavaScript. Everything here can also be reached by browsing:',
  browse: 'Or browse',
  privacy:
    'The search runs on your own machine: what you look for is sent to no one. Only from the pieces of the index it fetches could the host of this site guess at it; and an address with your words in it tells them to whom you send it, and to the host when it is opened or reloaded.',
  hint: 'A word finds every ending of it or, where the archive does not know it, every longer word it begins; a name finds every spelling of the same place or actor, in any script.',
  operators:
    'Exactly so: "words in quotation marks". Not there: -word. One or the other: one OR other. All that begins so: begin*.',
  several:
    'Several words stand in one paragraph, where any paragraph has them all; small words such as “the” and “of” need not.',
  /** What the examples of the archive itself show. */
  help: {
    title: 'How to ask',
    spelling: (name: string) => `${name}, however a report spells it`,
    phrase: () => 'these words, exactly so',
    either: () => 'the one or the other',
    exclusion: (word: string) => `without “${word}”`,
    prefix: () => 'every word that begins so',
  },
  longest: (n: number) =>
    `A query has room for ${n.toLocaleString('en')} characters: what comes after them is not looked for.`,
  loading: 'Searching …',
  none: 'Nothing found',
  noneHint: 'Try fewer words, another spelling, or fewer filters.',
  noReports: 'This archive has no published reports yet.',
  reversed: 'The first day comes after the last.',
  swap: (from: string, to: string) => `Look from ${day(from)} to ${day(to)}`,
  unfiltered: (n: number) => `Look without filters: ${counted(n, 'paragraph')}`,
  partly: 'No paragraph has all of these words. These have most of them:',
  namesAlone: (n: number) =>
    `No paragraph has these words, but ${n.toLocaleString('en')} names have them: choose one to read what is told of it.`,
  meant: 'Did you mean',
  keep: 'Keep this list:',
  keepFirst: (n: number) => `Keep the first ${counted(n, 'paragraph')} of this list:`,
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Copying is not allowed here',
  events: 'Events told in these paragraphs',
  failed: 'The search index could not be loaded.',
  failedHint: 'Check the connection and try again. While a site is being developed, the index is there after a build.',
  offline: 'This machine is offline.',
  offlineHint: 'The search needs its index from the site: try again when you are connected.',
  retry: 'Try again',
  /** Without a count of paragraphs where all reports are listed. */
  found: ({ passages, reports, names }: FoundCounts) => {
    const inReports =
      passages === undefined
        ? counted(reports, 'report')
        : `${counted(passages, 'paragraph')} in ${counted(reports, 'report')}`;
    return [reports > 0 && inReports, names > 0 && counted(names, 'name')].filter(Boolean).join(', ');
  },
  passages: (n: number) => `${n.toLocaleString('en')} more ${n === 1 ? 'passage' : 'passages'} in this report`,
  what: (kind: string, within: string | undefined) => (within === undefined ? kind : `${kind} in ${within}`),
  named: (mentions: number, reports: number) =>
    mentions === 0 ? 'not named in any report' : `named ${times(mentions)} in ${counted(reports, 'report')}`,
  told: ([first, last]: readonly [string, string]) =>
    first === last ? `told of ${day(first)}` : `told of from ${day(first)} to ${day(last)}`,
  tellsOf: (when: string) => `tells of ${when}`,
  tellsOfNoDay: 'tells of no date',
  unnumbered: 'A heading, caption or quotation',
  names: (names: readonly string[]) => `Also written ${names.join(', ')}`,
  more: (shown: number, all: number) => `Show more (${shown} of ${all} shown)`,
  filters: 'Narrow the search',
  narrow: (chosen: number) => (chosen === 0 ? 'Narrow the search' : `Narrow the search (${chosen} chosen)`),
  filterHint: 'Of those ticked in a group, one will do; − leaves a value out. All groups must agree.',
  close: 'Close',
  showFound: (passages: number, names: number) => `Show ${passagesOrNames(passages, names)}`,
  foundCount: passagesOrNames,
  withoutFilter: (facet: string, value: string, found: string) => `Without “${facet}: ${value}”: ${found}`,
  clear: 'Clear all',
  remove: (facet: string, value: string) => `Remove ${facet}: ${value}`,
  sort: 'Order',
  sorts: {
    relevance: 'by relevance',
    newest: 'published last first',
    oldest: 'published first first',
    'told-last': 'by date told of, last first',
    'told-first': 'by date told of, first first',
  },
  flat: 'Paragraph by paragraph',
  spellings: 'Every spelling of a name',
  exclude: (name: string) => `Exclude ${name}`,
  excluded: (name: string) => `without ${name}`,
  moreValues: (n: number) => `${n.toLocaleString('en')} more`,
  valuesLeft: (n: number) => `and ${n.toLocaleString('en')} more: type to find them`,
  noValues: 'none of that name',
  nothingToChoose: 'nothing of this in these paragraphs',
  chosen: (n: number) => `${n.toLocaleString('en')} chosen`,
  parts: (name: string, n: number) => `Within ${name}: ${n.toLocaleString('en')}`,
  inherited: { any: 'included', none: 'left out' },
  find: 'Find',
  filterValues: (facet: string) => `Find in “${facet}”`,
  valueWithin: (within: string) => `in ${within}`,
  facetFailed: 'could not be loaded',
  kinds: { report: 'Report', place: 'Place', actor: 'Actor' },
  kind: 'Kind',
  facets: {
    place: 'Place',
    actor: 'Actor',
    event: 'What happened',
    harm: 'Harm told in figures',
    weapon: 'Weapon',
    mode: 'In whose words',
    publisher: 'Publisher',
  },
  time: 'Time',
  times: { told: 'of what is told', published: 'of publication' },
  from: 'From',
  to: 'To',
  /** `vague` of the paragraphs have a time much longer than the bar's. */
  bar: (when: string, n: number, vague: number) =>
    `${when}: ${counted(n, 'paragraph')}${vague === 0 ? '' : `, ${vague.toLocaleString('en')} of a longer time`}`,
  histogram: 'Paragraphs by time',
  histogramHint: 'Choose a bar, or drag over several. Keys: arrows move, with Shift they stretch, Enter chooses.',
  period: (from: string, to: string) => daysInWords('en-GB', from, to),
  tick: (unit: TimeUnit, from: string, isOneYear: boolean) => tickInWords('en-GB', { unit, from, isOneYear }),
  wholeTime: 'the whole time',
  show: 'Show',
  noTimes: 'no paragraph here says when',
  range: (from: string | undefined, to: string | undefined) =>
    [from && `from ${day(from)}`, to && `to ${day(to)}`].filter(Boolean).join(' '),
} as const;

/** What a search found. */
export interface FoundCounts {
  readonly passages?: number;
  readonly reports: number;
  readonly names: number;
}

function passagesOrNames(passages: number, names: number): string {
  return passages > 0 ? counted(passages, 'paragraph') : counted(names, 'name');
}

function counted(n: number, noun: string): string {
  return `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;
}

function times(n: number): string {
  return n === 1 ? 'once' : `${n.toLocaleString('en')} times`;
}

/** “25 August 2019” for `2019-08-25`. */
function day(iso: string): string {
  return formattedDay('en-GB', iso);
}
