import { wordSet } from './word-set.ts';

/** English nouns of those who speak, in the singular, by what they are. Folded. */

/** Nouns of persons. */
export const PERSON_NOUNS: ReadonlySet<string> = wordSet(`
  official spokesman spokeswoman spokesperson source witness eyewitness resident activist medic doctor nurse paramedic
  journalist reporter correspondent analyst expert minister president premier commander general colonel major captain
  lieutenant officer soldier fighter militant rebel leader chief head director manager founder chairman chairwoman chair
  governor mayor ambassador envoy diplomat secretary lawmaker deputy senator member lawyer volunteer worker rescuer
  survivor villager farmer teacher father mother brother sister son daughter wife husband uncle cousin relative neighbor
  neighbour man woman person boy girl civilian people local refugee migrant inhabitant citizen elder sheikh cleric priest
  bishop imam monk king prince emir chancellor coordinator representative adviser advisor aide counterpart negotiator
  mediator investigator prosecutor judge photographer cameraman observer critic supporter opponent protester
  demonstrator student professor researcher historian driver pilot owner guard detainee prisoner hostage victim
  administrator inspector envoy monitor attache consul veteran defector politician parliamentarian economist surgeon
  engineer merchant trader shopkeeper dissident campaigner author writer blogger vice speaker undersecretary aid youth
  men women children policemen spokesmen spokeswomen spokespeople servicemen family parent teen teenager orphan
  tribesman tribesmen chieftain host executive insider colleague friend insurgent gunman gunmen troop extremist
  jihadist terrorist islamist loyalist separatist nationalist other some many few mercenary survivor attorney legislator
  congressman congresswoman pundit speaker cameraman responder displaced premier warlord follower adherent partisan`);

/** Nouns of bodies. */
export const BODY_NOUNS_THAT_SPEAK: ReadonlySet<string> = wordSet(`
  agency ministry army military government authority police court parliament presidency kremlin regime opposition
  observatory network center channel newspaper organization group body council committee commission movement party front
  brigade battalion association union foundation institute office bureau station radio television tv website daily
  federation league alliance coalition campaign platform mission directorate headquarters command staff team watchdog
  monitor ngo charity outlet media press hospital department division corps force militia faction junta administration
  embassy consulate municipality cabinet state side service defense defence navy guard company room forum syndicate board
  assembly secretariat unit panel wing branch magazine journal broadcaster publication page account agence envoy security
  intelligence country nation capital leadership crescent cross nations post defenders observers insurgency resistance
  house pentagon delegation ministries parties authorities agencies countries bodies companies dailies families armies
  charities militias presidencies municipalities embassies`);

/** Nouns of what is written or spoken, which speaks for whoever made it. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = wordSet(`
  statement report bulletin communique tweet post message letter data figure statistic tally count document memo note
  survey study investigation release announcement dispatch declaration update estimate record account text source
  briefing reports figures statistics statements`);

/** Nouns of those who speak for the body they belong to: its words are theirs. */
export const MOUTHPIECE_NOUNS: ReadonlySet<string> = wordSet(`
  spokesman spokeswoman spokesperson spokesmen spokespeople correspondent reporter journalist statement report bulletin
  communique tweet post website channel page account media office press bureau announcement dispatch update tally count
  briefing crew photographer cameraman analysis service wing desk`);

/** Nouns of those who belong to a body: of a monitor or an outlet they speak for it, of others for themselves. */
export const MEMBER_NOUNS: ReadonlySet<string> = wordSet(`
  source activist director head chief founder manager member volunteer team staff coordinator representative editor
  chairman president worker researcher investigator expert monitor official data figure statistic rescuer medic
  spokesman report group doctor lawyer observer officer`);

/** Nouns for a body already named, whatever its name: "the group", and the kinds of record they may mean. */
export const GENERIC_BODIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['agency', ['media', 'international-body', 'ngo']],
  ['outlet', ['media']],
  ['channel', ['media']],
  ['network', ['media', 'ngo']],
  ['newspaper', ['media']],
  ['station', ['media']],
  ['broadcaster', ['media']],
  ['website', ['media']],
  ['daily', ['media']],
  ['monitor', ['ngo', 'media', 'international-body']],
  ['watchdog', ['ngo', 'international-body']],
  ['organization', ['ngo', 'international-body', 'armed-group']],
  ['ngo', ['ngo']],
  ['charity', ['ngo']],
  ['body', ['ngo', 'international-body', 'state-body']],
  ['group', ['ngo', 'armed-group', 'media']],
  ['movement', ['armed-group']],
  ['militia', ['armed-group']],
  ['faction', ['armed-group']],
  ['center', ['state-body', 'ngo', 'state-forces', 'media']],
  ['observatory', ['ngo']],
  ['coalition', ['armed-group', 'state-forces', 'international-body']],
  ['ministry', ['state-body', 'state']],
  ['army', ['state-forces']],
  ['military', ['state-forces']],
  ['government', ['state']],
]);

/** What "according to" may name that says nothing: rules, and pictures. */
export const SPEECHLESS_NOUNS: ReadonlySet<string> = wordSet(`
  agreement deal plan law resolution term accord constitution rule schedule tradition need treaty picture photo photograph
  image footage video map principle standard custom convention roadmap timetable ability age size condition truce article
  criterion information coordinate schedule`);

/** Where one speaks or through what: "in a statement", "on Twitter", "by telephone". */
export const MEDIUM_NOUNS: ReadonlySet<string> = wordSet(`
  statement tweet interview conference call telephone phone twitter facebook telegram instagram whatsapp youtube website
  page account report bulletin speech remark comment briefing reporter journalist media press post video television tv
  radio message letter update channel outlet platform address email mail communique release announcement newspaper agency
  lawmaker parliament x meeting audience viewer crowd follower investor diplomat broadcast summary testimony audio
  recording documents filing assessment analysis communique address broadcast visit condition anonymity interviews`);

/** The singular of a noun as these tables hold it: `agencies` → `agency`, `sources` → `source`. */
export function singularOf(noun: string): string {
  if (noun.length > 4 && noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  return noun.length > 3 && noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
}

/** Whether a table holds a noun, in the singular or plural. */
export function holdsNoun(table: { has(noun: string): boolean }, noun: string): boolean {
  return table.has(noun) || table.has(singularOf(noun)) || (noun.endsWith('es') && table.has(noun.slice(0, -2)));
}
