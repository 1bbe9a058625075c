import { describe, expect, test } from 'vitest';
import { happeningsTold } from '../../../../tests/happenings/kinds-told.ts';

/** Kinds with how they are told, where that is not as having happened: "displacement planned". */
function told(text: string): string {
  const all = happeningsTold(text).flat();
  return all.map(({ kind, modality }) => (modality === 'asserted' ? kind : `${kind} ${modality}`)).join(', ');
}

describe('where forces are, come and go', () => {
  test.each([
    ['The United States has about 900 troops in Marib.', 'deployment'],
    ['There are some 2,000 peacekeepers in the town.', 'deployment'],
    ['Some 2,000 peacekeepers are based in Goma.', 'deployment'],
    ['The navy stationed three frigates near the port.', 'deployment'],
    ['The mayor thanked the units stationed in the south.', ''],
    ['Returnees are arriving in their villages.', 'displacement'],
    ['Russia occupies about a fifth of the land.', 'control'],
    ['The minister discussed with the envoy the harvest.', 'meeting'],
    ['The convoy is still stopped in the town.', 'deployment'],
    ['Soldiers were positioned along the road.', 'deployment'],
    ['A lorry is still stopped in the town.', ''],
    ['Soldiers stopped a lorry in the town.', ''],
    ['Russian warships arrived in the port of Hodeidah.', 'deployment'],
    ['Tanks were seen moving towards Goma.', 'deployment'],
    ['Several hundred refugees arrived in Goma.', 'displacement'],
    ['The last French troops left Niger on Friday.', 'withdrawal'],
    ['The army has trained 900 troops in Marib.', ''],
    ['The agency has about 900 staff in Marib.', ''],
    ['A monitor based in Goma has counted nine villages.', ''],
    ['Rebels entered the town.', 'capture'],
    ['Rebels entered from the north.', ''],
    ['The parties will meet in Tripoli next week.', 'meeting planned'],
    ['An aid convoy arrived in Goma on Monday.', ''],
    ['The ministers arrived in Goma.', ''],
    ['Prices are moving towards a peak.', ''],
    ['The troops left on Friday.', ''],
  ])('%s', (text, kinds) => expect(told(text)).toBe(kinds));
});

describe('operations, and who begins them', () => {
  test.each([
    ['The army launched an operation to clear Sake of insurgents.', 'offensive'],
    ['Russian forces began an operation near Kherson.', 'offensive'],
    ['The army launched a rescue operation in Goma.', ''],
    ['The agency launched a relief operation.', ''],
    ['The airport is back in operation.', ''],
    ['A company launched an operation in Goma.', ''],
  ])('%s', (text, kinds) => expect(told(text)).toBe(kinds));
});

describe('places taken from those under arms', () => {
  test.each([
    ['Rebels drove government troops out of a base near Sake.', 'capture'],
    ['The jihadists were driven out of Sake by the army.', 'capture'],
    ['The army drove 300 families out of Sake.', 'displacement'],
    ['Villagers were driven out of their homes.', 'displacement'],
    ['The army won back two villages near Sake.', 'capture'],
    ['Two villages near Sake were taken on Sunday.', 'capture'],
    ['The samples were taken to a laboratory.', ''],
    ['The photographs near Sake were taken on Sunday.', ''],
    ['Insurgents overran an army base in Sake, killing 20 soldiers.', 'capture'],
    ['The army said it was in full control of the town of Wad Madani.', 'control'],
    ['The rebels still control most of the city.', 'control'],
    ['The soldiers captured half a dozen militants near Goma.', ''],
  ])('%s', (text, kinds) => expect(told(text)).toBe(kinds));
});

describe('people told to leave', () => {
  test.each([
    ['The army ordered residents of eastern Rafah to evacuate.', 'displacement planned'],
    ['Residents were told to leave three neighbourhoods of Rafah.', 'displacement planned'],
    ['Leaflets ordered people in six districts to move further south.', 'displacement planned'],
    ['The shelling forced residents to flee.', 'shelling, displacement'],
    ['Officials ordered the evacuation of 20 villages.', 'displacement planned'],
    ['The evacuation of 20 villages began.', 'displacement'],
    ['The army surrounded a school and ordered families to leave.', 'encirclement, displacement planned'],
    ['The barman ordered a taxi to leave early.', ''],
    ['Officials asked the firm to move its office.', ''],
    ['They bombed a monastery where people had sought shelter.', 'bombardment'],
  ])('%s', (text, kinds) => expect(told(text)).toBe(kinds));
});
