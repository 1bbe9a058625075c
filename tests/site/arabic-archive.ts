import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { mustRun } from './run-attest.ts';

/** A report of the archive, and by whom and when it was published. */
interface Report {
  readonly file: string;
  readonly publisher: string;
  readonly published: string;
  readonly language: string;
  readonly text: string;
}

/** Reports in Arabic and in English about the same invented places. */
const REPORTS: readonly Report[] = [
  {
    file: 'market.txt',
    publisher: 'voice-of-marja',
    published: '2021-03-04',
    language: 'ar',
    text: [
      'قصف سوق المرجة',
      'أعلن المجلس المحلي في مدينة المرجة أن طائرات حربية قصفت السوق القديم فجر يوم الأربعاء، ما أدى إلى مقتل سبعة مدنيين وإصابة أربعة عشر آخرين.',
      'وقال أحد الأهالي إن القذائف سقطت قرب مدرسة الإسراء ومستشفى النور، وإن ١٢٥ عائلة نزحت إلى قرية عين التينة.',
      'ولم يصدر تعليق من الجيش حتى ساعة نشر هذا التقرير.',
    ].join('\n\n'),
  },
  {
    file: 'strike.txt',
    publisher: 'northern-wire',
    published: '2021-03-05',
    language: 'en',
    text: [
      'Market hit in Marja',
      'On 3 March 2021 warplanes struck the old market of Marja, killing at least 9 people, the local council said.',
      'The Northern Brigade denied on 4 March 2021 that it had shelled Ayn al-Tina. “We hit nothing there,” its spokesman said.',
      'Some 125 families left for villages in the hills, residents told Northern Wire.',
    ].join('\n\n'),
  },
  {
    file: 'talks.txt',
    publisher: 'northern-wire',
    published: '2021-04-12',
    language: 'en',
    text: [
      'Talks in Marja',
      'The local council met the Northern Brigade in Marja on 11 April 2021.',
      'Residents of Ayn el-Tineh said that 3 people were killed there by shelling on 9 April 2021.',
    ].join('\n\n'),
  },
];

const RECORDS = new Map<string, object>([
  ['places/marja', { name: 'Marja', kind: 'city', names: ['Marja', 'Al-Marjah'], native: { ar: ['المرجة'] } }],
  [
    'places/ayn-al-tina',
    {
      name: 'Ayn al-Tina',
      kind: 'village',
      parent: 'marja',
      names: ['Ayn al-Tina', 'Ayn el-Tineh'],
      native: { ar: ['عين التينة'] },
    },
  ],
  ['actors/voice-of-marja', { name: 'صوت المرجة', kind: 'media' }],
  ['actors/northern-wire', { name: 'Northern Wire', kind: 'media' }],
  [
    'actors/local-council',
    { name: 'Local Council', kind: 'state-body', names: ['local council'], native: { ar: ['المجلس المحلي'] } },
  ],
  [
    'actors/northern-brigade',
    { name: 'Northern Brigade', kind: 'armed-group', names: ['Northern Brigade'], native: { ar: ['لواء الشمال'] } },
  ],
]);

/** An archive whose own words are Arabic, and which so has the interface in Arabic, with reports in two languages. */
export async function makeArabicArchive(folder: string): Promise<void> {
  await mustRun(['new', folder]);
  await describe(join(folder, 'archive.yaml'));
  for (const [path, record] of RECORDS) await writeFile(join(folder, `${path}.md`), `---\n${stringify(record)}---\n`);
  const inputs = join(dirname(folder), 'inputs');
  await mkdir(inputs, { recursive: true });
  for (const { file, publisher, published, language, text } of REPORTS) {
    await writeFile(join(inputs, file), `${text}\n`);
    const facts = ['--publisher', publisher, '--published', published, '--language', language];
    await mustRun(['import', join(inputs, file), '--archive', folder, ...facts]);
  }
  await mustRun(['publish', '--all', '--yes', '--archive', folder]);
}

/** Says in Arabic what the archive is. */
async function describe(file: string): Promise<void> {
  const starter = await readFile(file, 'utf8');
  const told = starter
    .replace(/^title: .*$/mu, 'title: أرشيف المرجة')
    .replace(/^description: .*$/mu, 'description: تقارير صحفية محفوظة كما وردت.')
    .replace(/^language: .*$/mu, 'language: ar')
    .replace(/^editor: .*$/mu, 'editor: المحرِّرون');
  await writeFile(file, told);
}
