import { wordSet } from './word-set.ts';

/** English nouns as counting meets them. Folded. */

/** People, in the singular; their plurals are made from these. */
const PEOPLE = `
  person human civilian citizen resident villager inhabitant local man woman child boy girl baby infant toddler teenager
  adult minor youth student pupil teacher doctor nurse medic paramedic doctor journalist reporter photographer cameraman
  activist volunteer worker rescuer employee staffer driver farmer shepherd fisherman labourer laborer trader shopkeeper
  merchant vendor engineer lawyer judge prisoner detainee inmate captive hostage refugee migrant evacuee returnee pilgrim
  worshipper worshiper mourner protester protestor demonstrator passenger passerby bystander pedestrian patient guest
  soldier servicemember serviceman servicewoman conscript recruit reservist officer policeman policewoman guard trooper
  marine sailor pilot fighter militant militiaman gunman rebel insurgent terrorist mercenary jihadist jihadi extremist
  sniper bomber attacker assailant combatant commander leader general colonel commando paratrooper infantryman peacekeeper
  observer monitor official diplomat politician minister member element operative agent adviser advisor contractor
  tribesman elder cleric imam priest monk mother father parent son daughter brother sister sibling husband wife widow
  grandmother grandfather grandchild cousin uncle aunt relative nephew niece infant newborn neighbour neighbor student
  foreigner national expatriate tourist traveller traveler settler nomad herder miner aidworker humanitarian suspect victim
  survivor orphan family household individual soul head teen twin player chef guardsman ranger legionnaire partisan
  occupant collaborator informant spy dissident aide bodyguard chief deputy hunter herdsman breadwinner firefighter
  responder technician scientist correspondent intruder infiltrator separatist loyalist convict deserter defector
  novice nun bishop pastor preacher sheikh mufti rabbi deacon seminarian missionary chaplain
  motorist motorcyclist biker cyclist rider trucker commuter shopper customer diner onlooker reveller reveler
  administrator mayor councillor councilor governor lawmaker legislator parliamentarian senator envoy ambassador consul
  negotiator mediator candidate voter campaigner bureaucrat clerk prosecutor magistrate notary
  dockworker docker seafarer seaman stevedore captain lieutenant sergeant corporal cadet gunner crewmember crewman
  scout sentry warden jailer
  looter smuggler trafficker bandit robber kidnapper assassin vigilante raider pirate arsonist rioter hijacker saboteur
  midwife pharmacist surgeon dentist physician orderly caregiver carer
  electrician mechanic plumber builder carpenter mason baker butcher barber tailor cook waiter cleaner porter janitor
  miller blacksmith welder miner logger gardener beekeeper woodcutter pastoralist peasant sharecropper
  schoolchild schoolteacher schoolmate classmate professor lecturer academic researcher scholar poet writer author artist
  singer musician actor athlete footballer blogger editor broadcaster translator interpreter
  grandson granddaughter grandparent stepson fiance bride groom youngster kid lad adolescent pensioner retiree
  widower foetus fetus sympathizer sympathiser supporter follower recruiter financier
  islander townsman countryman compatriot freelancer stringer fixer`;

/** Plurals and collectives of people that no rule makes. */
const COLLECTIVES = `
  people persons men women children police personnel troops crew staff forces infantry gunmen passersby wives youth
  servicemen policemen militiamen fishermen families casualties others civilians gendarmes gendarmerie cadres
  babies mercenaries army dead wounded injured households elderly faithful manpower reinforcements crewmen crewmembers
  infantrymen tribesmen rescuers relatives terrorists ones noncombatants schoolchildren schoolgirls schoolboys grandchildren`;

const PLURALS_BY_RULE: readonly string[] = Array.from(wordSet(PEOPLE), pluralOf);

/** One person: "a child". */
export const PERSON: ReadonlySet<string> = new Set([...wordSet(PEOPLE), ...wordSet('newsman schoolgirl schoolboy')]);

/** More than one person. */
export const PERSONS: ReadonlySet<string> = new Set([...PLURALS_BY_RULE, ...wordSet(COLLECTIVES)]);

/** Plurals that do not end in s. */
export const BARE_PLURALS: ReadonlySet<string> = wordSet(`
  people men women children police personnel troops crew staff infantry gunmen servicemen policemen militiamen others
  fishermen aircraft tribesmen crewmen cattle sheep livestock feet cameramen firemen youth schoolchildren grandchildren
  infantrymen guardsmen herdsmen families percent`);

