import type { Reading } from '../../model/reading.ts';
import { heading, next, report, sentence } from './told-reports.ts';

/** Two claims that tell one happening: in words, the reason that joins them, the reports that tell them. */
export type JoinedPair = readonly [words: string, reason: string, readings: readonly Reading[]];

/** Pairs that one rule each must join. */
export const JOINED_PAIRS: readonly JoinedPair[] = [
  [
    'two outlets give one toll, the one naming the town, the other its governorate',
    'same toll, time and place',
    [
      report(
        '2022-03-09',
        sentence('An air [strike] killed nine in Taiz.', 'airstrike at taiz on 2022-03-08 killed 9'),
      ),
      report(
        '2022-03-10',
        sentence('A [bombing] killed nine.', 'bombardment at taiz-governorate on 2022-03-08 killed 9/civilians'),
      ),
    ],
  ],
  [
    'a night told by its evening and by its morning',
    'same kind, place and time',
    [
      report('2022-03-09', sentence('Shells [fell] on Izium overnight.', 'shelling at izium on 2022-03-07/2022-03-08')),
      report('2022-03-10', sentence('Izium was [shelled] on Tuesday.', 'shelling at izium on 2022-03-08')),
    ],
  ],
  [
    'a town captured on a day, and among what was captured since a campaign began',
    'same place taken by the same side',
    [
      report('2022-04-02', sentence('They [took] Izium on Friday.', 'capture at izium by russian-army on 2022-04-01')),
      report('2022-04-20', sentence('They have [taken] Izium.', 'capture at izium by russia on 2022-02-24/..')),
    ],
  ],
  [
    'one side leaves a town, the other takes it',
    'same place taken by the same side',
    [
      report('2023-11-02', sentence('The army [left] Nyala.', 'withdrawal at nyala by sudanese-army on 2023-10-25')),
      report('2023-11-03', sentence('They [took] Nyala.', 'capture at nyala by rsf to sudanese-army on 2023-10-26')),
    ],
  ],
  [
    'a town stormed, and two days later captured by the same side',
    'same place taken by the same side',
    [
      report('2023-10-25', sentence('The RSF [stormed] Nyala.', 'ground-attack at nyala by rsf on 2023-10-24')),
      report('2023-11-04', sentence('They [took] Nyala.', 'capture at nyala by rsf on 2023-10-26')),
    ],
  ],
  [
    'towns lost in one year, of which one claim names none',
    'towns taken by the same side in the same stretch of time',
    [
      report(
        '2019-08-27',
        sentence('Taiz was [lost] early in the war.', 'capture at taiz by houthis on 2015~'),
        sentence('They want towns [lost] early in the war.', 'capture to yemeni-army on 2015~'),
      ),
    ],
  ],
  [
    'one post surrounded',
    'same people or post surrounded',
    [
      report(
        '2022-09-01',
        sentence('Balakliia is [surrounded].', 'encirclement at balakliia by ukrainian-army on 2022-08-30/..'),
      ),
      report(
        '2022-09-09',
        sentence('Troops [encircled] Balakliia.', 'encirclement at balakliia by kyiv on ../2022-09-09'),
      ),
    ],
  ],
  [
    'offensives of one side in one area that began at about one time',
    'same campaign',
    [
      report('2022-09-01', sentence('An [offensive] goes on.', 'offensive at kharkiv-oblast by russia on 2022-02~/..')),
      report(
        '2022-09-02',
        sentence('It [began] in February.', 'offensive at kharkiv-oblast by russian-army on 2022-02-24/..'),
      ),
    ],
  ],
  [
    'what months of war did in one area',
    'harm counted over the same period',
    [
      report('2022-09-01', sentence('Bombs [killed] 900.', 'bombardment at kharkiv-oblast on 2022-02~/.. killed 900')),
      report('2022-09-01', sentence('Schools were [destroyed].', 'damage at kharkiv-oblast on 2022-02-24/..')),
    ],
  ],
  [
    'shelling and the flight it caused',
    'told in one sentence',
    [
      report(
        '2024-05-11',
        sentence(
          '[Shelling] of El Fasher [drove] people out.',
          'shelling at el-fasher on 2024-05-10',
          'displacement at el-fasher on 2024-05-10',
        ),
      ),
    ],
  ],
  [
    'a speaker goes on in the next sentence',
    'the same speaker goes on',
    [
      report(
        '2024-05-11',
        sentence('The RSF [shelled] El Fasher, MSF said.', 'shelling at el-fasher by rsf on 2024-05-10 says msf'),
        next('It said shells [hit] a hospital.', 'shelling near el-fasher then 2024-05-10 says msf'),
      ),
    ],
  ],
  [
    'the fighting of two sides in one area, told by two speakers',
    'same sides at the same time',
    [
      report(
        '2024-05-11',
        sentence(
          'The RSF [attacked] the army, it said.',
          'ground-attack at darfur by rsf to sudanese-army on 2024-05-10 says rsf',
        ),
        sentence('The UN told of [clashes].', 'clash at darfur among rsf,sudanese-army on 2024-05-10 says un'),
      ),
    ],
  ],
  [
    'the attack of the sentence before',
    'its words look back ("the attack")',
    [
      report(
        '2024-05-11',
        sentence('Gunmen [attacked] a convoy near Mocha on Friday.', 'attack at mocha on 2024-05-10'),
        sentence('The UN condemned the [attack].', 'ground-attack near mocha then 2024-05-10 says un'),
      ),
    ],
  ],
  [
    'the dead of the sentence before',
    'what came of it, told in the next sentence',
    [
      report(
        '2024-05-11',
        sentence('Rockets [struck] Mocha on Friday.', 'shelling at mocha on 2024-05-10'),
        next('Eleven people [died].', 'casualties killed 11'),
      ),
    ],
  ],
  [
    'a heading and what it stands above',
    'a heading above it says the same',
    [
      report(
        '2024-05-11',
        heading('Air [strikes] in Darfur', 'airstrike at darfur filed 2024-05-11'),
        sentence('Planes [bombed] Nyala on Friday.', 'airstrike at nyala on 2024-05-10'),
      ),
    ],
  ],
  [
    'two speakers name other attackers and another day for one assault on the same people',
    'same people attacked, by another account',
    [
      report(
        '2024-05-11',
        sentence(
          'The RSF [attacked] on Thursday.',
          'ground-attack at darfur by rsf to sudanese-army on 2024-05-09 says msf',
        ),
        sentence(
          'Militias [attacked] on Friday.',
          'ground-attack at darfur by militias to sudanese-army on 2024-05-10 says un',
        ),
      ),
    ],
  ],
  [
    'two who meet, told twice',
    'same people meet at the same time',
    [
      report('2024-05-11', sentence('The UN [met] the RSF.', 'meeting among un,rsf on 2024-05-10')),
      report('2024-05-12', sentence('RSF and UN held [talks].', 'meeting among rsf,un on 2024-05-10')),
    ],
  ],
  [
    'an agreement of two parties',
    'agreement of the same parties',
    [
      report(
        '2018-12-14',
        sentence('They [agreed] in Sweden.', 'treaty/agreement among houthis,yemeni-government on 2018-12-13'),
      ),
      report(
        '2019-01-10',
        sentence('The [deal] held.', 'treaty/agreement among yemeni-government,houthis on 2018-12-13'),
      ),
    ],
  ],
  [
    'a speaker’s words at one time',
    'words of the same speaker at the same time',
    [
      report(
        '2024-05-11',
        sentence('The UN [called] for calm on Friday.', 'statement on 2024-05-10 says un'),
        sentence('The UN [said] aid was needed.', 'statement then 2024-05-10 says un'),
      ),
    ],
  ],
];
