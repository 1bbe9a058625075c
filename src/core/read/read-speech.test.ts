import { expect, test } from 'vitest';
import { readSpeech } from './read-speech.ts';
import { type Piece, toldIn } from './speech/told-in.fixture.ts';

/** Who says a phrase of a report, inner first, and how: `peskov < reuters, quoted`; `-` is the report's own voice. */
function voiceOf(phrase: string, ...pieces: readonly Piece[]): string {
  const told = toldIn(...pieces);
  const at = told.text.indexOf(phrase);
  if (at < 0) throw new Error(`expected “${phrase}” in the report`);
  const runs = readSpeech(told).flat();
  const over = runs.filter((run) => run.start < at + phrase.length && at < run.end);
  const voices = over.map(
    ({ speakers, mode }) => `${speakers.map(({ entity, text }) => entity ?? text).join(' < ')}, ${mode}`,
  );
  return [...new Set(voices)].join(' | ');
}

const SAID: readonly (readonly [report: string, phrase: string, voice: string])[] = [
  // Before what is said.
  ['{Reuters} said four people died.', 'four people died', 'reuters, attributed'],
  ["Five soldiers died, by the {Libyan National Army}'s account.", 'Five soldiers died', 'lna, attributed'],
  ['Ninety died, by the count of the {Yemen Monitor}.', 'Ninety died', 'yemen-monitor, attributed'],
  ['{Moscow} maintained they would go on with the raids.', 'would go on', 'russian-government, attributed'],
  ['{Kyiv} struck a depot with what {Dmitry Peskov} described as a missile.', 'struck a depot', ', narrator'],
  ['No group claimed the attack on the depot.', 'the attack', ', narrator'],
  ['{Dmitry Peskov} said nothing about the depot.', 'the depot', ', narrator'],
  ['{Ankara} said its planes struck the camp.', 'struck the camp', 'turkish-government, attributed'],
  ['The {Libyan National Army} announced that it had taken the port.', 'taken the port', 'lna, attributed'],
  ['On Sunday, the {Libyan National Army} said it took the port.', 'took the port', 'lna, attributed'],
  ['The {Ministry of Health} in Gaza declared that forty had died.', 'forty had died', 'health-ministry, attributed'],
  ['The {Rapid Support Forces} (RSF) claimed they held the bridge.', 'held the bridge', 'rsf, attributed'],
  ['The {Rapid Support Forces} also confirmed the death of a commander.', 'death of a commander', 'rsf, attributed'],
  ['The {Rapid Support Forces} have repeatedly denied shelling the market.', 'shelling the market', 'rsf, attributed'],
  ['The {Rapid Support Forces}, in a post on X, said they shot down a drone.', 'shot down', 'rsf, attributed'],
  [
    'The {Rapid Support Forces} announced, through their channel, on Monday, that they had left.',
    'had left',
    'rsf, attributed',
  ],
  ['{Sky FM}, a private radio station, indicated that the road was shelled.', 'was shelled', 'sky-fm, attributed'],
  ['However, {Sky FM}, a private station, indicated that the road was shelled.', 'was shelled', 'sky-fm, attributed'],
  [
    'The {Yemen Monitor}, which is run by volunteers, A and B, said ten had died.',
    'ten had died',
    'yemen-monitor, attributed',
  ],
  ['The Aden-based {Yemen Monitor} said ten had died.', 'ten had died', 'yemen-monitor, attributed'],
  ['The {Yemen Monitor} documented more than 300 raids.', '300 raids', 'yemen-monitor, attributed'],
  ['{Yemen Monitor} activists pointed out that a school was hit.', 'a school was hit', 'yemen-monitor, attributed'],
  [
    'The head of the {Yemen Monitor}, Salim Noor, said a school was hit.',
    'a school was hit',
    'yemen-monitor, attributed',
  ],
  ['{Reuters} correspondent reported fresh clashes near the dam.', 'fresh clashes', 'reuters, attributed'],
  ['A spokesman for the {Libyan National Army} said the port fell.', 'the port fell', 'lna, attributed'],
  ["The {Libyan National Army}'s spokesman told reporters that the port fell.", 'the port fell', 'lna, attributed'],
  ['A statement by the {Libyan National Army} said the port fell.', 'the port fell', 'lna, attributed'],
  ['Kremlin spokesman {Dmitry Peskov} told reporters the front held.', 'the front held', 'peskov, attributed'],
  ['The foreign minister, {Dmytro Kuleba}, warned that shells were short.', 'shells were short', 'kuleba, attributed'],
  ['{Dmytro Kuleba} on Friday said shells were short.', 'shells were short', 'kuleba, attributed'],
  ['{Dmytro Kuleba} accused {Moscow} of bombing the dam.', 'bombing the dam', 'kuleba, attributed'],
  ['{Moscow} blamed {Kyiv} for the fire at the depot.', 'the fire', 'russian-government, attributed'],
  ['{Moscow} vowed to strike the bridges.', 'strike the bridges', 'russian-government, attributed'],
  ['{Moscow} condemned the raid on the depot.', 'the raid', 'russian-government, attributed'],
  [
    '{Moscow} and {Ankara} said the corridor was open.',
    'corridor was open',
    'russian-government < turkish-government, attributed',
  ],
  ['The {Yemen Monitor} put the death toll at 31.', '31', 'yemen-monitor, attributed'],
  ['The {Yemen Monitor} gave a higher toll, saying six had died.', 'six had died', 'yemen-monitor, attributed'],
  [
    'The {Yemen Monitor} said: Jets bombed the camp at dawn. Also, guns shelled it.',
    'guns shelled',
    'yemen-monitor, attributed',
  ],
  // Behind it, and in the middle.
  ['Nine civilians were killed, {Reuters} reported.', 'were killed', 'reuters, attributed'],
  ['Nine civilians were killed, said {Reuters}.', 'were killed', 'reuters, attributed'],
  ['Nine civilians were killed in Mekelle, two medics said on Friday.', 'were killed', 'two medics, attributed'],
  ['Nine civilians were killed a monitoring group said Sunday.', 'were killed', 'a monitoring group, attributed'],
  ['Nine civilians were killed a monitor said as shells fell.', 'were killed', 'a monitor, attributed'],
  ['Nine were killed, the {Ministry of Health} said in a statement.', 'were killed', 'health-ministry, attributed'],
  ['The rebels, {Reuters} said, entered the town.', 'entered the town', 'reuters, attributed'],
  ['The rebels, {Reuters} said, entered the town.', 'The rebels', 'reuters, attributed'],
  ['The convoy was hit, {Reuters} said, adding that two drivers died.', 'two drivers died', 'reuters, attributed'],
  ['The capture was announced by the {Libyan National Army}.', 'capture', 'lna, attributed'],
  ['Two hundred fled, as reported by {Reuters}.', 'fled', 'reuters, attributed'],
  [
    'Among the dead were a woman and her son, the {Yemen Monitor} said.',
    'a woman and her son',
    'yemen-monitor, attributed',
  ],
  // According to.
  ['According to the {Yemen Monitor}, jets bombed the camp.', 'bombed the camp', 'yemen-monitor, attributed'],
  ['Jets bombed the camp, according to the {Yemen Monitor}.', 'bombed the camp', 'yemen-monitor, attributed'],
  [
    'Jets bombed the camp, according to the {Yemen Monitor} late Sunday.',
    'bombed the camp',
    'yemen-monitor, attributed',
  ],
  ['Jets, according to the {Yemen Monitor}, bombed the camp.', 'bombed the camp', 'yemen-monitor, attributed'],
  [
    'Jets bombed the camp, according to figures compiled by the {Yemen Monitor}.',
    'bombed',
    'yemen-monitor, attributed',
  ],
  ['Jets bombed the camp, according to local residents.', 'bombed the camp', 'local residents, attributed'],
  [
    'According to the {Yemen Monitor}, six died, adding that ten were hurt.',
    'ten were hurt',
    'yemen-monitor, attributed',
  ],
  // Chains.
  [
    '{Reuters} quoted a senior official as saying that the truce was over.',
    'truce was over',
    'a senior official < reuters, attributed',
  ],
  [
    '{Reuters} quoted a senior official that the truce was over.',
    'truce was over',
    'a senior official < reuters, attributed',
  ],
  ['{Reuters} quoted {Dmitry Peskov} as saying the front held.', 'the front held', 'peskov < reuters, attributed'],
  [
    '{Dmitry Peskov} was quoted by {Reuters} as saying the front held.',
    'the front held',
    'peskov < reuters, attributed',
  ],
  ['{Reuters}, citing a local doctor, said six had died.', 'six had died', 'a local doctor < reuters, attributed'],
  ['Six had died, {Reuters} reported, citing a local doctor.', 'Six had died', 'a local doctor < reuters, attributed'],
  ['A farmer told {Reuters} that a shell hit his barn.', 'hit his barn', 'A farmer < reuters, attributed'],
  ['A medic told {Reuters} by telephone that six had died.', 'six had died', 'A medic < reuters, attributed'],
  [
    '{Dmitry Peskov} said in an interview with {Reuters} that the front held.',
    'the front held',
    'peskov < reuters, attributed',
  ],
  ['{Dmitry Peskov} said the raid broke no deal, {Reuters} reported.', 'broke no deal', 'peskov < reuters, attributed'],
  [
    '{Vladimir Putin} told {Dmytro Kuleba} that gas would flow, the {Kremlin} said.',
    'gas would flow',
    'putin < kremlin, attributed',
  ],
  [
    'The {Libyan National Army} said {Ankara} had announced that ships would sail.',
    'ships would sail',
    'turkish-government < lna, attributed',
  ],
  // Speakers without a record.
  ['A local journalist said the bridge was gone.', 'bridge was gone', 'A local journalist, attributed'],
  ['Two security sources said the bridge was gone.', 'bridge was gone', 'Two security sources, attributed'],
  ['Witnesses said gunmen burned the granary.', 'burned the granary', 'Witnesses, attributed'],
  ['Residents of the village told reporters that gunmen came.', 'gunmen came', 'Residents of the village, attributed'],
  [
    'A source at the ministry of defence said two had died.',
    'two had died',
    'A source at the ministry of defence, attributed',
  ],
  ['Ali Hassan, a doctor, said the ward was full.', 'ward was full', 'Ali Hassan, attributed'],
  ['A resident who fled the town told reporters that gunmen came.', 'gunmen came', 'A resident, attributed'],
  ['Activists say jets bombed the camp.', 'bombed the camp', 'Activists, attributed'],
  [
    'A Norwegian charity that runs a clinic in the town warned that drugs were short.',
    'drugs were short',
    'A Norwegian charity, attributed',
  ],
  // Those who are pointed to.
  ['{Dmitry Peskov} said the front held. He added that reserves came.', 'reserves came', 'peskov, attributed'],
  ['A local doctor said six died. She explained that a shell fell.', 'a shell fell', 'A local doctor, attributed'],
  ['The {Yemen Monitor} said six died. It added that a shell fell.', 'a shell fell', 'yemen-monitor, attributed'],
  [
    'The {Yemen Monitor} said six died. A shell fell on the camp, it said.',
    'A shell fell',
    'yemen-monitor, attributed',
  ],
  [
    'A medical source said six died. The source added that a shell fell.',
    'a shell fell',
    'A medical source, attributed',
  ],
  [
    'A medical source told {Reuters} six died. The same source said a shell fell.',
    'a shell fell',
    'A medical source, attributed',
  ],
  ['{Reuters} said six died. The agency said a shell fell.', 'a shell fell', 'reuters, attributed'],
  ['The {Rapid Support Forces} left. In a tweet they said the town was calm.', 'town was calm', 'rsf, attributed'],
  ['Omar Said, a baker, said six died. Said added that a shell fell.', 'a shell fell', 'Omar Said, attributed'],
  ['The {Libyan National Army} issued orders and said it would not leave.', 'would not leave', 'lna, attributed'],
  ['The {Libyan National Army} shelled the port, saying gunmen hid there.', 'gunmen hid there', 'lna, attributed'],
  ['The {Yemen Monitor} said six died. It also recorded two raids.', 'two raids', 'yemen-monitor, attributed'],
  ['The {Yemen Monitor} said six died. Another ten were hurt.', 'ten were hurt', 'yemen-monitor, attributed'],
  // Only a part of the sentence.
  ['Clashes erupted after {Ankara} announced that it had left.', 'it had left', 'turkish-government, attributed'],
  [
    'A shell hit the dam, while {Ankara} said its men were safe.',
    'its men were safe',
    'turkish-government, attributed',
  ],
  ['{Reuters} reported new clashes, and {Ankara} said that its men were safe.', 'new clashes', 'reuters, attributed'],
  [
    '{Reuters} reported new clashes, and {Ankara} said that its men were safe.',
    'its men were safe',
    'turkish-government, attributed',
  ],
  ['Six died, {Reuters} said, while {Ankara} said that ten had died.', 'Six died', 'reuters, attributed'],
  [
    'Six died, {Reuters} said, while {Ankara} said that ten had died.',
    'ten had died',
    'turkish-government, attributed',
  ],
  ['They met officials who told them that the road was cut.', 'the road was cut', 'officials, attributed'],
];

