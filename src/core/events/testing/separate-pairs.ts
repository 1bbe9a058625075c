import type { Reading } from '../../model/reading.ts';
import { report, sentence } from './told-reports.ts';

/** Two claims that are near each other and yet two happenings. */
export type SeparatePair = readonly [words: string, readings: readonly Reading[]];

/** Pairs that no rule may join. */
export const SEPARATE_PAIRS: readonly SeparatePair[] = [
  [
    'one toll on one day in two towns',
    [
      report('2022-03-09', sentence('Nine [died] in Taiz.', 'airstrike at taiz on 2022-03-08 killed 9')),
      report('2022-03-09', sentence('Nine [died] in Mocha.', 'airstrike at mocha on 2022-03-08 killed 9')),
    ],
  ],
  [
    'one toll in one town on two days',
    [
      report('2022-03-10', sentence('Nine [died] in Taiz.', 'airstrike at taiz on 2022-03-08 killed 9')),
      report('2022-03-20', sentence('Nine [died] in Taiz.', 'airstrike at taiz on 2022-03-18 killed 9')),
    ],
  ],
  [
    'a small toll in one governorate',
    [
      report(
        '2022-03-09',
        sentence('One [died] in the governorate.', 'airstrike at taiz-governorate on 2022-03-08 killed 1'),
      ),
      report('2022-03-09', sentence('One [died] there.', 'airstrike at mocha on 2022-03-08 killed 1')),
    ],
  ],
  [
    'one toll without a date in two reports',
    [
      report('2022-03-11', sentence('Nine [died] in Taiz.', 'airstrike at taiz killed 9')),
      report('2023-03-11', sentence('Nine [died] in Taiz.', 'airstrike at taiz killed 9')),
    ],
  ],
  [
    'two times that cannot be resolved, in words of their own',
    [
      report(
        '2022-03-13',
        sentence('Planes [bombed] Taiz, killing nine.', 'airstrike at taiz sometime Friday killed 9'),
        sentence('Planes [killed] nine in Taiz some months ago.', 'airstrike at taiz sometime earlier killed 9'),
      ),
    ],
  ],
  [
    'what was done in one year by two sides',
    [
      report('2022-12-01', sentence('Drones [killed] 15.', 'airstrike at yemen by coalition on 2022 killed 15')),
      report('2022-12-01', sentence('Rockets [killed] eight in 2022.', 'shelling at yemen on 2022 killed 8')),
    ],
  ],
  [
    'another attack on the same day',
    [
      report(
        '2022-03-09',
        sentence('Shells [hit] Izium on Tuesday.', 'shelling at izium on 2022-03-08'),
        sentence('Another [shelling] hit Izium on Tuesday.', 'shelling at izium on 2022-03-08'),
      ),
    ],
  ],
  [
    'two tolls of one voice for one town',
    [
      report(
        '2022-03-12',
        sentence('Shells [killed] two in Izium.', 'shelling at izium on 2022-03-11 killed 2'),
        sentence('Shells [killed] seven in Izium.', 'shelling at izium on 2022-03-11 killed 7'),
      ),
    ],
  ],
  [
    'a town taken and retaken',
    [
      report(
        '2022-09-12',
        sentence('Russia [took] Izium.', 'capture at izium by russian-army to ukrainian-army on 2022-09-08'),
      ),
      report(
        '2022-09-12',
        sentence('Kyiv [took] Izium.', 'capture at izium by ukrainian-army to russian-army on 2022-09-10'),
      ),
    ],
  ],
  [
    'a town taken now and years ago',
    [
      report('2022-09-13', sentence('Houthis [took] Taiz.', 'capture at taiz by houthis on 2015')),
      report('2022-09-13', sentence('Houthis have [taken] Taiz.', 'capture at taiz by houthis on 2022-09-10')),
    ],
  ],
  [
    'a day of shelling and months of it',
    [
      report('2022-09-12', sentence('They [shelled] Izium on Sunday.', 'shelling at izium by russia on 2022-09-11')),
      report('2022-09-12', sentence('They have [shelled] Izium.', 'shelling at izium by russia on 2022-02-24/..')),
    ],
  ],
  [
    'lists of towns that share but one',
    [
      report('2022-09-12', sentence('Planes [bombed] three.', 'airstrike at taiz,mocha,hodeidah on 2022-09-11')),
      report('2022-09-12', sentence('They [bombed] three more.', 'airstrike at hodeidah,izium,nyala on 2022-09-11')),
    ],
  ],
  [
    'what each side did, parted by "while"',
    [
      report(
        '2022-09-12',
        sentence(
          'Russia [shelled] the oblast while the army [shot] at posts.',
          'shelling at kharkiv-oblast by russia on 2022-09-11',
          'ground-attack at kharkiv-oblast by ukrainian-army on 2022-09-11',
        ),
      ),
    ],
  ],
  [
    'a capture that is planned and one that was',
    [
      report(
        '2022-09-12',
        sentence('Russia [took] Izium.', 'capture at izium by russia on 2022-09-11'),
        sentence('Russia plans to [take] Izium.', 'capture at izium by russia on 2022-09-11 modality planned'),
      ),
    ],
  ],
  [
    'car bomb and air raid in one city on one day',
    [
      report('2022-09-14', sentence('A car [bomb] went off in Taiz.', 'attack at taiz on 2022-09-12')),
      report('2022-09-14', sentence('Planes [hit] Taiz.', 'airstrike at taiz on 2022-09-12')),
    ],
  ],
  [
    'attacks of one side on two others',
    [
      report(
        '2024-05-11',
        sentence('The RSF [attacked] the army.', 'ground-attack at darfur by rsf to sudanese-army on 2024-05-10'),
        sentence('The RSF [attacked] militias.', 'ground-attack at darfur by rsf to militias on 2024-05-10'),
      ),
    ],
  ],
  [
    'words of two speakers',
    [
      report(
        '2024-05-11',
        sentence('The UN [called] for calm.', 'statement on 2024-05-10 says un'),
        sentence('MSF [called] for calm.', 'statement on 2024-05-10 says msf'),
      ),
    ],
  ],
  [
    'places that are carried over from elsewhere',
    [
      report('2024-05-11', sentence('Shells [fell].', 'shelling near nyala on 2024-05-10')),
      report('2024-05-11', sentence('Shells [fell] again.', 'shelling near nyala on 2024-05-10')),
    ],
  ],
];
