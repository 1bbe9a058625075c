import { expect, test } from 'vitest';
import { readSpeech } from './read-speech.ts';
import { toldIn } from './speech/told-in.fixture.ts';
import { untiledCuts, voiceOf } from './speech/voice-of.fixture.ts';

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

test('a verb and a frame are given as written', () => {
  const told = toldIn('Six died, {Reuters} reported on Monday.');
  const [run] = readSpeech(told)[0] ?? [];
  expect(run?.verb).toBe('reported');
  expect(told.text.slice(run?.frame?.start, run?.frame?.end)).toBe('Reuters reported on Monday.');
});

test('runs tile each sentence, whatever is cut from the report', () => {
  expect(SAID.flatMap(([report]) => untiledCuts(report))).toEqual([]);
});