test.each(SAID)('%s — “%s”', (report, phrase, voice) => expect(voiceOf(phrase, report)).toBe(voice));

const QUOTED: readonly (readonly [name: string, pieces: readonly Piece[], phrase: string, voice: string])[] = [
  ['before', ['“Six people died,” {Dmitry Peskov} said.'], 'Six people died', 'peskov, quoted'],
  [
    'before, verb first',
    ['“Six people died,” said {Dmitry Peskov}, the spokesman.'],
    'Six people died',
    'peskov, quoted',
  ],
  ['after a colon', ['{Dmitry Peskov} said: "Six people died in the raid."'], 'died in the raid', 'peskov, quoted'],
  [
    'on both sides',
    ['"The raid killed six," {Dmitry Peskov} said, "and it will not be the last one."'],
    'not be the last',
    'peskov, quoted',
  ],
  ['guillemets', ['«Six people died in it», {Dmitry Peskov} said.'], 'people died', 'peskov, quoted'],
  ['more than one sentence', ['“Six died in it. We mourn them,” {Dmitry Peskov} said.'], 'Six died', 'peskov, quoted'],
  [
    'told of somebody inside',
    ['"Moscow has lost it. {Vladimir Putin} has said gas would flow," {Dmitry Peskov} told reporters.'],
    'gas would flow',
    'putin < peskov, quoted',
  ],
  [
    'opened and never closed',
    ['{Dmitry Peskov} said: "Six people died in the raid. The wounded are many.'],
    'wounded are many',
    'peskov, quoted',
  ],
  [
    'over paragraphs',
    ['“Six people died in the raid.', '“The wounded are many,” {Dmitry Peskov} said.'],
    'Six people died',
    'peskov, quoted',
  ],
  [
    'a second one without a speaker',
    ['“Six people died,” {Dmitry Peskov} said. “The wounded are many and will be more.”'],
    'wounded are many',
    'peskov, quoted',
  ],
  [
    'part of what is told',
    ['{Dmitry Peskov} said the convoy “will go on with its work”.'],
    'go on with its work',
    'peskov, quoted',
  ],
  [
    'the words around it',
    ['{Dmitry Peskov} said the convoy “will go on with its work”.'],
    'the convoy',
    'peskov, attributed',
  ],
  [
    'a label is no quotation',
    ['{Dmitry Peskov} said “militant groups” fired.'],
    'militant groups',
    'peskov, attributed',
  ],
  [
    'continued at the end',
    ['{Dmitry Peskov} said six died.', '“Ten more are badly hurt,” he continued.'],
    'Ten more',
    'peskov, quoted',
  ],
];

