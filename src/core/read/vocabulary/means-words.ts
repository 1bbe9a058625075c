import { wordSet } from './word-set.ts';

/** English words for what violence is done with; one beside a strike or an attack says of what kind it was. Folded. */

/** Aircraft and what only they drop. */
export const AIR_MEANS: ReadonlySet<string> = wordSet(`
  airstrike airstrikes warplane warplanes plane planes aircraft aircrafts jet jets airplane airplanes helicopter helicopters
  helicopter chopper choppers drone drones uav uavs gunship gunships air aerial airborne
  aviation airforce sortie sorties mig sukhoi squadron quadcopter quadcopters shahed skies sky quadrocopter shaheds paramotor paramotors paraglider paragliders gyrocopter gyrocopters`);

/** Two words together that mean the air. */
export const AIR_PAIRS: ReadonlySet<string> = wordSet(`
  barrel_bomb barrel_bombs explosive_barrel explosive_barrels air_force air_forces parachute_bombs vacuum_bombs
  glide_bomb glide_bombs guided_bomb guided_bombs thermobaric_bombs from_above`);

/** Guns, mortars, rockets: what is fired from the ground. */
export const GROUND_MEANS: ReadonlySet<string> = wordSet(`
  artillery mortar mortars rocket rockets shell shells shelling shelled grad howitzer howitzers cannon cannons tank tanks
  launcher launchers projectile projectiles mlrs katyusha katyushas gunboats gunboat warship warships himars`);

/** Guided missiles. */
export const MISSILE_MEANS: ReadonlySet<string> = wordSet(
  'missile missiles tomahawk tomahawks scud scuds iskander kinzhal kalibr atacms',
);

/** Poisons. */
export const CHEMICAL_MEANS: ReadonlySet<string> = wordSet(
  'sarin chlorine chemical chemicals gas gases toxic poison poisonous nerve mustard asphyxiation phosgene',
);

/** What goes off, is fired from the hand, or is done close by. */
export const CLOSE_MEANS: ReadonlySet<string> = wordSet(`
  car truck motorcycle suicide ied ieds bomber explosive explosives landmine landmines mine mines gunman gunmen sniper
  snipers knife knives grenade grenades vest roadside booby trapped improvised unidentified unknown motorbike bomb
  ordnance bandits shooting gunfire execution executed masked assailant assailants attacker`);

/** Aims of an attack that make it one on positions or a place held by arms. */
export const MILITARY_AIMS: ReadonlySet<string> = wordSet(`
  position positions point points site sites checkpoint checkpoints post posts base bases barracks airbase outpost outposts
  headquarters frontline frontlines lines trenches defenses fortifications garrison soldiers troops forces army military
  militants fighters rebels insurgents camp airport stronghold strongholds gatherings troop bunker bunkers camps
  battalion brigade locations`);

/** Those who attack in bodies of armed men. */
export const ARMED_AGENTS: ReadonlySet<string> = wordSet(`
  forces force troops army soldiers fighters militants rebels insurgents factions faction militia militias group groups
  mercenaries brigade brigades terrorists gunmen opposition regime junta units jihadists separatists paramilitary
  paramilitaries commandos infantry guerrillas battalion militiamen bandits militiaman attackers assailants`);

/** Arms and what goes with them. */
export const ARMS: ReadonlySet<string> = wordSet(`
  tank tanks weapon weapons ammunition munitions gun guns rifles rifle rocket rockets missile missiles drone drones launchers
  launcher arsenal cache caches explosives bmp artillery howitzer howitzers mortars armored armoured hardware materiel`);

/** What is seized that is no place: arms, and whatever carries them. */
export const EQUIPMENT: ReadonlySet<string> = new Set([
  ...ARMS,
  ...wordSet(`vehicle vehicles arms equipment machine pickup pickups trucks truck shells supplies ship vessel tanker boat boats
    cars car motorcycles`),
]);