/** What is counted but is no figure of a happening: time, distance, share, money, and what only orders a text. */
export const UNCOUNTED: ReadonlySet<string> = wordSet(`
  second seconds minute minutes hour hours day days night nights week weeks weekend weekends month months year years decade decades
  century centuries time times occasion occasions day date dates age ages season seasons morning mornings evening evenings
  meter meters metre metres kilometer kilometers kilometre kilometres km kms mile miles yard yards feet foot inch inches
  cm mm millimeter millimeters millimetre kilo kilos kg degree degrees percent per cent percentage dollar dollars
  euro euros pound pounds lira liras rial rials riyal dinar dinars ruble rubles hryvnia usd
  side sides way ways axis axes front fronts direction directions level levels part parts half thing things reason reasons
  stage stages phase phases round rounds track tracks issue issues point aspect aspects step steps option options factor
  factors question questions topic topics priority priorities condition conditions goal goals principle principles
  article articles paragraph paragraphs page pages photo photos video videos comment comments view views share shares
  word words resolution resolutions chapter chapters section sections verse item items source sources scenario
  country countries nation nations state states party parties hand hands kind kinds type types form forms sort
  sorts am pm gmt utc est edt bst thing lot bit number numbers figure figures total rate rates fold`);

/** What is attacked, used or destroyed rather than harmed. */
export const THINGS: ReadonlySet<string> = wordSet(`
  strike strikes airstrike airstrikes raid raids attack attacks rocket rockets shell shells missile missiles mortars bomb bombs
  barrel barrels explosion explosions blast blasts village villages town towns city cities house houses home homes building
  buildings school schools hospital hospitals neighborhood neighborhoods neighbourhood neighbourhoods area areas district districts
  position positions barracks site sites location locations camp camps road roads street streets province provinces
  governorate governorates clash clashes battle battles violation violations incident incidents operation operations
  shop shops market markets mosque mosques church churches facility facilities clinic clinics centre centres center centers
  weapon weapons rifle rifles ammunition munition munitions device devices mine mines round sortie sorties flight flights
  hectare hectares acre acres ton tons tonne tonnes group groups faction factions brigades battalion battalions settlement
  settlements farm farms field fields warehouse apartment apartments property properties hill hills point points locality
  localities region regions agreement agreements talk talks statement statements report reports massacre massacres
  crime crimes case cases meeting meetings message messages animal animals goat goats cow cows sheep cattle livestock
  horse horses camel camels dog dogs`);

/** Units of area: "square" stands before them. */
export const AREA_UNITS: ReadonlySet<string> = wordSet(`
  kilometers kilometres km miles meters metres`);

/** Weapons, vehicles and posts: "a tank" is a figure of its own where it is seized, destroyed or surrounded. */
export const EQUIPMENT: ReadonlySet<string> = wordSet(`
  tank vehicle bmp btr carrier car truck pickup bus convoy ambulance motorcycle bulldozer gun machinegun cannon howitzer
  mortar launcher launchers rocket missile drone uav plane warplane aircraft jet helicopter ship boat vessel warship
  submarine depot warehouse bridge checkpoint post outpost battery radar tunnel headquarters hq base system platform
  tanker train armory arsenal`);

/** Deeds that make one piece of equipment worth counting. Stems: "seiz" stands for "seizing" and "seized". */
export const EQUIPMENT_DEEDS: ReadonlySet<string> = wordSet(`
  seizing seized seizes seize seizure capturing captured captures destroying destroyed destroys destruction downing downed
  downs sinking sank sunk damaging damaged damages burned burning surrounded surrounding encircled
  encircling besieged besieging cordoned lost losing destroy capture torched disabled disabling wrecked`);

/** Words of a description that a count's name leaves out: "31 new villages" are villages. */
export const PLAIN_ADJECTIVES: ReadonlySet<string> = wordSet(`
  other others more new further additional remaining different separate similar such same main major minor large small big
  huge heavy light nearby various several many strategic important key local foreign whole entire successive consecutive
  recent last first next latest following surrounding populated said alleged suspected reported intense violent deadly
  total northern southern eastern western central of the and inch mm cm kg ton caliber calibre`);

/** The plural of a noun, by rule: "bases", "batteries", "policemen". */
export function pluralOf(noun: string): string {
  if (noun.endsWith('child')) return `${noun}ren`;
  if (noun.endsWith('woman') || noun.endsWith('man')) return noun === 'human' ? 'humans' : `${noun.slice(0, -2)}en`;
  if (noun === 'wife') return 'wives';
  if (noun === 'person') return 'persons';
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Whether a word has the form of a plural: "villages", "gunmen"; not "gas", "siege", "crisis". */
export function isPlural(word: string): boolean {
  if (BARE_PLURALS.has(word)) return true;
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/u.test(word) && !NO_PLURALS.has(word);
}

/** Singulars and other words that end in s. */
const NO_PLURALS: ReadonlySet<string> = wordSet(`
  always perhaps besides towards afterwards previous across whereas hers theirs ours yours does goes news means series
  christmas mass less was has this thus yes daesh massive says tells adds reports claims states notes causes reaches
  seas gas texas lebanons syrias russias turkeys assads irans israels`);