test.each(QUOTED)('quoted, %s', (_, pieces, phrase, voice) => expect(voiceOf(phrase, ...pieces)).toBe(voice));

const BY_SEGMENT: typeof QUOTED = [
  [
    'a post and its signature',
    [
      ['quote', 'We took two tanks.'],
      ['attribution', '- {Rapid Support Forces} (@rsf) 3 May 2023'],
    ],
    'two tanks',
    'rsf, quoted',
  ],
  [
    'a signature without a record',
    [
      ['quote', 'We took two tanks.'],
      ['attribution', '— Omar Said (@omar) 3 May 2023'],
    ],
    'two tanks',
    'Omar Said, quoted',
  ],
  [
    'a quote without a signature',
    [
      ['quote', 'We took two tanks.'],
      ['paragraph', 'So it went.'],
    ],
    'two tanks',
    ', narrator',
  ],
  [
    'a credited caption',
    [['caption', 'Smoke over the port of Aden (file, {Reuters})']],
    'Smoke',
    'reuters, attributed',
  ],
  [
    'a caption without credit',
    [['caption', 'Smoke over the port where {Reuters} has an office']],
    'Smoke',
    ', narrator',
  ],
  ['a heading', [['heading', 'Six die in raid']], 'Six die', ', headline'],
  ['a title with a speaker', [['title', 'Six die in raid, {Reuters} says']], 'Six die', 'reuters, headline'],
];

