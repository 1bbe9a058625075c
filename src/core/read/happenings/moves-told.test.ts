import { describe, expect, test } from 'vitest';
import { kindsTold } from '../../../../tests/happenings/kinds-told.ts';

describe('what moving, leaving, holding and bringing down tell is said by who does it and to what', () => {
  test.each([
    ['Moscow has sent 10,000 soldiers to Kharkiv.', 'deployment'],
    ['The junta rushed two battalions to Lashio.', 'deployment'],
    ['The army reinforced its base at Sake.', 'deployment'],
    ['The garrison abandoned its posts in Goma.', 'withdrawal'],
    ['RSF fighters handed over their positions in Khartoum.', 'withdrawal'],
    ['Some 35,000 people have abandoned their homes in Goma.', 'displacement'],
    ['Around 1,200 villagers trekked into the forest near Lashio.', 'displacement'],
    ['The violence forced 20,000 people from their homes.', 'displacement'],
    ['M23 fighters entered Goma on Monday.', 'capture'],
    ['Israeli tanks rolled into Rafah at dawn.', 'ground-attack'],
    ['The RSF is marching on El Fasher, and its fighters marched on Khartoum.', 'offensive'],
    ['Air defences shot down 70 drones.', 'airstrike'],
    ['The battery shot most of the missiles down.', 'missile-strike'],
    ['Rebels shot down a helicopter near Goma.', 'attack'],
    ['A drone slammed into a mosque in El Fasher.', 'airstrike'],
    ['Mortar rounds crashed into a market in Taiz.', 'shelling'],
    ['The junta dropped two bombs on a school in Lashio.', 'airstrike'],
    ['Rebels still hold the eastern half of the city.', 'control'],
    ['Sanaa is mostly held by the Houthis.', 'control'],
    ['Marib is under the control of the Houthis.', 'control'],
    ['The army continues to occupy farmland near Mekelle.', 'control'],
    ['Roadblocks have cut Goma off for six days.', 'encirclement'],
    ['Fighters made off with a dozen generators.', 'seizure-of-equipment'],
    ['The trucks had been commandeered by the RSF.', 'seizure-of-equipment'],
    ['The minister received the envoy in his office.', 'meeting'],
  ])('%s', (text, kinds) => expect(kindsTold(text)).toBe(kinds));
});

describe('the same verbs of other things tell nothing', () => {
  test.each([
    'The ministry sent a letter to the council.',
    'He left the room before noon.',
    'She abandoned her studies in 2019.',
    'Trucks entered through the crossing.',
    'The court held a hearing on Monday.',
    'Two men are held in a prison in Tripoli.',
    'The minister received a report on the harvest.',
    'Mediators have not given up.',
    'The talks collapsed on Friday.',
    'Police captured six members of the gang.',
    'He lives in areas controlled by the Houthis.',
    'Prices came down in May.',
  ])('%s', (text) => expect(kindsTold(text)).toBe(''));
});

describe('what is only named in what was not said or done is not told', () => {
  test.each([
    'There was no immediate comment from Moscow on the reported shelling.',
    'The army had no comment on the attack.',
    'The ministry has not commented on the strike.',
    'No group has claimed the bombing in Tyre.',
    'There was no damage to the bridge.',
    'Israel rarely carries out strikes there.',
    'Officials spoke of their unease over the air campaign.',
    'It was not clear who was behind the attack.',
    'The arrests will disrupt its ability to carry out attacks.',
  ])('%s', (text) => expect(kindsTold(text)).toBe(''));
});
