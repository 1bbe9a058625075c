import { wordSet } from './word-set.ts';

/** English words for weapons. Folded; several words to a phrase are found by what may stand before a head. */

/** Heads that are a weapon by themselves. */
export const WEAPON_HEADS: ReadonlySet<string> = wordSet(`
  bomb bombs missile missiles rocket rockets shell shells mortar mortars artillery grenade grenades gun guns gunfire rifle
  rifles tank tanks howitzer howitzers drone drones mine mines landmine landmines ied ieds munition munitions warhead
  warheads sarin chlorine phosphorus napalm projectile projectiles launcher launchers bullets bullet knives machetes
  kalashnikov kalashnikovs explosives torpedo torpedoes cannon cannons weapons quadcopter quadcopters`);

/** Heads that are a weapon only with one of the words before them: "poison gas", "car bomb". */
export const WEAPON_AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['gas', wordSet('poison sarin chlorine mustard nerve toxic poisonous')],
  ['agent', wordSet('nerve')],
  ['fire', wordSet('mortar artillery rocket tank sniper machine-gun gun')],
  ['shelling', wordSet('artillery mortar tank rocket missile naval')],
  ['vehicles', wordSet('trapped laden')],
  ['vehicle', wordSet('trapped laden')],
  ['vests', wordSet('suicide explosive')],
  ['vest', wordSet('suicide explosive')],
  ['systems', wordSet('launch missile launcher')],
]);

/** Words that before a head are part of its name: "heavy machine guns", "improvised explosive device". */
export const WEAPON_MODIFIERS: ReadonlySet<string> = wordSet(`
  heavy light medium machine barrel cluster car truck petrol roadside suicide guided unguided ballistic cruise surface air
  to anti tank aircraft armor armour personnel cluster vacuum thermobaric incendiary white poison sarin chlorine mustard
  nerve toxic chemical rocket missile artillery mortar grad katyusha hellfire propelled rocket-propelled grenade sniper
  assault automatic long short range improvised explosive booby trapped kamikaze armed attack combat loitering multiple
  launch launcher bunker buster glide aerial hand homemade tow precision thermal hypersonic tear depth naval land
  high small professional laser fragmentation phosphorus thick poisonous gun self howitzer field`);

/** Verbs and prepositions before a weapon that is used, and not taken, counted or destroyed. */
export const USING_WORDS: ReadonlySet<string> = wordSet(`
  with using by fired fire firing dropped dropping drop launched launching hurled lobbed used use carrying detonated
  detonating exploded through employed employing via`);

/** What may stand between a using word and the weapon: how many. */
export const AMOUNTS: ReadonlySet<string> = wordSet(`
  and or of dozens hundreds scores several many two three four five six seven eight nine ten at least more than number
  barrage barrages salvo salvos volley series hail around about up`);
