import { expect, test } from 'vitest';
import { changeKinds } from './change-kinds.ts';

test.each([
  ['Nine were killed, 20 injured.', 'Nine were killed, 21 injured.', ['figures']],
  ['20 killed, 9 injured', '9 killed, 20 injured', ['figures']],
  ['at 1.500 metres', 'at 1,500 metres', ['figures']],
  ['for 50 dollars', 'for 50%', ['figures', 'words']],
  ['قتل ٩ مدنيين', 'قتل ٨ مدنيين', ['figures']],
  ['قتل مدنيون في تعز', 'قتل مدنيون في صنعاء', ['names']],
  ['They shelled Taiz.', 'They shelled Marib.', ['names']],
  ['the mayor said', 'the governor said', ['words']],
  ['"Go", he said - twice', '“Go”, he said – twice', ['signs']],
  ['two  spaces', 'two spaces', ['signs']],
  ['12 fell', '\u202e12 fell', ['controls']],
  ['the same', 'the same', []],
] as const)('%j and %j differ in %j', (old, now, kinds) => {
  expect(changeKinds(old, now)).toEqual(kinds);
});
