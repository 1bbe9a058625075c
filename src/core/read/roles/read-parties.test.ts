import { expect, test } from 'vitest';
import { named, rolesIn } from '../../../../tests/roles/roles-in.ts';
import type { EventKind } from '../../model/event-kind.ts';

test.each<[string, EventKind, string]>([
  ['Russian warplanes [bombed] a school in Kharkiv.', 'airstrike', 'russian-armed-forces'],
  ['The Houthis [shelled] a market in Taiz.', 'shelling', 'houthis'],
  ['Fighters of the Rapid Support Forces [stormed] a village.', 'ground-attack', 'rsf'],
  ['A camp was [attacked] by the Rapid Support Forces.', 'ground-attack', 'rsf'],
  ['Nine people died in an [attack] by the Houthis on a market.', 'attack', 'houthis'],
  ['Nine people died in [strikes] carried out by the Saudi-led coalition.', 'airstrike', 'saudi-led-coalition'],
  ['Russian [airstrikes] hit Bakhmut.', 'airstrike', 'russian-armed-forces'],
  ['Israeli [strikes] killed nine people in Rafah.', 'airstrike', 'israeli-military'],
  ['Ukrainian and Russian [shelling] went on.', 'shelling', 'ukrainian-armed-forces, russian-armed-forces'],
  ["The Houthis' [shelling] of the city killed two.", 'shelling', 'houthis'],
  ['Residents fled [raids] of Russian warplanes.', 'airstrike', 'russian-armed-forces'],
  ['The Rapid Support Forces launched a heavy [attack] on a camp.', 'ground-attack', 'rsf'],
  ['Russian forces carried out dozens of [strikes] on the port.', 'airstrike', 'russian-armed-forces'],
  ['Russia and Iran [bombed] the town.', 'bombardment', 'russian-government, iranian-government'],
  ['Hamas, the Houthis and the KIA [attacked] bases.', 'attack', 'hamas, houthis, kia'],
  ['In Marib, the Houthis [attacked] a base.', 'ground-attack', 'houthis'],
  ['Since Monday, the LNA, backed by Russia, has [shelled] Tarhuna.', 'shelling', 'lna'],
  ['The LNA entered Tarhuna and [attacked] a police post.', 'ground-attack', 'lna'],
  ['The LNA entered Tarhuna, [destroying] twelve houses.', 'damage', 'lna'],
  ['The LNA advanced until it [surrounded] Tarhuna.', 'encirclement', 'lna'],
  ['The RSF fired on Rapid Support Forces, who [attacked] a convoy.', 'ground-attack', 'rsf'],
  ['Hamas [kills] three soldiers in Gaza.', 'attack', 'hamas'],
  ['Unidentified gunmen [shot] a judge dead in Tarhuna.', 'attack', '“Unidentified gunmen”'],
  ['The [massacre] was blamed on the Rapid Support Forces.', 'attack', 'rsf'],
  ['<Hakim Ali> accused the junta of [burning] Loikaw.', 'damage', 'junta'],
  ['<The Houthis said> they [attacked] a ship.', 'attack', 'houthis'],
  ['<The KIA announced that> it had [shelled] a post.', 'shelling', 'kia'],
  ['<Sources said> the Houthis [shelled] the port.', 'shelling', 'houthis'],
  ['The LNA [withdrew] from Tarhuna.', 'withdrawal', 'lna'],
  ["The LNA's [withdrawal] from Tarhuna took two days.", 'withdrawal', 'lna'],
  ['The junta forced the KIA to [withdraw].', 'withdrawal', 'kia'],
  ['Turkish soldiers were [stationed] in Tarhuna.', 'deployment', 'turkish-armed-forces'],
  ['The Islamic State has [captured] Mosul from Iraqi troops.', 'capture', 'islamic-state'],
  ['The town [fell] to the Islamic State.', 'capture', 'islamic-state'],
  ['Mosul is [held] by the Islamic State.', 'control', 'islamic-state'],
  ['The Islamic State [controls] Mosul.', 'control', 'islamic-state'],
])('%s (%s): done by %s', (text, kind, expected) => expect(named(rolesIn(text, { kind }).perpetrators)).toBe(expected));

