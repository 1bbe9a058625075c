import { describe, expect, test } from 'vitest';
import { kindsTold } from '../../../../tests/happenings/kinds-told.ts';

describe('from the air', () => {
  test.each([
    ['Two air strikes hit a fuel depot near Sanaa late on Friday.', 'airstrike'],
    ['Saudi warplanes bombed a school in Taiz, killing four pupils.', 'airstrike'],
    ['A drone killed a motorcyclist outside Tyre on Monday.', 'airstrike'],
    ['Junta jets dropped two bombs on the clinic in Lashio.', 'airstrike'],
    ['Nine people were killed in an air raid on Khartoum.', 'airstrike'],
    ['Helicopters fired rockets at a monastery near Myawaddy.', 'airstrike'],
    ['Rafah was pounded from the air throughout the night, and three houses were destroyed.', 'airstrike'],
    ['Aerial bombardment of El Fasher continued for a third day.', 'airstrike'],
    ['At least six children died when a plane bombed their shelter.', 'airstrike'],
    ['The army carried out a drone strike on a convoy in Sirte.', 'airstrike'],
    ['A glide bomb struck an apartment block in Kharkiv, wounding 30 people.', 'airstrike'],
    ['Shahed drones targeted the port of Kherson overnight.', 'airstrike'],
  ])('%s', (text, kinds) => expect(kindsTold(text)).toBe(kinds));
});

describe('from the ground, with missiles, or with either', () => {
  test.each([
    ['Russian forces shelled Kherson, killing two women.', 'shelling'],
    ['Mortar rounds hit a market in Taiz on Thursday.', 'shelling'],
    ['Three farmers were wounded by artillery fire near Avdiivka.', 'shelling'],
    ['Rockets fired from Gaza landed near the fence.', 'shelling'],
    ['The Houthis targeted the camp with mortars and Katyusha rockets.', 'shelling'],
    ['RSF artillery pounded the last hospital in El Fasher.', 'shelling'],
    ['A tank shell struck the upper floor of the maternity ward.', 'shelling'],
    ['A ballistic missile hit a hotel in Kharkiv.', 'missile-strike'],
    ['The Houthis fired two missiles at a tanker.', 'missile-strike'],
    ['Russia launched a missile attack on the power station.', 'missile-strike'],
    ['A cruise missile strike destroyed the bridge.', 'missile-strike'],
    ['Heavy bombardment of Mariupol went on all week.', 'bombardment'],
    ['Israeli forces bombed Jabalia again at dawn.', 'bombardment'],
    ['The town was bombarded for six hours.', 'bombardment'],
    ['More than 80 people died of suffocation after chlorine was dropped on the town.', 'chemical-attack'],
    ['A chemical attack on the suburb killed hundreds in 2013.', 'chemical-attack'],
    ['The village was bombed with sarin gas.', 'chemical-attack'],
  ])('%s', (text, kinds) => expect(kindsTold(text)).toBe(kinds));
});

describe('on the ground', () => {
  test.each([
    ['M23 rebels attacked army positions outside Sake.', 'ground-attack'],
    ['RSF fighters stormed the village at dawn, killing 11 people.', 'ground-attack'],
    ['Ukrainian troops repelled an assault on their trenches near Avdiivka.', 'ground-attack'],
    ['The Arakan Army launched an attack on a police outpost.', 'ground-attack'],
    ['Soldiers raided three homes in Jabalia before dawn.', 'ground-attack'],
    ['The army thwarted an infiltration attempt north of Marib.', 'ground-attack'],
    ['Fighters tried to storm the barracks but were driven off.', 'ground-attack'],
    ['The junta began a ground offensive in the north.', 'offensive'],
    ['Since May, Russian forces have been on the offensive around Kharkiv.', 'offensive'],
    ['The Houthis intensified their attacks on Marib in February.', 'offensive'],
    ['The LNA launched a military campaign to seize Tripoli.', 'offensive'],
    ['Government forces are advancing towards Goma.', 'offensive'],
    ['Clashes broke out between the two militias in Tripoli.', 'clash'],
    ['Fighting raged for a second day in the east of El Fasher.', 'clash'],
    ['Fierce battles are under way around the airport.', 'clash'],
    ['The Sudanese army clashed with RSF fighters near Wad Madani.', 'clash'],
    ['Twenty soldiers and nine rebels were killed in fighting in Marib.', 'clash'],
    ['Gunfire was heard near the palace.', 'clash'],
    ['Israeli troops exchanged fire with gunmen in the camp.', 'clash'],
    ['A car bomb exploded outside the ministry, killing five.', 'attack'],
    ['Gunmen assassinated a judge in Sirte.', 'attack'],
    ['A suicide bomber killed 12 worshippers in the mosque.', 'attack'],
    ['Two shepherds were killed by a landmine explosion.', 'attack'],
    ['Militiamen executed seven prisoners.', 'attack'],
    ['A roadside bomb hit a patrol near Goma.', 'attack'],
    ['The mayor was shot dead by masked men.', 'attack'],
    ['Gunmen ambushed an aid convoy on the road to Mekelle.', 'attack'],
    ['A sniper shot a boy in Kharkiv.', 'attack'],
  ])('%s', (text, kinds) => expect(kindsTold(text)).toBe(kinds));
});

describe('harm belongs to what did it, or stands alone', () => {
  test.each([
    ['Nine people were killed and 20 wounded in air strikes on Sanaa.', 'airstrike'],
    ['Shelling by the Houthis killed three children and destroyed two houses.', 'shelling'],
    ['The war has killed more than 150,000 people.', 'casualties'],
    ['Since 15 April 2023, 14,700 people have been killed across Sudan.', 'casualties'],
    ['Hospitals received 50 wounded people on Sunday.', 'casualties'],
    ['Jets bombed the market.\nEleven people died and thirty were injured.', 'airstrike, airstrike'],
    ['Jets bombed the market.\nThe attack killed eleven people.', 'airstrike, airstrike'],
    ['Mortars hit the camp.\nAmong the dead were two nurses.', 'shelling, shelling'],
    ['Rebels attacked a base.\nThe raid left ten soldiers dead.', 'ground-attack, ground-attack'],
    ['The army said 12 militants and two soldiers were killed.', 'clash'],
  ])('%s', (text, kinds) => expect(kindsTold(text)).toBe(kinds));
});
