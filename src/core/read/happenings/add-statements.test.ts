import { describe, expect, test } from 'vitest';
import { kindsListed, kindsSaid } from '../../../../tests/happenings/kinds-told.ts';

describe('a position taken is a statement', () => {
  test.each([
    'Hans Grundberg said the parties must return to talks.',
    'The mayor said, “We will not leave.”',
    'The mayor said he had nothing to add to the report.',
    '“People are trapped and there is nowhere safe to go,” the mayor said.',
    'The mayor said detained men must not be beaten.',
    '“We were treated as if we were thieves,” the trader said.',
  ])('%s', (text) => expect(kindsSaid(text)).toBe('statement'));
});

describe('what became of others is none', () => {
  test.each([
    'The wounded were in stable condition, the doctor said.',
    '“They did not stop for one minute,” the teacher said.',
    'The mayor said the man was identified as a teacher from Goma.',
    'Police said 32 people were arrested on Sunday.',
    'The army said many of the fighters had surrendered.',
    'The minister sought treatment in Goma.',
  ])('%s', (text) => expect(kindsSaid(text)).toBe(''));
});

describe('the attacks of a list are those it is of', () => {
  test.each([
    [
      'Drone attacks on Goma this year were as follows:\n• January: Three attacks left three people dead.',
      'airstrike, airstrike',
    ],
    ['Schools have closed in Goma.\n• January: Three attacks left three people dead.', 'attack'],
    [
      'Drone attacks on Goma this year were as follows:\nIn January, three attacks left three people dead.',
      'airstrike, attack',
    ],
  ])('%j', (text, kinds) => expect(kindsListed(text)).toBe(kinds));
});
