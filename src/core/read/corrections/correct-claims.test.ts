import { expect, test } from 'vitest';
import type { Claim } from '../../model/claim.ts';
import type { ClaimValues, Correction } from '../../model/correction.ts';
import type { EventKind } from '../../model/event-kind.ts';
import { claimsOf, correction, misfitsOf, readWith } from './corrected-report.fixture.ts';

const UNCORRECTED = claimsOf(readWith());

function setShelling(values: ClaimValues): Correction {
  return correction(0, 'Mocha', { change: 'set-claim', kind: 'shelling', values });
}

/** The claim of the first paragraph, as an editor set it. */
function shellingWith(values: ClaimValues): Claim {
  const corrected = readWith(setShelling(values));
  expect(misfitsOf(corrected)).toEqual([]);
  const [claim] = corrected.reading.claims;
  if (!claim) throw new Error('expected a claim, got none');
  return claim;
}

test('a claim is rejected', () => {
  const corrected = readWith(correction(0, 'Houthis shelled', { change: 'reject-claim', kind: 'shelling' }));
  expect(misfitsOf(corrected)).toEqual([]);
  expect(claimsOf(corrected)).toEqual(UNCORRECTED.slice(1));
});

test('of two of one kind in a sentence, the quoted words say which', () => {
  const second = correction(1, 'on Tuesday they bombed', {
    change: 'set-claim',
    kind: 'airstrike',
    values: { when: '2021-03-02' },
  });
  const corrected = readWith(second);
  expect(misfitsOf(corrected)).toEqual([]);
  expect(corrected.reading.claims.map(({ when }) => when.edtf)).toEqual([
    '2021-03-07',
    '2021-03-08',
    '2021-03-02',
    '2021-03-09',
  ]);
});

const SET: readonly (readonly [string, ClaimValues, object])[] = [
  ['its kind', { kind: 'bombardment' }, { kind: 'bombardment' }],
  [
    'its time',
    { when: '2021-03' },
    { when: { edtf: '2021-03', status: 'inferred', basis: 'context', rule: 'by the editor' } },
  ],
  ['its time, by words of it', { when: '2021-03-07' }, { when: { edtf: '2021-03-07', basis: 'sentence', mark: {} } }],
  ['that its time is not known', { when: null }, { when: { edtf: null, status: 'unresolved' } }],
  [
    'places its sentence names, and others',
    { places: [{ entity: 'mocha' }, { entity: 'taiz' }, { entity: 'yemen' }] },
    {
      places: [
        { entity: 'mocha', text: 'Mocha', basis: 'sentence' },
        { entity: 'taiz', text: 'Taiz', basis: 'context' },
        { entity: 'yemen', text: 'Yemen', basis: 'context' },
      ],
    },
  ],
  ['people without a record', { targets: [{ text: 'civilians' }] }, { targets: [{ entity: null, text: 'civilians' }] }],
  ['nobody', { perpetrators: [] }, { perpetrators: [] }],
  ['who says it', { speakers: [{ entity: 'coalition' }] }, { speakers: [{ entity: 'coalition' }], mode: 'attributed' }],
  ['that the report says it itself', { speakers: [] }, { speakers: [], mode: 'narrator', verb: null }],
  ['a mode of its own', { mode: 'quoted' }, { mode: 'quoted' }],
  ['that it was denied', { modality: 'denied' }, { modality: 'denied' }],
  ['that it is background', { background: true }, { background: true }],
  [
    'words for weapons and an outcome',
    { weapons: ['shelled'], outcome: 'killing' },
    { weapons: ['shelled'], outcome: 'killing' },
  ],
  [
    'a figure in words',
    {
      figures: [
        {
          quote: 'five civilians',
          amount: 'five',
          value: 5,
          qualifier: 'at least',
          what: 'killed',
          who: 'civilians',
          included: false,
        },
      ],
    },
    { figures: [{ text: 'five civilians', value: 5, qualifier: 'at least', what: 'killed', who: 'civilians' }] },
  ],
];

test.each(SET)('an editor sets %s', (_, values, expected) => {
  expect(shellingWith(values)).toMatchObject({ ...expected, decided: { reason: 'as the map shows', by: 'AB' } });
});

