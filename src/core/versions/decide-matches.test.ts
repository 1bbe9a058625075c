import { expect, test } from 'vitest';
import { carryOver } from './carry-over.ts';
import { decideMatches, type MatchDecision } from './decide-matches.ts';
import { dividedText, madeId, namedText } from './divided.fixture.ts';

const OLD = ['The mill burned.', 'Nine were hurt.', 'It rained.'];
const NOW = ['The mill burned.', 'Ten were hurt.', 'Snow fell.', ['cut', 'Share this'] as const];
const carried = carryOver(namedText(OLD), dividedText(NOW));
const [first, nine, rained] = [madeId(1), madeId(2), madeId(3)];

function decide(decisions: readonly MatchDecision[]) {
  let minted = 10;
  return decideMatches(carried, decisions, () => madeId(minted++));
}

test('a paragraph keeps its id where a person says so; one that is gone points to what holds its words; the rest is new', () => {
  const settled = decide([
    { old: nine, is: 2 },
    { old: rained, into: [3] },
  ]);
  expect(settled).toMatchObject({
    segments: [{ id: first }, { id: nine }, { id: madeId(10) }, { id: madeId(11), kind: 'cut' }],
    gone: [{ id: rained, into: [madeId(10)] }],
  });
});

test('what rules of today cut is kept where a person says that it is the paragraph', () => {
  const settled = decide([
    { old: nine, is: 4 },
    { old: rained, into: [] },
  ]);
  expect(settled).toMatchObject({ segments: [{}, {}, {}, { id: nine, kind: 'paragraph' }] });
});

test.each<readonly [string, readonly MatchDecision[], readonly object[]]>([
  [
    'nothing',
    [],
    [
      { old: nine, fault: 'undecided' },
      { old: rained, fault: 'undecided' },
    ],
  ],
  ['only one', [{ old: nine, is: 2 }], [{ old: rained, fault: 'undecided' }]],
  [
    'one twice',
    [
      { old: nine, is: 2 },
      { old: nine, into: [] },
      { old: rained, into: [] },
    ],
    [{ fault: 'twice' }],
  ],
  [
    'one that is unchanged',
    [
      { old: first, is: 2 },
      { old: nine, into: [] },
      { old: rained, into: [] },
    ],
    [{ old: first, fault: 'not-open' }],
  ],
  [
    'two to be the same',
    [
      { old: nine, is: 2 },
      { old: rained, is: 2 },
    ],
    [{ old: rained, fault: 'taken', number: 2 }],
  ],
  [
    'one to be another',
    [
      { old: nine, is: 1 },
      { old: rained, into: [] },
    ],
    [{ old: nine, fault: 'taken', number: 1 }],
  ],
  [
    'one to be nothing',
    [
      { old: nine, is: 9 },
      { old: rained, into: [] },
    ],
    [{ old: nine, fault: 'no-number', number: 9 }],
  ],
  [
    'words to stand in a cut',
    [
      { old: nine, into: [4] },
      { old: rained, into: [] },
    ],
    [{ old: nine, fault: 'no-number', number: 4 }],
  ],
])('it is refused to decide %s', (_, decisions, faults) => {
  const settled = decide(decisions);
  expect('faults' in settled ? settled.faults : settled).toMatchObject(faults);
});
