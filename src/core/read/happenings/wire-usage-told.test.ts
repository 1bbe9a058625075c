import { describe, expect, test } from 'vitest';
import { happeningsTold, kindsTold } from '../../../../tests/happenings/kinds-told.ts';

/** Kinds with how they are told, where that is not as having happened: "offensive predicted". */
function told(text: string): string {
  const all = happeningsTold(text).flat();
  return all.map(({ kind, modality }) => (modality === 'asserted' ? kind : `${kind} ${modality}`)).join(', ');
}

describe('a month that is also a verb', () => {
  test.each([
    ['On 3 May 2023 rebels shelled Goma.', 'shelling'],
    ['On 3 May 2023, rebels shelled Nyala.', 'shelling'],
    ['On May 3 rebels shelled Goma.', 'shelling'],
    ['In May, soldiers burned nine houses.', 'damage'],
    ['On 3 March rebels shelled Goma.', 'shelling'],
    ['On 30 August rebels shelled Nyala.', 'shelling'],
    ['Rebels may shell Goma.', ''],
  ])('%s', (text, kinds) => expect(told(text)).toBe(kinds));
});

describe('places in no record', () => {
  test.each([
    ['The FDLR seized Bukavu.', 'capture'],
    ['The rebels captured Bunagana on Monday.', 'capture'],
    ['Fighters took control of Kamanyola.', 'capture'],
    ['Troops took Bukavu.', 'capture'],
    ['Rebels seized Toyota pickups.', 'seizure-of-equipment'],
    ['The committee took Friday off.', ''],
    ['The rebels captured General Okello.', ''],
    ['The company seized Bukavu Beer.', ''],
  ])('%s', (text, kinds) => expect(told(text)).toBe(kinds));
});

describe('missiles, gas that is no poison', () => {
  test.each([
    ['A fighter jet fired a cruise missile at the port of Hodeidah.', 'missile-strike'],
    ['The clinic in Kharkiv was hit by a ballistic missile launched from a bomber.', 'missile-strike'],
    ['Missiles struck a power plant near Kherson.', 'missile-strike'],
    ['Rocket shells struck a bakery in Taiz.', 'shelling'],
    ['Jets struck the depot with missiles and bombs.', 'airstrike'],
    ['Police fired tear gas at marchers in Tripoli.', ''],
    ['A strike hit a gas pipeline near Sirte.', 'bombardment'],
  ])('%s', (text, kinds) => expect(told(text)).toBe(kinds));
});

describe('what only dates the main clause', () => {
  test.each([
    ['After the air raid, soldiers raided the village.', 'ground-attack'],
    ['After the air strikes, Russian troops stormed the town of Avdiivka.', 'ground-attack'],
    ['After the shelling, residents fled the village.', 'displacement'],
    ['Following the bombardment, RSF fighters captured Wad Madani.', 'capture'],
    ['The air raid came after soldiers raided the village.', 'airstrike, ground-attack'],
  ])('%s', (text, kinds) => expect(told(text)).toBe(kinds));
});

describe('habits, figures of speech and fears', () => {
  test.each([
    ['“We are fighting for every person.”', ''],
    ['“Our forces do not strike homes.”', ''],
    ['“They will burn.”', ''],
    ['The army did not strike the school.', 'bombardment denied'],
    ['Russia may launch a new offensive in the spring.', 'offensive predicted'],
    ['Residents fear the RSF could launch an offensive on El Fasher.', 'offensive predicted'],
    ['There are fears that the army might storm Rafah.', 'ground-attack predicted'],
    ['Kyiv accuses Moscow of bombing schools.', 'statement'],
    ['The Houthis condemned the strikes on Hodeidah.', 'statement'],
  ])('%s', (text, kinds) => expect(told(text)).toBe(kinds));
});

describe('tolls, holding out, drills and insurgencies', () => {
  test.each([
    ['The group recorded 7,000 civilian deaths between January and June.', 'casualties'],
    ['The monitor has documented 300 deaths in 2023.', 'casualties'],
    ['Six policemen died in an attack by Houthi fighters.', 'attack'],
    ['Houthi fighters attacked a base near Marib, killing six soldiers.', 'ground-attack'],
    ['The defenders of Mariupol are still holding out.', 'control'],
    ['Avdiivka is still in our hands.', 'control'],
    ['Doctors hold out hope for the child.', ''],
    ['Russia and Ukraine began joint drills near the border.', 'deployment'],
    ['The navy landed 80 soldiers on the island.', 'deployment'],
    ['The group has been waging an insurgency since 2017.', 'offensive'],
    ['Militiamen shot dead six villagers and their bodies were burned.', 'attack'],
    ['Militiamen shot dead six villagers and nine houses were burned.', 'attack, damage'],
  ])('%s', (text, kinds) => expect(told(text)).toBe(kinds));
});

test('a single happening is told once', () => {
  expect(kindsTold('The airstrike was the deadliest attack on Sanaa this year.')).toBe('airstrike');
});

describe('a bare strike, raid or attack', () => {
  test.each([
    ['Israeli strikes killed 12 people in Jabalia on Monday.', 'airstrike'],
    ['A Russian strike on a market in Kharkiv killed five people.', 'airstrike'],
    ['US forces carried out strikes on Sanaa.', 'airstrike'],
    ['The Saudi bombing of Sanaa killed nine people.', 'airstrike'],
    ['An Israeli raid on Tyre wounded three people.', 'airstrike'],
    ['A Houthi strike on Marib killed three people.', 'bombardment'],
    ['The strike hit a school in Taiz.\nSaudi jets had circled the town and bombed it twice.', 'airstrike, airstrike'],
    ['The strike wrecked the market.\nA cruise missile hit it at noon.', 'missile-strike, missile-strike'],
    [
      'At least 75 people were wounded in Saturday’s attack.\nJets bombed the square at noon.\nThe air strike hit a bus.',
      'airstrike, airstrike, airstrike',
    ],
    ['An attack killed nine people.\nOn Monday jets bombed Taiz.', 'attack, airstrike'],
    ['Soldiers raided a home.\nAn Israeli raid on Jabalia followed.', 'ground-attack, ground-attack'],
    ['Russian strikes hit Kherson.\nIts guns shelled the port.', 'bombardment, shelling'],
    [
      'Russian strikes hit Kherson.\nJets bombed Taiz.\nJets bombed Marib.\nJets bombed Goma.\nGuns shelled the port.',
      'airstrike, airstrike, airstrike, airstrike, shelling',
    ],
    [
      'Heavy strikes hit Kherson.\nJets bombed Taiz.\nJets bombed Marib.\nJets bombed Goma.\nGuns shelled the port.',
      'bombardment, airstrike, airstrike, airstrike, shelling',
    ],
  ])('%s', (text, kinds) => expect(told(text)).toBe(kinds));
});
