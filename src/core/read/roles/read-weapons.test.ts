import { expect, test } from 'vitest';
import { rolesIn } from '../../../../tests/roles/roles-in.ts';
import type { EventKind } from '../../model/event-kind.ts';

test.each<[string, string[]]>([
  ['They [attacked] with heavy machine guns.', ['heavy machine guns']],
  ['Helicopters dropped barrel bombs and [hit] a market.', ['barrel bombs']],
  ['The town was [bombed] with sarin poison gas.', ['sarin poison gas']],
  ['[Artillery shelling] hit the town.', ['Artillery shelling']],
  ['They [attacked] using booby-trapped vehicles.', ['booby-trapped vehicles']],
  ['The town came under [attack] from mortar fire.', ['mortar fire']],
  ['They [attacked] with rockets and mortars.', ['rockets', 'mortars']],
  ['Two ballistic missiles [hit] the port.', ['ballistic missiles']],
  ['A roadside bomb exploded and [killed] two.', ['roadside bomb']],
  ['They [attacked] with rocket-propelled grenades.', ['rocket-propelled grenades']],
  ['Rebels [attacked] a camp with machetes.', ['machetes']],
])('%s: with %j', (text, expected) => expect(rolesIn(text).weapons).toEqual(expected));

test.each<[string, EventKind]>([
  ['They [seized] two tanks and rifles.', 'seizure-of-equipment'],
  ['They [discussed] missiles.', 'meeting'],
  ['They [attacked] a missile base.', 'ground-attack'],
  ['They [attacked] an arms depot full of shells and mines.', 'ground-attack'],
  ['They [attacked] at dawn.', 'ground-attack'],
  ['Gas prices rose after the [attack].', 'attack'],
])('%s (%s): with no weapon', (text, kind) => expect(rolesIn(text, { kind }).weapons).toEqual([]));
