import { expect, test } from 'vitest';
import { ARCHIVE_YAML, folderOf, reportFiles, reportId } from '../../../tests/cli/tiny-archive.ts';
import { formatProblem, position } from '../../core/model/problem.ts';
import { readArchive } from '../read-archive.ts';

const [FIRST, SECOND, DRAFT] = [reportId(1), reportId(2), reportId(3)];

const TEXT = 'Rebels shelled Nyala on 3 May 2023, killing six people. Nyala was quiet and Nyala was dark.\n';

const SOUND: readonly (readonly [string, string])[] = [
  ['archive.yaml', ARCHIVE_YAML],
  ['places/nyala.md', '---\nname: Nyala\nkind: city\n---\n'],
  ['actors/rebels.md', '---\nname: Rebels\nkind: armed-group\n---\n'],
  ...reportFiles(FIRST, 'published', TEXT),
  ...reportFiles(SECOND, 'published', 'Rebels shelled Nyala on 3 May 2023.\n'),
  ...reportFiles(DRAFT, 'draft', TEXT),
];

/** What reading an archive gives whose first report has these entries, each without its paragraph and answer. */
async function corrected(...entries: readonly string[]) {
  return readWith([`reports/${FIRST}/corrections.yaml`, listOf(entries.map((it) => `paragraph: p00000, ${it}`))]);
}

function readWith(...files: readonly (readonly [string, string])[]) {
  return readArchive(folderOf(new Map([...SOUND, ...files])));
}

function listOf(entries: readonly string[]): string {
  return entries.map((entry) => `- { ${entry}, reason: seen, by: AB }\n`).join('');
}

function claim(report: string, quote: string, kind = 'shelling'): string {
  return `{ report: ${report}, paragraph: p00000, quote: ${quote}, claim: ${kind} }`;
}

test('corrections that fit are read with their report, without a problem', async () => {
  const { input, problems } = await corrected(
    'quote: Nyala, occurrence: 2, mark: place, reject: true',
    'quote: "3 May 2023", date: 2023-05-02',
    'quote: Rebels, claim: shelling, set: { when: unresolved, targets: [{ text: six people }], outcome: "" }',
  );
  expect(problems).toEqual([]);
  const report = input?.reports.find(({ id }) => id === FIRST);
  expect(report?.corrections?.map(({ change }) => change)).toEqual(['reject-mark', 'date', 'set-claim']);
  expect(report?.corrections?.[2]).toMatchObject({
    decided: { reason: 'seen', by: 'AB' },
    values: { when: null, targets: [{ text: 'six people' }], outcome: null },
  });
});

test.each(['', '# nothing yet\n', '[]\n'])('a file that says %j says nothing', async (content) => {
  const files = [`reports/${FIRST}/corrections.yaml`, 'chronology.yaml'].map((file) => [file, content] as const);
  const { input, problems } = await readWith(...files);
  expect(problems).toEqual([]);
  expect(input).not.toHaveProperty('decisions');
  expect(input?.reports.filter((it) => it.corrections)).toEqual([]);
});

const MALFORMED: readonly (readonly [entry: string, found: string, expected: string])[] = [
  ['quote: Nyala, mark: place', '"0.mark" is "place"', 'beside "mark" either "as: ID"'],
  ['quote: Nyala, mark: place, as: nyala, reject: true', '"0.reject" is true', 'not "reject" besides'],
  ['quote: Nyala, mark: date, as: nyala', '"0.mark" is "date"', 'beside "mark" either'],
  ['quote: Nyala, mark: place, as: nyala, date: 2023-05-02', '"0.date" is', 'no "date" beside "mark"'],
  ['quote: Nyala, date: 2023-05-02, reject: true', '"0.reject" is true', 'words that are no date take'],
  ['quote: Nyala, claim: shelling', '"0.claim" is "shelling"', 'one of "set: {…}", "add: {…}"'],
  ['quote: quiet, claim: control, add: { kind: capture }', '"0.add" is {', 'no "kind" below "add"'],
  ['quote: Nyala', '"0" is {', 'one of "mark", "date" or "claim"'],
  ['quote: Nyala, date: 3 May', '"0.date" is "3 May"', 'an EDTF date'],
  ['quote: Nyala, claim: shellin, reject: true', '"0.claim" is "shellin"', 'one of: airstrike'],
  ['quote: 7, mark: place, as: nyala', '"0.quote" is 7', 'a text'],
  ['quote: Nyala, occurrence: 0, mark: place, as: nyala', '"0.occurrence" is 0', 'a whole number from 1'],
  ['quote: Nyala, claim: shelling, set: { whn: 2023 }', 'unknown key "whn"', 'one of: kind, speakers'],
  ['quote: Nyala, claim: shelling, set: { places: [Nyala City] }', '"0.set.places.0" is "Nyala City"', '{ text: '],
  [
    'quote: Nyala, claim: shelling, set: { figures: [{ quote: six, what: killed, value: six }] }',
    '"0.set.figures.0.value"',
    '[lowest, highest]',
  ],
];

