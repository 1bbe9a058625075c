import type { Harm } from '../../model/figure.ts';

/** English words and phrases of harm to people. Folded; phrases run over several words. */

/**
 * What a word of harm does to the amounts beside it:
 * `participle` "killed": of those before it where passive, of those after it where active; `active` "killing": of those after it;
 * `intransitive` "died": of those before it; `state` "dead": of those before it, and of what it describes; `noun` "deaths":
 * counted itself; `nominal` "death" with "of": of those after it; `group` "victims": of those said to be among them.
 */
export const HARM_FORMS = ['participle', 'active', 'intransitive', 'state', 'noun', 'nominal', 'group'] as const;

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
    `killed, slain, murdered, executed, massacred, slaughtered, assassinated, beheaded, lynched, eliminated, shot dead,
     shot and killed, gunned down, burned alive, burnt alive, burned to death, beaten to death, stabbed to death,
     tortured to death, crushed to death, shot to death, blown up, electrocuted`,
  ],
  ['killed', 'participle noun', 'martyred'],
  [
    'killed',
    'active',
    `kill, kills, killing, murder, murders, murdering, execute, executes, executing, massacring, slaughtering,
     assassinating, beheading, eliminating, claiming the lives, claimed the lives, claims the lives,
     claim the lives, took the lives, taking the lives, takes the lives, taken the lives, claiming the life,
     claimed the life, claims the life, took the life, taking the life, taken the life, cost the lives,
     costing the lives, ended the lives, shooting dead`,
  ],
  [
    'killed',
    'intransitive',
    `died, dies, die, dying, perished, perish, drowned, succumbed, lost their lives, lose their lives,
     losing their lives, lost his life, lost her life, lost their life, lost lives, froze to death,
     starved to death, suffocated to death, bled to death`,
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
  ['wounded', 'active', 'wound, wounds, wounding, injure, injures, injuring, hurting, maiming, maim'],
  ['wounded', 'intransitive', 'suffocated, hospitalized, hospitalised'],
  ['wounded', 'noun nominal', 'injuries, woundings'],
  ['wounded', 'nominal', 'injury, wounding'],
  [
    'displaced',
    'participle state group',
    `displaced, internally displaced, uprooted, driven from their homes, forced from their homes,
     driven out of their homes, forced out of their homes`,
  ],
  ['displaced', 'active', 'displacing, displaces, displace, uprooting'],
  [
    'displaced',
    'intransitive',
    `fled, flee, flees, fleeing, left their homes, leave their homes, abandoned their homes, abandon their homes,
     leave their villages, left their villages, leave their houses, left their houses, from their homes,
     out of their homes, sought refuge, seek refuge, seek shelter elsewhere, leave home, escaped the fighting,
     evacuate their homes`,
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
