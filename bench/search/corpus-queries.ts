import { type KnownQuery, queriesOf } from './known-query.ts';

/**
 * Put to an archive of the development corpus, whose texts are not part of the project: the right paragraphs are named by
 * the first digits of the SHA-256 of their words. Judged by hand; where a word stands elsewhere too, all its paragraphs
 * that answer are right.
 */
export const CORPUS_QUERIES: readonly KnownQuery[] = [
  ...queriesOf('words', ['a837c872f76a'], ['volleyball']),
  ...queriesOf('words', ['06afae4a0f16'], ['leaflets']),
  ...queriesOf('words', ['d638105e3aea'], ['karate']),
  ...queriesOf('words', ['00218ee1ddcf', 'ca40980a0776'], ['journalists']),
  ...queriesOf('words', ['2a5553ce7295', 'e9c14a7dca63', '2f12660fc646', 'd4706de8e583'], ['compensated']),
  ...queriesOf('several words', ['d8dec200284d'], ['donations of blood']),
  ...queriesOf('several words', ['f3b2c7dc255b'], ['displaced people on a poultry farm']),
  ...queriesOf('several words', ['5f55d4ceeab8'], ['chicken farm Harem']),
  ...queriesOf('several words', ['2a2db0e1e353', '4f20220c3301'], ['villages without power after airstrikes']),
  ...queriesOf('several words', ['229022cbc3d7', '73158b48bae5'], ['vegetable market']),
  ...queriesOf('several words', ['8ed38cdcd3c7', 'd48ff6c2977d', 'ff0fde6b25ff'], ['drone brick factory']),
  ...queriesOf('several words', ['15dd9499cd25'], ['injured during the wheat harvest']),
  ...queriesOf('several words', ['56c6a89dda10'], ['released on bail']),
  ...queriesOf('several words', ['e6be5d8379d6'], ['child looking for scrap killed by munition remnants']),
  ...queriesOf('several words', ['7eb1a743ace1'], ['four-star general review']),
  ...queriesOf('several words', ['4893732dc493'], ['prison guards killed Ghwayran']),
  ...queriesOf(
    'several words',
    ['852267bf5da6', 'b77b29104164', '4cc712cf6cbe', 'e109de223a28'],
    ['airdrop al-Shuhail'],
  ),
  ...queriesOf('several words', ['101a59798aa7', 'b68ad03c0f09'], ['UNICEF children Idlib']),
  ...queriesOf('several words', ['8f88a7a09d7a', 'aadb3e8eacfc'], ['flight delayed Beirut']),
  ...queriesOf('phrase', ['9871f72a356c'], ['"fractured skull"']),
  ...queriesOf('phrase', ['06afae4a0f16'], ['"dropped leaflets"']),
  ...queriesOf('phrase', ['865f92faec54'], ['"long arm"']),
  ...queriesOf('slip', ['a837c872f76a'], ['voleyball']),
  ...queriesOf('slip', ['d638105e3aea'], ['karatee']),
  ...queriesOf('slip', ['4893732dc493', 'deca55c6dfe0'], ['Ghwairan jail']),
  ...queriesOf('spelling', ['852267bf5da6', 'b77b29104164', '4cc712cf6cbe', 'e109de223a28'], ['Shuhayl airdrop']),
  ...queriesOf('spelling', ['a3c8a9698020'], ["Hay'at Tahrir al-Sham Horas al-Din"]),
];