test('what an editor leaves out stays as read', () => {
  const [read] = readWith().reading.claims;
  const { decided, modality, ...rest } = shellingWith({ modality: 'denied' });
  expect(modality).toBe('denied');
  expect({ ...rest, modality: 'asserted' }).toEqual(read);
});

function add(index: number, quote: string, kind: EventKind, values: ClaimValues = {}): Correction {
  return correction(index, quote, { change: 'add-claim', kind, values });
}

test('a claim is added at its place in the text, said by whoever speaks there', () => {
  const corrected = readWith(
    add(2, 'closed', 'encirclement', { places: [{ entity: 'mocha' }] }),
    add(0, 'killing', 'casualties'),
  );
  expect(misfitsOf(corrected)).toEqual([]);
  const [shelling, ...others] = UNCORRECTED;
  expect(claimsOf(corrected)).toEqual([shelling, 'casualties "killing" (AB)', ...others, 'encirclement "closed" (AB)']);
  const [, killing] = corrected.reading.claims;
  expect(killing).toMatchObject({
    mode: 'attributed',
    speakers: [{ entity: 'msf' }],
    when: { edtf: null },
    figures: [],
  });
});

test('the order of corrections changes nothing', () => {
  const all = [
    add(2, 'closed', 'encirclement'),
    add(2, 'closed', 'control'),
    add(2, 'dark', 'damage'),
    setShelling({ when: null }),
    correction(1, 'fled', { change: 'reject-claim', kind: 'displacement' }),
  ];
  expect(misfitsOf(readWith(...all))).toEqual([]);
  expect(readWith(...all.toReversed()).reading).toEqual(readWith(...all).reading);
});

const MISFITS: readonly (readonly [string, readonly Correction[], fault: string])[] = [
  ['no claim of the kind', [correction(0, 'Mocha', { change: 'reject-claim', kind: 'capture' })], '0 claim: no-claim'],
  [
    'no claim in the sentence',
    [correction(2, 'quiet', { change: 'reject-claim', kind: 'shelling' })],
    '0 claim: no-claim',
  ],
  [
    'two claims of the kind',
    [correction(1, 'Monday', { change: 'reject-claim', kind: 'airstrike' })],
    '0 claim: claims-repeat',
  ],
  ['one the reader tells itself', [add(0, 'shelled', 'shelling')], '0 claim: told-already'],
  ['words of nobody there', [setShelling({ targets: [{ text: 'soldiers' }] })], '0 set.targets.0.text: no-words'],
  ['a weapon not named', [setShelling({ weapons: ['mortars'] })], '0 set.weapons.0: no-words'],
  [
    'a figure not given',
    [
      setShelling({
        figures: [{ quote: 'six civilians', value: 6, qualifier: 'exact', what: 'killed', who: '', included: false }],
      }),
    ],
    '0 set.figures.0.quote: no-words',
  ],
  ['two of one claim', [setShelling({ when: null }), setShelling({ mode: 'quoted' })], '1 claim: decided-twice 0'],
  [
    'one changed and rejected, by other words',
    [setShelling({ when: null }), correction(0, 'shelled', { change: 'reject-claim', kind: 'shelling' })],
    '1 claim: decided-twice 0',
  ],
  ['one added twice', [add(2, 'closed', 'control'), add(2, 'were closed', 'control')], '1 claim: decided-twice 0'],
];

test.each(MISFITS)('%s: it does not fit', (_, corrections, fault) => {
  expect(misfitsOf(readWith(...corrections))).toEqual([fault]);
});

test.each([
  ['of one kind by other words', add(1, 'on Monday', 'airstrike')],
  ['of the same words but another kind', add(0, 'shelled', 'offensive')],
  ['of the same words by another speaker', add(0, 'shelled', 'shelling', { speakers: [] })],
])('but a claim may be added %s', (_, it) => {
  const corrected = readWith(it);
  expect(misfitsOf(corrected)).toEqual([]);
  expect(corrected.reading.claims).toHaveLength(UNCORRECTED.length + 1);
});

test('without a correction nothing is an editor’s', () => {
  const { reading, misfits } = readWith();
  expect(misfits).toEqual([]);
  expect(JSON.stringify(reading)).not.toContain('decided');
});
