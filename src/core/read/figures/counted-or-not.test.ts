import { expect, test } from 'vitest';
import { figuresIn, harmsIn } from '../../../../tests/figures/figures-in.ts';

test.each([
  ['Jets carried out more than 395 air strikes.', ['more than 395 airstrikes']],
  ['They took 31 villages.', ['31 villages']],
  [
    'They took control over 31 villages with an area of about 320 square kilometers.',
    ['31 villages', 'about 320 square-kilometers'],
  ],
  ['Seizing a tank, three BMP vehicles and a 23 mm machine gun.', ['1 tanks', '3 bmp-vehicles', '1 machine-guns']],
  ['Two armored vehicles were destroyed.', ['2 armored-vehicles']],
  ['Several towns were shelled.', ['~ towns']],
  ['Four pick-up trucks led the column.', ['4 pick-up-trucks']],
  ['The army cordoned off a Turkish checkpoint.', ['1 checkpoints']],
  ['The camp is home to some 4 million civilians.', ['about 4000000 civilians']],
] as const)('things are counted: %s', (text, figures) => {
  expect(figuresIn(text)).toEqual(figures);
});

test.each([
  // Dates, times, durations.
  'On 14 May 2023 the talks began.',
  'In 2016 terrorists held the town.',
  'At 12:30 the siren sounded.',
  'They met at 9 pm in Geneva.',
  'After 24 hours the fire was out.',
  'The siege lasted three months.',
  'In the last two weeks nothing moved.',
  'It was the third day of the truce.',
  'He waited 40 minutes.',
  'Several times he was warned.',
  // Names of things.
  'Gunners shelled a displacement camp near Goma.',
  // Ages.
  'A 12-year-old spoke to us.',
  'The suspect is aged 9.',
  'The mayor, Ali Hassan, 54, resigned.',
  'Maria (31) teaches here.',
  'She is 30 years old.',
  // Numbers that name.
  'The M5 is closed.',
  'Route 1 reopened.',
  'The 4th Division advanced.',
  'The 25th Division arrived.',
  'An Il-76 landed.',
  'An F-16 crashed.',
  'T-72 tanks rolled in.',
  'Resolution 2254 was adopted.',
  'Article 51 applies.',
  'Channel 4 reported it.',
  'Hill 105 fell.',
  'Unit 450 was disbanded.',
  'See page 12.',
  'Call +44 20 7946 0958.',
  'COVID-19 spread.',
  // Ordinals and words that look like numbers.
  'For the second time talks failed.',
  'Second, the border stays shut.',
  'It is one of the oldest towns.',
  'They helped one another.',
  'No one was told.',
  'One day the war will end.',
  'He scored a goal.',
  // Shares, money, measures.
  'Some 60% of homes lack water.',
  'Prices rose 12 percent.',
  'It cost $4 million.',
  'They paid 300 dollars.',
  'The village lies 15 km north of Marib.',
  'It weighs 500 kg.',
  'A 105 mm shell landed.',
  'The temperature fell to 4 °C.',
  'They won 2-1.',
  'The vote was 12/3.',
  'Position 36.2, 37.1 was given.',
  // Adjectives and figures of speech.
  'A two-day truce began.',
  'The four-storey house stands.',
  'The two sides agreed.',
  'How many were there is unknown.',
  'The two presidents met.',
  'A child was born.',
  'A soldier stood guard.',
  'He bought a car.',
  'The death of the mayor shocked the town.',
  'The death toll is expected to rise.',
  'Nobody was hurt.',
])('no figure: %s', (text) => {
  expect(figuresIn(text)).toEqual([]);
});

test.each([
  // One who harms is not harmed; what another verb counts is not harmed.
  ['Two suicide bombers killed 12 people.', ['12 killed']],
  ['Twenty airstrikes killed three people.', ['3 killed']],
  ['An attack by 20 gunmen, in which civilians were killed, ended.', []],
  ['After 20 airstrikes, villagers were wounded.', []],
  ['Four rockets hit three schools where pupils were injured.', []],
  ['Police arrested 15 men after a guard was killed.', ['1 killed']],
  ['Medics saved 12 lives.', []],
  ['The ministry, with 40 staff, said the wounded were treated.', []],
  ['The blast wounded two people, residents and a war monitor said.', ['2 wounded']],
  ['The strike killed the mayor and two men ran off.', []],
  ['The army blew up 500 tunnel shafts.', []],
  ['The army lost three villages.', []],
  ['A third of the town was burned.', []],
  ['Two soldiers left the town.', []],
  ['Police expelled 12 diplomats.', []],
  ['A lorry with food for 7,000 people and drugs to treat burns was hit.', []],
  ['The dead were buried in 12 graves.', []],
  ['The wounded were taken to two hospitals.', []],
  ['The shelling killed him and his family.', []],
])('only those harmed: %s', (text, figures) => {
  expect(harmsIn(text)).toEqual(figures);
});
