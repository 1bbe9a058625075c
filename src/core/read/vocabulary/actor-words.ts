import { wordSet } from './word-set.ts';

/** English words that say which part of a state, or what sort of body, a phrase means. Folded, without articles. */

/** Heads of a phrase that means a state's government: "Iraqi authorities". */
export const GOVERNMENT_HEADS: ReadonlySet<string> = wordSet(`
  regime regimes government governments authorities leadership administration`);

/** Heads of a phrase that means a state's armed forces, where they stand alone or are many: "Turkish soldiers". */
export const FORCE_HEADS: ReadonlySet<string> = wordSet(`
  forces troops army armies soldiers servicemen fighters warplanes warplane planes plane
  aircraft aircrafts jets jet airplanes helicopters helicopter choppers drones bombers gunships warships navy marines
  commandos paratroopers infantry artillerymen snipers convoy convoys fleet fleets`);

/** Two words that together head such a phrase: "air force". */
export const FORCE_PAIRS: ReadonlySet<string> = wordSet(
  'air_force air_forces air_power air_defense air_defence air_defenses air_defences air_fleet air_fleets war_planes',
);

/** Heads that with a group's descriptive word still mean the group: "opposition factions". */
export const GROUP_HEADS: ReadonlySet<string> = new Set([
  ...FORCE_HEADS,
  ...wordSet('factions faction groups group gunmen militias militia brigades battalions elements'),
]);

/** What may stand between the state and the head: "Syrian armed opposition", "Russian military aircraft". */
export const FORCE_ADJECTIVES: ReadonlySet<string> = wordSet(`
  armed military ground air aerial naval special security elite fighter attack combat war aerospace defense defence`);

/** Heads that, right before such an event, only say by what it was done: "Russian warplane raids". */
export const EVENT_NOUNS: ReadonlySet<string> = wordSet(`
  strike strikes airstrike airstrikes attack attacks raid raids bombing bombings bombardment shelling operation operations
  offensive assault assaults siege advance crash crew pilot pilots base bases fire gunfire`);

/** Heads that stand for many and so are not silenced by an event after them. */
export const STANDING_HEADS: ReadonlySet<string> = wordSet('army forces force troops soldiers fighters');

/** Nouns that make "the …" point back to an actor whose name ends in them, or that was called so: "the agency". */
export const BODY_NOUNS: ReadonlySet<string> = wordSet(`
  agency network center centre observatory channel newspaper organization organisation coalition council committee
  commission ministry movement party front brigade association union foundation institute office bureau presidency
  monitor station radio website magazine daily correspondent reporter court federation league alliance campaign
  platform mission directorate headquarters command group`);

/** Nouns of bodies that have a name of their own: a place name before or after them is part of it. */
export const NAMED_BODY_NOUNS: ReadonlySet<string> = new Set([
  ...BODY_NOUNS,
  ...wordSet(`university college school hospital clinic museum bank legion battalion division corps regiment army forces
  academy church mosque cathedral airport station airbase stadium hotel square street road bridge gate avenue boulevard
  today times post news tv fm radio monitor gazette tribune press media club company factory declaration treaty accord
  festival prize star express telegraph herald journal`),
]);

/** Words before a person's name. */
export const PERSON_TITLES: ReadonlySet<string> = wordSet(`
  mr mrs ms miss dr doctor prof professor sheikh shaikh sheik gen general col colonel maj major lt lieutenant capt captain
  brig brigadier sgt sergeant president minister premier king prince princess queen emir emperor sultan imam mufti
  ambassador envoy senator governor mayor judge bishop patriarch pope spokesman spokeswoman spokesperson secretary
  director activist commander leader chief journalist lawyer father brother sister uncle named called martyr hajj haj
  mullah chancellor vice deputy head counterpart official colleague`);

/** Nouns of kin and body that only a person has: "Joseph's brother". */
export const PERSON_POSSESSIONS: ReadonlySet<string> = wordSet(`
  brother brothers sister sisters wife husband son sons daughter daughters father mother parents family uncle aunt cousin
  body hand hands face head leg legs arm eyes friend friends colleague house neighbour neighbours`);