test.each(BY_SEGMENT)('by segment, %s', (_, pieces, phrase, voice) => expect(voiceOf(phrase, ...pieces)).toBe(voice));

/** Words of the report's own voice, near words that look like somebody else's. */
const NARRATED: readonly (readonly [report: string, phrase: string])[] = [
  ['Clashes erupted after {Ankara} announced that it had left.', 'Clashes erupted'],
  ['A shell hit the dam, while {Ankara} said its men were safe.', 'A shell hit'],
  ['Barakat is said to have died of his wounds.', 'died of his wounds'],
  ['The so-called state of {Moscow} lost a town.', 'lost a town'],
  ['{Moscow} and {Ankara} agreed to open a corridor.', 'open a corridor'],
  ['It is expected that people will flee.', 'will flee'],
  ['It was reported that six had died.', 'six had died'],
  ['No casualties were reported in the raid.', 'the raid'],
  ['Six were reported killed.', 'killed'],
  ['The raid claimed the lives of six.', 'lives of six'],
  ['The raid claimed nine lives.', 'nine lives'],
  ['The reported raid killed six.', 'killed six'],
  ['Their stated aim is to take the port.', 'take the port'],
  ['{Ankara} declined to say who fired.', 'who fired'],
  ['{Ankara} did not say who fired.', 'who fired'],
  ['It refused to confirm the raid on the port.', 'the raid'],
  ['They left without saying who had fired.', 'who had fired'],
  ['The column added to the pressure on the town.', 'pressure on the town'],
  ['Six died in clashes, according to the plan of attack.', 'Six died'],
  ['The port fell, according to pictures of the quay.', 'The port fell'],
  ['The “de-escalation zone” was bombed.', 'was bombed'],
  ['The so-called “Peace Spring” area was bombed.', 'was bombed'],
  ['{Dmitry Peskov} said six died. Ten towns lost power on Monday.', 'lost power'],
  ['Jets bombed the camp. {Reuters} has an office there.', 'bombed the camp'],
  ['Jets bombed the offices of {Reuters}.', 'bombed'],
  ['{Moscow} continued its raids on the port.', 'raids on the port'],
  ['{Moscow} maintained control of the port.', 'control of the port'],
  ['{Moscow} found a cache of shells.', 'cache of shells'],
  ['Troops began to shell the camp.', 'shell the camp'],
  ['After {Ankara} announced a pause, six shells hit the port.', 'six shells hit'],
  ['The army entered the town called Said.', 'entered the town'],
  ['Stress and fear spread in the camp.', 'spread in the camp'],
  ['The claims of victory came as shells fell.', 'shells fell'],
  ['The report came as shells fell on the port.', 'shells fell'],
  ['People were told to leave as shells fell.', 'shells fell'],
];

