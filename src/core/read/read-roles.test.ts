import { expect, test } from 'vitest';
import { rolesIn } from '../../../tests/roles/roles-in.ts';

test('every part of a claim stands in its words, or says that it comes from elsewhere', () => {
  const text = 'The LNA [shelled] Tarhuna. Nine people were [killed] in the town on Sunday.';
  const plain = text.replace(/[[\]]/gu, '');
  const { places, targets, when } = rolesIn(text, { kind: 'shelling' });
  for (const party of [...places, ...targets]) {
    expect(party.span && plain.slice(party.span.start, party.span.end)).toBe(party.text);
  }
  expect(places.map(({ basis }) => basis)).toEqual(['context']);
  expect(when.mark && plain.slice(when.mark.start, when.mark.end)).toBe('Sunday');
});

test('the same text gives the same roles', () => {
  const text = 'Russian [strikes] hit Kharkiv on Monday.\nThe [strikes] killed two.';
  expect(rolesIn(text)).toEqual(rolesIn(text));
});

const SENTENCES = [
  'The LNA, backed by Russia, [shelled] Tarhuna on Sunday, killing nine people',
  'Hamas, the Houthis, the KIA, the LNA and the GNA [clashed] with the junta',
  'Shells [hit] the town, and the area was shelled after it had been attacked by them',
  'and [fighting] and of of of by by the the that which who as as as',
];

const JOINTS = ['\n', ' and '];

test.each(SENTENCES.flatMap((sentence) => JOINTS.map((joint) => [sentence, joint])))(
  'takes time in proportion to how often it is said: %s',
  (sentence, joint) => {
    const took = (times: number) => {
      const text = Array.from({ length: times }, () => sentence).join(joint);
      const start = performance.now();
      rolesIn(text);
      return performance.now() - start;
    };
    took(100);
    const [once, fourfold] = [Math.min(took(200), took(200)), Math.min(took(800), took(800))];
    expect(fourfold).toBeLessThan(9 * once + 100);
  },
);