test.each<[string, EventKind]>([
  ['Shells [hit] a market in Taiz.', 'shelling'],
  ['Nine people were [killed] in Rafah.', 'casualties'],
  ['<The Houthis said> shells [hit] a market.', 'shelling'],
  ['<According to the White Helmets,> rockets [struck] Idlib.', 'shelling'],
  ['An [attack] on Rapid Support Forces killed nine.', 'attack'],
  ['The Houthis were [attacked] near Marib.', 'attack'],
  ['A [strike], which Russia condemned, killed two.', 'airstrike'],
  ['The [attack] was followed by Russian statements.', 'attack'],
  ['The [attack] was condemned by the United Nations.', 'attack'],
  ['The airport held by the LNA was [shelled].', 'shelling'],
  ['Shells [hit] the Houthi-held port.', 'shelling'],
  ['A bomb [exploded] near the Russian embassy.', 'attack'],
  ['Rockets [hit] a town close to the Turkish border.', 'shelling'],
  ['The Iran-backed group [attacked] a base.', 'attack'],
  ['Rebels shelled a post after [strikes], <the White Helmets said>.', 'airstrike'],
  ["Sudan's war has [killed] thousands.", 'casualties'],
  ['<The White Helmets said> it knows which planes [struck] Idlib.', 'airstrike'],
  ['A post was [shelled] after strikes by the LNA.', 'shelling'],
  ['Tanks used by the LNA were [destroyed].', 'damage'],
  ['Reuters reported a [strike] on Rafah.', 'airstrike'],
  ['At least nine were killed when a shell [hit] a bus.', 'shelling'],
])('%s (%s): nobody is said to have done it', (text, kind) =>
  expect(named(rolesIn(text, { kind }).perpetrators)).toBe(''),
);

test.each<[string, EventKind, string]>([
  ['The Houthis [attacked] Saudi forces.', 'attack', 'saudi-armed-forces'],
  ['The KIA [attacked] positions of the junta.', 'ground-attack', 'junta'],
  ['The KIA launched an [attack] on junta positions.', 'ground-attack', 'junta'],
  ['[Strikes] against the Houthis went on.', 'airstrike', 'houthis'],
  ['Nine civilians were [killed] in Rafah.', 'casualties', '“civilians”'],
  ['Israeli [strikes] killed at least nine civilians.', 'airstrike', '“civilians”'],
  ['A drone [strike] killed three children and two women.', 'airstrike', '“children”, “women”'],
  ['23 members of the Rapid Support Forces were [killed].', 'attack', 'rsf'],
  ['The Houthis came under [attack] near Marib.', 'attack', 'houthis'],
  ['The LNA [captured] Tarhuna from the GNA.', 'capture', 'gna'],
  ['The LNA [captured] all GNA-held towns.', 'capture', 'gna'],
  ['The [siege] of Hamas fighters went on.', 'encirclement', 'hamas'],
])('%s (%s): done to %s', (text, kind, expected) => expect(named(rolesIn(text, { kind }).targets)).toBe(expected));

test.each<[string, EventKind]>([
  ['Israeli [strikes] hit Rafah.', 'airstrike'],
  ['The Houthis [attacked] at dawn.', 'attack'],
  ['Shells [landed] in opposition territory.', 'shelling'],
  ['Shells fired by the Houthis [hit] a market.', 'shelling'],
])('%s (%s): done to nobody named', (text, kind) => expect(named(rolesIn(text, { kind }).targets)).toBe(''));

test.each<[string, EventKind, string]>([
  ['[Clashes] between the KIA and the junta went on in Loikaw.', 'clash', 'kia, junta'],
  ['[Fighting] between the Kachin Independence Army (KIA) and the junta broke out.', 'clash', 'kia, junta'],
  ['The KIA [clashed] with the junta in Loikaw.', 'clash', 'kia, junta'],
  ['Ten Houthi fighters were killed in [clashes] near Marib.', 'clash', 'houthis'],
  ['Vladimir Putin [met] Recep Tayyip Erdoğan in Moscow.', 'meeting', 'vladimir-putin, recep-tayyip-erdogan'],
  ['Russia and Turkey [agreed] on a truce.', 'treaty/agreement', 'russian-government, turkish-government'],
])('%s (%s): took part: %s', (text, kind, expected) =>
  expect(named(rolesIn(text, { kind }).participants)).toBe(expected),
);

test.each<[string, string]>([
  ['The LNA, backed by Russia, [attacked] Tarhuna.', 'russian-government'],
  ['The LNA, supported by Russia and Iran, [attacked] Tarhuna.', 'russian-government, iranian-government'],
  ['The Russia-backed LNA [attacked] Tarhuna.', 'russian-government'],
  ['The LNA, backed by Russia, entered Tarhuna and [attacked] a post.', 'russian-government'],
  ['The LNA [attacked] Tarhuna with the support of Russia.', 'russian-government'],
])('%s: behind them: %s', (text, expected) =>
  expect(named(rolesIn(text, { kind: 'ground-attack' }).backers)).toBe(expected),
);