test.each(NARRATED)('%s — “%s” is the report’s own', (report, phrase) => {
  expect(voiceOf(phrase, report)).toBe(', narrator');
});

test('a verb and a frame are given as written', () => {
  const told = toldIn('Six died, {Reuters} reported on Monday.');
  const [run] = readSpeech(told)[0] ?? [];
  expect(run?.verb).toBe('reported');
  expect(told.text.slice(run?.frame?.start, run?.frame?.end)).toBe('Reuters reported on Monday.');
});

test('runs tile each sentence, whatever is cut from the report', () => {
  const all = [...SAID, ...NARRATED]
    .map(([report]) => report)
    .concat(QUOTED.flatMap(([, pieces]) => pieces.filter((piece): piece is string => typeof piece === 'string')));
  for (const report of all) {
    for (let cut = 0; cut < report.length; cut += 7) expectTiled(report.slice(cut));
    for (let cut = 3; cut < report.length; cut += 11) expectTiled(report.slice(0, cut));
  }
});

function expectTiled(report: string): void {
  const told = toldIn(report.replaceAll(/[{}]/gu, ''));
  for (const [index, runs] of readSpeech(told).entries()) {
    const sentence = told.sentences[index];
    expect(runs.map(({ start }) => start)).toEqual([sentence?.start, ...runs.slice(0, -1).map(({ end }) => end)]);
    expect(runs.at(-1)?.end).toBe(sentence?.end);
    expect(runs.every(({ start, end }) => start < end)).toBe(true);
  }
}
