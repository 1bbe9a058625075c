import { describe, expect, test } from 'vitest';
import { happeningsTold, kindsTold } from '../../../../tests/happenings/kinds-told.ts';

describe('places and arms that change hands', () => {
  test.each([
    ['The Arakan Army captured the last base in Lashio.', 'capture'],
    ['RSF fighters seized control of Wad Madani in December.', 'capture'],
    ['Russian troops took Avdiivka in February.', 'capture'],
    ['Ukraine retook the village after two weeks.', 'capture'],
    ['Mariupol fell to Russian forces in May 2022.', 'capture'],
    ['The army lost the border crossing to the rebels.', 'capture'],
    ['Tripoli was overrun within hours.', 'capture'],
    ['The army regained control of three villages.', 'capture'],
    ['M23 took over the town of Sake.', 'capture'],
    ['The Houthis control Sanaa and much of the north.', 'control'],
    ['The town, which is controlled by the RSF, has no water.', 'control'],
    ['The rebels seized two tanks and a cache of weapons.', 'seizure-of-equipment'],
    ['Fighters captured four armoured vehicles and ammunition.', 'seizure-of-equipment'],
    ['The LNA took control of rockets and vehicles left behind.', 'seizure-of-equipment'],
    ['Russian troops withdrew from Kherson.', 'withdrawal'],
    ['The garrison retreated under fire.', 'withdrawal'],
    ['Hamas fighters pulled back from the crossing.', 'withdrawal'],
    ['The M23 announced its withdrawal from two towns.', 'withdrawal'],
    ['RSF troops have besieged El Fasher since May.', 'encirclement'],
    ['Rebels surrounded the airport on Sunday.', 'encirclement'],
    ['The junta imposed a blockade on the town.', 'encirclement'],
    ['Taiz has been under siege for years.', 'encirclement'],
    ['Kyiv deployed two brigades to the border.', 'deployment'],
    ['The government sent reinforcements to Goma.', 'deployment'],
    ['Foreign troops are stationed at the airport.', 'deployment'],
  ])('%s', (text, kinds) => expect(kindsTold(text)).toBe(kinds));
});

describe('people and things', () => {
  test.each([
    ['Some 5,000 families fled Rafah last week.', 'displacement'],
    ['More than 300,000 people have been displaced since January.', 'displacement'],
    ['The advance of the rebels triggered an exodus towards the border.', 'offensive, displacement'],
    ['Residents were evacuated from Kherson.', 'displacement'],
    ['Two thousand people were forced to flee their homes.', 'displacement'],
    ['A hospital was destroyed in Mekelle.', 'damage'],
    ['Militiamen burned down dozens of houses.', 'damage'],
    ['The bridge was badly damaged overnight.', 'damage'],
    ['Churches and clinics have been damaged by attacks.', 'damage'],
    ['Shelling damaged the power station.', 'shelling'],
  ])('%s', (text, kinds) => expect(kindsTold(text)).toBe(kinds));
});

describe('words and pacts', () => {
  test.each([
    ['Hans Grundberg met the foreign minister in Muscat.', 'meeting'],
    ['The two presidents held talks in Astana.', 'meeting'],
    ['A meeting of the leaders took place on Tuesday.', 'meeting'],
    ['Hans Grundberg will meet Houthi leaders in Muscat on Thursday.', 'meeting'],
    ['The two sides signed a ceasefire agreement in Jeddah.', 'treaty/agreement'],
    ['Ukraine and Russia agreed to exchange prisoners.', 'treaty/agreement'],
    ['A truce brokered by Qatar took effect at dawn.', 'treaty/agreement'],
    ['A deal was reached to open the crossing.', 'treaty/agreement'],
    ['Kyiv condemned the referendum.', 'statement'],
    ['Moscow rejected the proposal.', 'statement'],
    ['Ukraine called for an end to the attacks.', 'statement'],
    ['Hamas denounced the air strikes on Rafah.', 'statement'],
  ])('%s', (text, kinds) => expect(kindsTold(text)).toBe(kinds));
});

describe('several happenings in one sentence', () => {
  test.each([
    ['Rebels attacked a base near Sake, and the army responded with air strikes.', 'ground-attack, airstrike'],
    ['Air strikes and artillery shelling targeted the village.', 'airstrike, shelling'],
    ['The RSF captured the town after the army withdrew.', 'capture, withdrawal'],
    ['Shelling of the camp forced 900 families to flee.', 'shelling, displacement'],
    ['Fighting broke out in Tripoli while warplanes bombed the port.', 'clash, airstrike'],
    ['The leaders met in Geneva as clashes continued in Marib.', 'meeting, clash'],
    ['The army besieged the town and shelled its hospital.', 'encirclement, shelling'],
    ['Rebels seized a village and took two tanks and several rifles.', 'capture, seizure-of-equipment'],
    ['The Houthis withdrew from the port and the army took the road to Taiz.', 'withdrawal, capture'],
    ['On Monday jets bombed Sanaa, and on Tuesday they bombed Taiz.', 'airstrike, airstrike'],
  ])('%s', (text, kinds) => expect(kindsTold(text)).toBe(kinds));
});

describe('how it is told', () => {
  test.each([
    ['The army denied that its planes had bombed the camp.', 'denied'],
    ['Rebels did not capture the airport.', 'denied'],
    ['Hans Grundberg is due to meet Houthi leaders.', 'planned'],
    ['Hundreds of thousands could be displaced if fighting reaches the port.', 'predicted'],
    ['Rebels captured the airport.', 'asserted'],
  ])('%s: %s', (text, modality) => {
    expect(happeningsTold(text).flat()[0]?.modality).toBe(modality);
  });

  test('an attack beaten back has its outcome', () => {
    expect(happeningsTold('Ukraine repelled an assault on its lines.').flat()[0]?.outcome).toBe('repelled');
  });

  test('the clauses of two happenings do not overlap', () => {
    const [told = []] = happeningsTold('Rebels attacked a base near Sake, and jets bombed the camp in Goma.');
    expect(told.map(({ kind }) => kind)).toEqual(['ground-attack', 'airstrike']);
    expect(told[0]?.clause.end).toBeLessThanOrEqual(told[1]?.clause.start ?? 0);
  });
});