test.each(MALFORMED)('a malformed entry is told: %s', async (entry, found, expected) => {
  const { problems } = await corrected(entry);
  expect(problems.map(({ rule }) => rule)).toEqual(['corrections-file']);
  expect(problems[0]?.found).toContain(found);
  expect(problems[0]?.expected).toContain(expected);
  expect(problems[0]?.at.line).toBe(1);
});

test.each([
  ['reason', '- { paragraph: p00000, quote: Nyala, mark: place, as: nyala, by: AB }\n'],
  ['by', '- { paragraph: p00000, quote: Nyala, mark: place, as: nyala, reason: seen }\n'],
])('nobody corrects without %s', async (key, content) => {
  const { problems } = await readWith([`reports/${FIRST}/corrections.yaml`, content]);
  expect(problems.map(({ found }) => found)).toEqual([`"0.${key}" is missing or empty`]);
});

const MISFITS: readonly (readonly [entry: string, at: string, found: string, wayOut: string])[] = [
  [
    'quote: Rebels sheled Nyala, mark: place, as: nyala',
    '1:31',
    'the words "Rebels sheled Nyala" do not stand there',
    'did you mean "Rebels shelled Nyala"?',
  ],
  [
    'quote: Nyala, mark: place, as: nyala',
    '1:31',
    'the words "Nyala" stand there more than once',
    'add "occurrence: 1"',
  ],
  [
    'quote: Nyala, occurrence: 4, mark: place, as: nyala',
    '1:50',
    'do not stand there that many times',
    'correct "occurrence"',
  ],
  [
    'quote: six people, mark: place, reject: true',
    '1:31',
    'no such mark is at exactly "six people"',
    'nothing is marked there',
  ],
  [
    'quote: shelled, claim: capture, reject: true',
    '1:47',
    'makes no claim of the kind "capture"',
    'it claims: shelling (“shelled”)',
  ],
  [
    'quote: shelled, claim: shelling, add: {}',
    '1:47',
    'finds this claim of the kind "shelling" by itself',
    'use "set" to change shelling',
  ],
  ['quote: quiet, mark: place, as: nyla', '1:55', '"nyla" has no record', 'did you mean "nyala"?'],
  ['quote: quiet, mark: actor, as: nyala', '1:55', '"nyala" has no record', 'make the record'],
  [
    'quote: shelled, claim: shelling, set: { perpetrators: [rebel] }',
    '1:79',
    '"rebel" has no record',
    'did you mean "rebels"?',
  ],
  [
    'quote: shelled, claim: shelling, set: { targets: [{ text: seven people }] }',
    '1:82',
    'the words "seven people" do not stand there',
    'did you mean "six people.',
  ],
];

test.each(MISFITS)('what does not fit is told with a way out: %s', async (entry, at, found, wayOut) => {
  const { problems } = await corrected(entry);
  expect(problems).toHaveLength(1);
  const [it] = problems;
  expect(it && position(it.at)).toBe(`reports/${FIRST}/corrections.yaml:${at}`);
  expect(it?.found).toContain(found);
  expect(it?.wayOut).toContain(wayOut);
});

test('a paragraph that is not there leads to the one that holds the words', async () => {
  const { problems } = await readWith([
    `reports/${FIRST}/corrections.yaml`,
    '- { paragraph: p12345, quote: six people, mark: place, as: nyala, reason: seen, by: AB }\n',
  ]);
  expect(problems.map(formatProblem)).toEqual([
    [
      `reports/${FIRST}/corrections.yaml:1:16: error: the report has no paragraph "p12345"`,
      '  expected: the id of a paragraph of the report, as its address on the page ends',
      '  way out:  the words stand in p00000 (“Rebels shelled Nyala on 3 May 2023, killing six people.…”)',
      '  more:     attest help correction-misfit',
    ].join('\n'),
  ]);
});

