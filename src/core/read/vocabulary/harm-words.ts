import type { Harm } from '../../model/figure.ts';

/** English words and phrases of harm to people. Folded; phrases run over several words. */

/**
 * What a word of harm does to the amounts beside it:
 * `participle` "killed": of those before it where passive, of those after it where active; `active` "killing": of those after it;
 * `intransitive` "died": of those before it; `state` "dead": of those before it, and of what it describes; `noun` "deaths":
 * counted itself; `nominal` "death" with "of": of those after it; `group` "victims": of those said to be among them.
 * Beside these, `personal` "blown up" is harm only where people are counted, `civil` "evicted" only where they bear no arms.
 */
export const HARM_FORMS = [
  'participle',
  'active',
  'intransitive',
  'state',
  'noun',
  'nominal',
  'group',
  'personal',
  'civil',
] as const;

export type HarmForm = (typeof HARM_FORMS)[number];

/** A meaning of a word of harm. */
export interface HarmSense {
  readonly what: Harm;
  readonly forms: ReadonlySet<HarmForm>;
}

/** Every word or phrase of harm. */
export const HARM_WORDS: ReadonlyMap<string, HarmSense> = harms([
  [
    'killed',
    'participle',
    `killed, slain, murdered, executed, massacred, slaughtered, assassinated, beheaded, decapitated, lynched, shot dead,
     shot and killed, fatally shot, fatally stabbed, fatally wounded, gunned down, mown down, mowed down, burned alive,
     burnt alive, buried alive, burned to death, burnt to death, beaten to death, stabbed to death, hacked to death,
     tortured to death, crushed to death, shot to death, stoned to death, clubbed to death, trampled to death,
     put to death, strangled, hanged, electrocuted, incinerated, put to the sword`,
  ],
  [
    'killed',
    'participle personal',
    `blown up, eliminated, wiped out, neutralized, neutralised, liquidated, annihilated`,
  ],
  ['killed', 'participle noun', 'martyred'],
  [
    'killed',
    'active',
    `kill, kills, killing, murder, murders, murdering, execute, executes, executing, massacring, slaughtering,
     assassinating, beheading, claiming the lives, claimed the lives, claims the lives,
     claim the lives, took the lives, taking the lives, takes the lives, taken the lives, claiming the life,
     claimed the life, claims the life, took the life, taking the life, taken the life, cost the lives,
     costing the lives, ended the lives, ended the life, ending the lives, shooting dead, gunning down, mowing down,
     beating to death, hacking to death, burning alive, burning to death, slit the throats, slitting the throats,
     cut the throats, strangling`,
  ],
  [
    'killed',
    'active personal',
    `eliminating, wiping out, wipes out, wipe out, blowing up, neutralizing, neutralising, neutralize, neutralise,
     liquidating, hanging, lost, lose, loses, losing`,
  ],
  [
    'killed',
    'intransitive',
    `died, dies, die, dying, perished, perish, drowned, succumbed, lost their lives, lose their lives,
     losing their lives, lost his life, lost her life, lost their life, lost lives, froze to death,
     starved to death, suffocated to death, bled to death, met their deaths, met their death, met his death,
     met her death, passed away, fell as martyrs, lose his life, losing his life, losing her life`,
  ],
  ['killed', 'state group', 'dead, killed dead'],
  ['killed', 'noun nominal', 'deaths, fatalities, martyrs, killings, bodies, corpses'],
  ['killed', 'noun', 'lives, fatality, martyr'],
  [
    'killed',
    'nominal',
    `death, killing, murder, murders, execution, executions, martyrdom, massacre, slaughter, assassination, loss,
     beheading`,
  ],
  ['killed', 'group', 'victims, deceased, fallen, slain, killed, martyrs, fatalities, dead'],
  ['wounded', 'participle state group', 'wounded, injured, hurt, maimed, critically wounded, burned'],
  ['wounded', 'participle', 'shot and wounded, shot and injured, poisoned, disfigured, crippled, scalded'],
  ['wounded', 'active', 'wound, wounds, wounding, injure, injures, injuring, hurting, maiming, maim, hurts'],
  ['wounded', 'intransitive', 'suffocated, hospitalized, hospitalised, left gasping, left gasping for breath, choked'],
  [
    'wounded',
    'state',
    `in critical condition, in a critical condition, in serious condition, in a serious condition, in intensive care,
     in stable condition, in a stable condition`,
  ],
  ['wounded', 'noun nominal', 'injuries, woundings'],
  ['wounded', 'nominal', 'injury, wounding'],
  [
    'displaced',
    'participle state group',
    `displaced, internally displaced, uprooted, driven from their homes, forced from their homes,
     driven out of their homes, forced out of their homes`,
  ],
  [
    'displaced',
    'participle civil',
    `evicted, expelled, evacuated, forcibly transferred, relocated, driven out, forced out, chased out, chased away,
     driven away, made homeless, left homeless, rendered homeless`,
  ],
  ['displaced', 'active', 'displacing, displaces, displace, uprooting, uproots, uproot'],
  ['displaced', 'active civil', 'evicting, expelling, evacuating, evacuate, evacuates, relocating, driving out'],
  ['displaced', 'state civil', 'homeless'],
  [
    'displaced',
    'intransitive civil',
    `taken refuge, take refuge, took refuge, taking refuge, found refuge, sought safety, seeking refuge, taken shelter,
     took shelter, sought shelter, seeking shelter, ran for their lives, running for their lives, on the run`,
  ],
  [
    'displaced',
    'intransitive',
    `fled, flee, flees, fleeing, left their homes, leave their homes, abandoned their homes, abandon their homes,
     leave their villages, left their villages, leave their houses, left their houses, from their homes,
     out of their homes, sought refuge, seek refuge, seek shelter elsewhere, leave home, escaped the fighting,
     evacuate their homes, fled their homes, flee their homes`,
  ],
  ['displaced', 'noun', 'idps'],
  ['displaced', 'nominal', 'displacement, exodus, flight'],
  ['casualties', 'noun group', 'casualties'],
  ['casualties', 'noun', 'casualty, killed or wounded'],
  ['missing', 'state group', 'missing, unaccounted for'],
  ['missing', 'intransitive', 'disappeared, went missing, gone missing, vanished'],
  ['missing', 'nominal', 'disappearance'],
]);

/** How many words the longest of these phrases has. */
export const LONGEST_HARM = 5;

type Row = readonly [what: Harm, forms: string, words: string];

/** A word on several rows keeps its first meaning and gathers its forms. */
function harms(rows: readonly Row[]): ReadonlyMap<string, HarmSense> {
  const senses = new Map<string, { what: Harm; forms: Set<HarmForm> }>();
  for (const [what, forms, words] of rows) {
    for (const phrase of words.split(',').map((words) => words.trim().replace(/\s+/gu, ' '))) {
      const sense = senses.get(phrase) ?? { what, forms: new Set() };
      for (const form of forms.split(' ')) sense.forms.add(form as HarmForm);
      senses.set(phrase, sense);
    }
  }
  return senses;
}
