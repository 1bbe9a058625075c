import { expect, test } from 'vitest';
import { untiledCuts, voiceOf } from './voice-of.fixture.ts';

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

test("runs tile each sentence, whatever is cut from the report's own words", () => {
  expect(NARRATED.flatMap(([report]) => untiledCuts(report))).toEqual([]);
});