test('of two corrections of one thing the second is told, with the line of the first', async () => {
  const { problems } = await corrected(
    'quote: Rebels, mark: actor, reject: true',
    'quote: Rebels, mark: place, as: nyala',
  );
  expect(problems.map((it) => [it.rule, it.at.line, it.found])).toEqual([
    ['correction-repeated', 2, 'another correction decides the same thing as this of "Rebels" (line 1)'],
  ]);
});

test('every problem is told at once, of drafts and broken files too', async () => {
  const stale = listOf(['paragraph: p00000, quote: gone, mark: place, as: nyala']);
  const { problems, setAside } = await readWith(
    [`reports/${FIRST}/corrections.yaml`, stale + stale],
    [`reports/${SECOND}/corrections.yaml`, '- quote: [\n'],
    [`reports/${DRAFT}/corrections.yaml`, stale],
    ['chronology.yaml', listOf([`title: A day, of: ${claim(FIRST, 'gone')}`])],
  );
  expect(setAside).toEqual([]);
  expect(problems.map(({ at }) => `${at.file}:${at.line}`).sort()).toEqual(
    [
      'chronology.yaml:1',
      `reports/${FIRST}/corrections.yaml:1`,
      `reports/${FIRST}/corrections.yaml:2`,
      `reports/${SECOND}/corrections.yaml:2`,
      `reports/${DRAFT}/corrections.yaml:1`,
    ].sort(),
  );
});

test('a draft whose corrections cannot be read stops all: the editor wrote them', async () => {
  const { problems, setAside } = await readWith([`reports/${DRAFT}/corrections.yaml`, 'quote: Nyala\n']);
  expect(setAside).toEqual([]);
  expect(problems.map(({ rule }) => rule)).toEqual(['corrections-file']);
});

test('decisions about events that fit are read', async () => {
  const { input, problems } = await readWith([
    'chronology.yaml',
    listOf([
      `join: [${claim(FIRST, 'shelled')}, ${claim(SECOND, 'shelled')}]`,
      `title: The shelling of Nyala, of: ${claim(SECOND, 'Rebels')}`,
    ]),
  ]);
  expect(problems).toEqual([]);
  expect(input?.decisions?.map(({ act }) => act)).toEqual(['join', 'title']);
});

const UNDECIDABLE: readonly (readonly [string, readonly string[], at: string, found: string])[] = [
  ['a report that is not there', [`split: [${claim(reportId(9), 'shelled')}]`], '1:23', 'there is no report'],
  [
    'no claim of the kind',
    [`split: [${claim(FIRST, 'shelled', 'capture')}]`],
    '1:75',
    'makes no claim of the kind "capture"',
  ],
  [
    'words that are not there',
    [`title: X, of: ${claim(FIRST, 'bombed')}`],
    '1:65',
    'the words "bombed" do not stand there',
  ],
  [
    'a claim split twice',
    [`split: [${claim(FIRST, 'shelled')}]`, `split: [${claim(FIRST, 'Rebels')}]`],
    '2:12',
    'decides the same thing as this of "Rebels" (line 1)',
  ],
  [
    'a claim split and joined',
    [`split: [${claim(FIRST, 'shelled')}]`, `join: [${claim(FIRST, 'shelled')}, ${claim(SECOND, 'shelled')}]`],
    '2:11',
    'decides the same thing',
  ],
  [
    'two titles',
    [`title: X, of: ${claim(FIRST, 'shelled')}`, `title: Y, of: ${claim(FIRST, 'shelled')}`],
    '2:12',
    'decides the same thing',
  ],
  ['one claim joined', [`join: [${claim(FIRST, 'shelled')}]`], '1:11', '"0.join" is'],
  ['a title of nothing', ['title: X'], '1:3', '"0" is {'],
  [
    'a join and a split',
    [`split: [${claim(FIRST, 'shelled')}], title: X, of: ${claim(FIRST, 'shelled')}`],
    '1:3',
    '"0" is {',
  ],
];

test.each(UNDECIDABLE)('a decision about events does not fit: %s', async (_, entries, at, found) => {
  const { problems } = await readWith(['chronology.yaml', listOf(entries)]);
  expect(problems.map((it) => position(it.at))).toEqual([`chronology.yaml:${at}`]);
  expect(problems[0]?.found).toContain(found);
});
