import { wordSet } from './word-set.ts';

/** English nouns that say what a verb of moving, leaving or bringing down tells: who moves, and what is left or hit. Folded. */

/** Bodies of armed men and their arms, which one sends, moves and stations. */
export const TROOPS: ReadonlySet<string> = wordSet(`
  troop troops soldier soldiers force forces reinforcement reinforcements unit units battalion battalions brigade brigades
  regiment regiments division divisions fighter fighters convoy convoys tank tanks armour armor artillery warship warships
  peacekeeper peacekeepers personnel contingent contingents guards paratroopers marines commandos mercenaries conscripts
  army militia militias column columns frigate destroyer carrier batteries battery interceptors bomber bombers
  servicemen advisers advisors instructors`);

/** What armed men hold and leave: "abandoned its posts". */
export const POSTS: ReadonlySet<string> = wordSet(`
  post posts position positions base bases garrison barracks checkpoint checkpoints outpost outposts lines trenches airfield
  airport camp camps town city village villages front headquarters area areas stronghold strongholds territory hill hills`);

/** What people live in and leave: "abandoned their homes". */
export const DWELLINGS: ReadonlySet<string> = wordSet(`
  home homes house houses village villages town towns city camp camps site sites neighbourhood neighbourhoods neighborhood
  neighborhoods area areas district districts settlement settlements shelter shelters country province region enclave farms
  quarter quarters suburb suburbs capital`);

/** People who live somewhere and may have to leave it. */
export const INHABITANTS: ReadonlySet<string> = wordSet(`
  people persons population inhabitants residents civilians villagers families family households refugees women children
  thousands hundreds dozens citizens locals evacuees idps townspeople farmers patients students returnees individuals
  survivors worshippers others households many`);

/** Where those who flee go. */
export const REFUGES: ReadonlySet<string> = wordSet(`
  forest forests bush jungle border camps camp shelters shelter hills mountains town towns city country capital chad egypt
  countryside fields safety elsewhere schools neighbouring neighboring`);

/** What flies on its own and is brought down. */
export const FLYING_BOMBS: ReadonlySet<string> = wordSet(`
  drone drones uav uavs quadcopter quadcopters shahed shaheds missile missiles rocket rockets projectile projectiles`);

/** What holds people in offices, and receives or is received. */
export const HIGH_OFFICES: ReadonlySet<string> = wordSet(`
  president presidents minister ministers premier leader leaders official officials delegation delegations envoy envoys
  ambassador ambassadors counterpart counterparts chancellor king emir chief chiefs secretary mediator mediators
  negotiator negotiators representatives diplomats sides`);
