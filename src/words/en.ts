import type { Published, WorkingStatus } from '../core/model/working.ts';
import { citeWords } from './cite.ts';
import { claimWords } from './claims.ts';
import { custodyWords } from './custody.ts';
import { formatDate } from './format-date.ts';
import { searchWords } from './search.ts';

/** Every string a reader of the site sees that is not the archive's own content. */
export const words = {
  language: 'en',
  skip: 'Skip to the text',
  /** Between the parts of a list. */
  comma: ', ',
  navigation: {
    label: 'Sections',
    reports: 'Reports',
    chronology: 'Chronology',
    places: 'Places',
    actors: 'Actors',
    figures: 'Figures',
    sources: 'Sources',
    about: 'About',
    more: 'About this archive',
  },
  search: searchWords,
  count: {
    reports: (n: number) => plural(n, 'report', 'reports'),
    places: (n: number) => plural(n, 'place', 'places'),
    actors: (n: number) => plural(n, 'actor', 'actors'),
    mentions: (n: number) => plural(n, 'mention', 'mentions'),
    quoted: (mentions: number, sentences: number) =>
      `${plural(mentions, 'mention', 'mentions')} in ${plural(sentences, 'sentence', 'sentences')}`,
    ofReports: (n: number) => `in ${plural(n, 'report', 'reports')}`,
    characters: (n: number) => plural(n, 'character', 'characters'),
    inReports: (mentions: number, reports: number) =>
      `${plural(mentions, 'mention', 'mentions')} in ${plural(reports, 'report', 'reports')}`,
  },
  bytes: (n: number) => (n < 1000 ? `${n} bytes` : `${(n / 1000).toFixed(1)} kB`),
  home: {
    title: 'Home',
    search: 'Search this archive from here',
    more: 'About this archive',
    method: 'How it is made',
    cite: 'How to cite it',
    span: (first: string, last: string) =>
      first === last ? formatDate(first) : `${formatDate(first)} to ${formatDate(last)}`,
    spanLabel: 'Speaks of',
    reports: 'Reports',
    allReports: (n: number) => `All reports (${n})`,
    places: 'Most named places',
    allPlaces: (n: number) => `All places (${n})`,
    actors: 'Most named actors',
    allActors: (n: number) => `All actors (${n})`,
    chronology: 'When',
    allChronology: 'The chronology',
    empty: 'Nothing is published yet.',
    begin: 'How to begin',
    steps: [
      ['Import raw reports as drafts', 'npm run attest -- import reports/*.txt'],
      ['See what would become public, and publish it', 'npm run attest -- publish --all'],
      ['Build the site again', 'npm run build'],
    ] as readonly (readonly [string, string])[],
  },
  reports: {
    title: 'Reports',
    description: (archive: string) => `Every report of ${archive}, in order of publication.`,
    intro: 'In order of publication. Titles in [square brackets] are not the report’s own.',
    undated: 'day of publication unknown',
    unknownPublisher: 'publisher not recorded',
  },
  report: {
    eyebrow: 'Report',
    title: 'Title',
    published: 'Published',
    original: 'Original',
    originalNote: 'as received',
    download: 'Download the original',
    source: 'At the publisher’s',
    rights: 'Rights',
    sha256: 'SHA-256',
    imported: 'Imported',
    opening: 'The report states no title; these are its first words.',
    supplied: (source: string) => `The report states no title; this one is supplied: ${source}.`,
    legend: 'Marks in the text',
    place: 'place',
    actor: 'actor',
    label: 'opponent’s word',
    date: 'date',
    figure: claimWords.figure,
    hideMarks: 'Hide marks',
    showMarks: 'Show marks',
    paragraph: (n: number) => `Paragraph ${n}`,
    permalink: 'Permalink of this passage',
    dates: 'Dates in this paragraph',
    cut: (n: number) => `${plural(n, 'character was', 'characters were')} set aside when this report was imported`,
    cutNote: 'They are kept in the original. Each was cut by a rule that needs two independent signs.',
    cutPlace: (after: number | undefined) => (after === undefined ? 'before ¶ 1' : `after ¶ ${after}`),
    previous: 'Earlier report',
    next: 'Later report',
    description: (publisher: string | undefined, date: string | null) =>
      `A report${publisher ? ` by ${publisher}` : ''}${date ? `, published ${formatDate(date)}` : ''}, with its places, actors and dates marked.`,
    record: 'Record of the original',
    toRecord: 'Record and original',
    printedFrom: 'Printed from',
  },
  cite: citeWords,
  status: {
    stated: 'stated',
    computed: 'computed',
    inferred: 'inferred',
    unresolved: 'unresolved',
  } satisfies Record<WorkingStatus, string>,
  date: {
    unresolved: 'date unresolved',
    working,
    candidates: (values: readonly string[]) => `possible: ${values.map((it) => formatDate(it)).join(', ')}`,
  },
  authority: {
    mentions: 'Every mention',
    noMentions: 'No report in this archive names it in its running text.',
    spellings: 'As written in the reports',
    descriptions: 'Described as',
    labels: 'Opponents’ words',
    labelNote: 'an opponent’s word',
    alsoWritten: 'Also written',
    identifiers: 'Identifiers',
    sources: 'Sources of these facts',
    confidence: 'Identification',
    unresolved: 'Unresolved',
    unresolvedNote: 'This name has not been identified with a known place or actor.',
    possiblySame: 'Possibly the same as',
    within: 'Part of',
    parts: 'Part of it',
    note: 'Editor’s note',
    affiliations: 'Ties to others',
    affiliationSource: (source: string) => `source: ${source}`,
    published: 'Reports it published',
    permalink: 'Permalink',
    record: 'Record',
  },
  places: {
    title: 'Places',
    eyebrow: 'Place',
    description: (archive: string) => `Every place named in the reports of ${archive}, with a map.`,
    intro: 'Each as the reports spell it, with where it lies and every sentence that names it.',
    coordinates: 'Coordinates',
    noCoordinates: 'No coordinates are known for it.',
    precision: { point: 'a gazetteer’s point of the settlement', area: 'the middle of an area' },
  },
  actors: {
    title: 'Actors',
    eyebrow: 'Actor',
    description: (archive: string) => `Persons, groups, states and media named in the reports of ${archive}.`,
    intro: 'Persons, armed groups, states and their forces, media and organisations the reports name.',
  },
  kinds: new Map([
    ['armed-group', 'armed group'],
    ['person-group', 'group of persons'],
    ['state-body', 'body of a state'],
    ['state-forces', 'forces of a state'],
    ['ngo', 'organisation'],
    ['international-body', 'international body'],
    ['media', 'media'],
  ]) as ReadonlyMap<string, string>,
  schemes: new Map([
    ['geonames', 'GeoNames'],
    ['wikidata', 'Wikidata'],
    ['ocha', 'OCHA P-code'],
  ]) as ReadonlyMap<string, string>,
  map: {
    label: (name: string, within: string | undefined) => `Map: ${name}${within ? `, ${within}` : ''}`,
    overview: 'Map of the places named in the reports',
    scale: (km: number) => `${km} km`,
    approximate: 'The ring marks an area, not a point.',
    off: (n: number) =>
      `${plural(n, 'place', 'places')} without coordinates or beyond this map ${n === 1 ? 'is' : 'are'} only in the list.`,
  },
  /** Words of a report, set apart from the site's own. */
  phrase: (words: string) => `“${words}”`,
  sources: {
    title: 'Sources',
    description: (archive: string) =>
      `Who published the reports of ${archive}, with their rights, and where its facts come from.`,
    intro: 'Who published what, and whose the words are. The reports remain their publishers’.',
    noRights: 'rights not recorded',
    facts: 'Where the facts of places and actors come from',
    map: 'Map',
    site: 'This site’s own words',
  },
  pages: {
    label: 'Pages of this list',
    previous: 'Previous page',
    next: 'Next page',
    position: (number: number, count: number) => `Page ${number} of ${count}`,
    range: (first: number, shown: number, total: number, what: string) =>
      shown === total ? what : `${what}, ${first}–${first + shown - 1} shown`,
  },
  notFound: {
    title: 'Nothing is at this address',
    text: 'No published page has it. If you followed a citation, check that the address is whole: a report’s is /r/ and eight characters.',
    lowerCase: 'Every address here is written in small letters: if yours has capitals, write them small.',
    links: 'Where to go on',
  },
  footer: {
    made: 'Made with Attest, without trackers and without requests to anyone else.',
    rights: 'The reports are their publishers’.',
    method: 'method',
    cite: 'how to cite',
    sources: 'sources and rights',
    feed: 'feed',
  },
  manifest: custodyWords.manifest,
  cutRule: (rule: string): string => rule.replaceAll('-', ' '),
  kind: (kind: string): string => words.kinds.get(kind) ?? kind.replaceAll('-', ' '),
} as const;

/** “1 report”, “2 reports”; thousands apart. */
function plural(n: number, one: string, many: string): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** How a day of publication is known: “27 August 2019, stated: …”. */
function working({ value, status, working: how }: Published): string {
  const date = value === null ? 'unknown' : formatDate(value);
  return [date, [words.status[status], how].filter(Boolean).join(': ')].filter(Boolean).join(', ');
}
