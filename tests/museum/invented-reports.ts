/** A report of an invented archive: the bytes under a name, and what is said of them when they are imported. */
export interface InventedReport {
  readonly file: string;
  readonly bytes: Buffer;
  readonly facts: readonly string[];
}

/** The names by which the history of an invented archive speaks of its reports. */
export type ReportName = 'mill' | 'ferry' | 'school' | 'witness' | 'reprint' | 'granary';

/** The words of the revised report in both of its versions. */
const MILL = [
  `The mill of Tolmere burned

On 3 March 2021 the Grey Column shelled the mill of Tolmere. Nine people were killed, the mayor of Tolmere said.

On 5 March 2021 the Grey Column shelled the market of Harsel.

"We saw the smoke from the river," a miller said.

- The wheel is broken.
- The store is empty.

It rained in the evening.

Subscribe to our newsletter
`,
  `The mill of Tolmere burned

The council met on the next day.

On 3 March 2021 the Grey Column shelled the mill of Tolmere. Eleven people were killed, the mayor of Tolmere said.

"We saw the smoke from the river," a miller said.

- The wheel is broken.
- The store is empty.

It rained in the evening.

Subscribe to our newsletter
`,
] as const;

/** In an old encoding, with the line ends of another system. */
const FERRY =
  'The ferry at Quennick\r\n\r\nOn 4 March 2021 the Grey Column bombed the ferry at Quennick – the “Étoile”. Seven people were wounded, Lantern Radio said.\r\n\r\nA café by the quay stayed open; a room costs 30 €.\r\n';

/** In two scripts, with marks of direction, letters beyond the first plane, accents that stand apart, no end of its last line. */
const SCHOOL = `\ufeffمدرسة تولمير مغلقة

أُغلقت المدرسة في تولمير يوم 6 آذار 2021.

\u200fقال المعلم: "لن نعود قبل الربيع".

The school of Tolmere is closed, wrote the teacher (\u2067تولمير\u2069) 🏫. The cafe\u0301 beside it is open.

On 6 March 2021 the Grey Column shelled the school of Tolmere. Two people were killed, Lantern Radio said.`;

const WITNESS = `A witness of Harsel

On 7 March 2021 the Grey Column bombed the bridge of Harsel. The wombatwitness saw it from the roof.

The wombatwitness lives near the bridge.
`;

/** The mill's second version as it came by another way: some of its paragraphs are the same to the letter. */
const REPRINT = `Mill burns

On 3 March 2021 the Grey Column shelled the mill of Tolmere. Eleven people were killed, the mayor of Tolmere said.

It rained in the evening.

This text was printed again by a friend of the house.
`;

const GRANARY = `The granary of Two Bridges

On 8 March 2021 the Grey Column captured the granary of Two Bridges. Old Harsel is quiet.
`;

const COURIER = ['--publisher', 'vale-courier'] as const;
const LANTERN = ['--publisher', 'lantern-radio'] as const;

/** The reports as they are first imported: nobody in them lives, no place in them is on a map. */
export const INVENTED_REPORTS: Readonly<Record<ReportName, InventedReport>> = {
  mill: { file: 'mill.txt', bytes: Buffer.from(MILL[0]), facts: [...COURIER, '--published', '2021-03-06'] },
  ferry: {
    file: 'ferry.txt',
    bytes: windows1252(FERRY),
    facts: [
      ...LANTERN,
      '--published',
      '2021-03',
      '--encoding',
      'windows-1252',
      '--url',
      'https://lantern.example/ferry',
    ],
  },
  school: {
    file: 'مدرسة.txt',
    bytes: Buffer.from(SCHOOL),
    facts: [...LANTERN, '--published', '2021-03-07', '--language', 'ar', '--rights', 'Lantern Radio'],
  },
  witness: { file: 'witness.txt', bytes: Buffer.from(WITNESS), facts: [...COURIER, '--published', '2021-03-08'] },
  reprint: { file: 'reprint.txt', bytes: Buffer.from(REPRINT), facts: ['--title', 'The mill, again'] },
  granary: { file: 'granary.txt', bytes: Buffer.from(`\ufeff${GRANARY}`, 'utf16le'), facts: COURIER },
};

/** What the publisher of the mill's report made of it later. */
export const MILL_AGAIN: Pick<InventedReport, 'file' | 'bytes'> = {
  file: 'mill-again.txt',
  bytes: Buffer.from(MILL[1]),
};

/** What became of the witness's report before it was withdrawn. */
export const WITNESS_AGAIN: typeof MILL_AGAIN = {
  file: 'witness-again.txt',
  bytes: Buffer.from(WITNESS.slice(0, WITNESS.lastIndexOf('\nThe'))),
};

/** Words that stand in nothing but the report that is withdrawn to protect somebody. */
export const WITHDRAWN_WORD = 'wombatwitness';

/** The letters of `FERRY` that the old encoding writes otherwise than Latin 1 does. */
function windows1252(text: string): Buffer {
  const bytes = new Map([
    ['–', 0x96],
    ['“', 0x93],
    ['”', 0x94],
    ['€', 0x80],
  ]);
  return Buffer.from(Array.from(text, (letter) => bytes.get(letter) ?? letter.charCodeAt(0)));
}
