import { describe, expect, test } from 'vitest';
import { happeningsTold } from '../../../../tests/happenings/kinds-told.ts';

/** Kinds with how they are told, where that is not as having happened: "airstrike denied". */
function told(text: string): string {
  const all = happeningsTold(text).flat();
  return all.map(({ kind, modality }) => (modality === 'asserted' ? kind : `${kind} ${modality}`)).join(', ');
}

describe('a happening that only dates another', () => {
  test.each([
    ['More than 2,000 people have fled since the attack.', 'displacement'],
    ['Some 900,000 people have been displaced since the start of the aggression.', 'displacement'],
    ['The ministers met in Tyre following the reported strikes.', 'meeting'],
    ['Residents fled after the attack on the camp.', 'displacement, ground-attack'],
    ['Residents fled after an attack.', 'displacement, attack'],
    ['The group recorded 7,000 civilian deaths since Russia invaded Ukraine.', 'casualties, offensive'],
  ])('%s', (text, kinds) => expect(told(text)).toBe(kinds));
});

describe('attacks on those without arms', () => {
  test.each([
    ['Security forces opened fire on demonstrators in Khartoum, wounding 30.', 'attack'],
    ['Security forces opened fire on militants in Khartoum.', 'ground-attack'],
    ['Three soldiers died in a militia attack.', 'attack'],
    ['In all, 71 civilians died in attacks attributed to the army.', 'attack'],
    ['Three soldiers died in a militia attack on a base.', 'ground-attack'],
    ['Nine people were injured in attacks with mortars.', 'shelling'],
    ['Gunmen on motorbikes killed 21 villagers in two raids.', 'attack'],
    ['Suspected jihadists killed 30 people in a village near Goma.', 'attack'],
    ['The army said it killed 30 militants in a village near Goma.', 'clash'],
    ['Three children were killed by unexploded ordnance in Taiz.', 'attack'],
    ['Two journalists were killed in Tyre by Israeli fire.', 'attack'],
    ['A farmer was wounded by Israeli gunfire east of Rafah.', 'attack'],
    ['Two children were killed by fire in Tyre.', 'casualties'],
    ['Heavy gunfire was heard in Khartoum.', 'clash'],
    ['Militants struck the border post near Tyre.', 'attack'],
    ['Militants struck the border post near Tyre with rockets.', 'shelling'],
  ])('%s', (text, kinds) => expect(told(text)).toBe(kinds));
});

describe('from the air, with poison, by those who defend', () => {
  test.each([
    ['They kept shooting at the crowd from helicopters.', 'airstrike'],
    ['They kept shooting at the crowd.', 'attack'],
    ['The US military said it carried out strikes near Sanaa.', 'airstrike'],
    [
      'Soldiers raided the village.\nAfter the air raid, soldiers landed and raided the village.',
      'ground-attack, ground-attack',
    ],
    ['Government forces used chlorine gas in Taiz.', 'chemical-attack'],
    ['Farmers used gas in their kitchens.', ''],
    ['Air defences engaged hostile targets over Tyre.', 'airstrike'],
    ['Air defences responded to the missiles over Tyre.', 'missile-strike'],
    ['The firm engaged new staff in Tyre.', ''],
    ['The minister responded to the letter.', ''],
  ])('%s', (text, kinds) => expect(told(text)).toBe(kinds));
});

describe('what was not done, or will be', () => {
  test.each([
    ['The air force had not carried out air strikes on Taiz.', 'airstrike denied'],
    ['A panel will review whether the air strikes met the law.', ''],
    ['Farmers stay away out of fear of being shelled.', ''],
    ['Farmers stay away after being shelled.', 'shelling'],
    ['Police said they had foiled a bomb attack plot.', ''],
    ['The army has not commented on the air strikes.', ''],
    ['No agreement will be signed before the summer.', ''],
    ['The agreement will be signed in the summer.', 'treaty/agreement planned'],
    ['The group would bring the school attack before the court.', ''],
    ['The arrests will disrupt its ability to plot and carry out attacks.', ''],
    ['The allies work together in anti-militant raids.', ''],
    ['Residents of Goma beat back 11 counter-attacks.', 'ground-attack'],
  ])('%s', (text, kinds) => expect(told(text)).toBe(kinds));
});

describe('a toll is that of the first act told with its dead', () => {
  test.each([
    [
      'Jets bombed a school in Taiz, killing nine people.\nTroops stormed Sake.\nThe army put the number of dead at four.',
      'airstrike, ground-attack, airstrike',
    ],
    [
      'Jets bombed a school in Taiz, killing nine people.\nTroops stormed Sake.\nFour men died.',
      'airstrike, ground-attack, ground-attack',
    ],
  ])('%j', (text, kinds) => expect(told(text)).toBe(kinds));
});

describe('violence of other sorts', () => {
  test.each([
    ['Women were raped by soldiers near Mekelle.', 'attack'],
    ['Rape seed is grown near Mekelle.', ''],
    ['Masked men threw a grenade at a polling station in Tripoli.', 'attack'],
    ['A player threw the ball at a window in Tripoli.', ''],
    ['Militiamen stormed a village and killed at least 50 people.', 'ground-attack'],
    ['Soldiers went from house to house and killed at least 20 men.', 'attack'],
    ['The army claimed responsibility for the rocket attack on Tyre.', 'shelling'],
    ['No group has claimed responsibility for the rocket attack on Tyre.', ''],
    ['Armed men looted a food warehouse in Wad Madani.', 'seizure-of-equipment'],
    ['The rebels captured the army headquarters in Goma.', 'capture'],
    ['Gunners shelled a displacement camp near Goma.', 'shelling'],
    ['Police fired live ammunition at protesters in Khartoum.', 'attack'],
    ['Soldiers fired machine-gun bursts at the houses.', 'attack'],
    ['Two farmers were killed by bullets near Rafah.', 'attack'],
    ['The army inflicted heavy losses on the rebels.', 'clash'],
    ['The drought inflicted losses on farmers.', ''],
    ['Guards fired blanks into the sky.', ''],
    ['A priest was kidnapped near Goma.', 'attack'],
    ['Attackers torched a church and killed three people.', 'damage, attack'],
    ['Snipers shot at people fleeing the town.', 'attack'],
    ['People are fleeing the town.', 'displacement'],
    ['The hospital was put out of service.', 'damage'],
    ['Eight rockets were launched at the airport.', 'shelling'],
    ['Eight courses were launched at the university.', ''],
    ['The ministry denied any role in the attack.', 'statement denied'],
    ['Guards fired into the air near Goma.', ''],
    ['The truce came into effect on Wednesday.', 'treaty/agreement'],
    ['The truce came as a relief.', ''],
  ])('%s', (text, kinds) => expect(told(text)).toBe(kinds));
});
