import { wordSet } from './word-set.ts';

/** English words around a happening that tell whether it is asserted, denied, planned or only spoken of. */

/** Verbs and nouns whose object is spoken of, opposed or wished, not told: "condemned the attacks", "an end to the fighting". */
export const UNTOLD_RULERS: ReadonlySet<string> = wordSet(`
  condemn condemns condemned condemning condemnation denounce denounced denouncing denounces discuss discussed discussing
  discusses stop stops stopped stopping halt halting halts halted end ending ends prevent prevents preventing prevented avoid
  avoiding avert averting against cessation cease ceasing fear fears feared fearing risk threat threats threatened threaten
  threatens plan plans planned planning planing prepare prepares preparing preparation preparations prepared investigate
  investigating investigation investigates probe inquiry evidence criticise criticised criticize criticized slam slammed
  deplore deplored deter deterring deterrence demand demands demanded demanding oppose opposed opposes protest protesting protested urge urged
  warn warned warning warns possible possibility potential likely prospect describe described describing call calls called
  calling rejected reject rejects intend intends intention intended want wants wanted seek seeks seeking sought
  support supported supporting accuse accuses accused accusing suspend suspending pretext capable capability capacity ability nature
  consequences impact effects effect respond response revenge retaliation justify justified regarding concerning about
  stopping immune survive survived survivors violate violated violation violating accountable responsibility
  ban banned deal dealt commemorate remember marks anniversary history combat combating counter-terrorism
  scale types type kind kinds form forms method use ready readiness capable simulate simulated exercise drills hypothetical
  claim necessary need justification reason cause causes root solution resolve resolution solve facing deterred
  comment commented comments acknowledge acknowledged acknowledges acknowledging escape escaping fleeing flee fled speculation
  rumours rumors allegations accusations accusation talk talks_of recall recalled about without
  behind motive motives culprits perpetrators unease worry worries anger outrage alarm disrupt disrupting
  role involvement complicity unless if any case training trained drills one addressing`);

/** Words that may stand between a ruler and the noun it rules. */
export const NOUN_LEADERS: ReadonlySet<string> = wordSet(`
  a an the this that these those its their his her our all any some such more further other of to in on for and or over
  immediate immediately deadly deadliest brutal barbaric heinous ongoing continued continuous repeated recent latest new
  fresh military indiscriminate criminal overnight systematic violent intense heavy fierce bloody terrorist terror armed
  end halt cessation wave series possible potential future big large major looming imminent upcoming similar another
  Russian`);

/** Nouns right after a happening that make it the description of something else: "attack helicopters", "battle lines". */
export const DESCRIBED_HEADS: ReadonlySet<string> = wordSet(`
  helicopter helicopters jet jets plane planes aircraft rifle rifles victims victim survivors survivor line lines plan plans
  warning warnings siren sirens alert alerts shelter shelters zone zones room rooms group groups squad squads capability
  capabilities capacity vehicle vehicles force forces ship ships dog dogs area areas crime crimes site sites scene scenes
  campaign campaigns monitor mechanism violation violations terms text officials negotiators process partner
  partners efforts effort tactics strategy weapon weapons equipment team teams unit units fatigue position positions panel
  committee commission talks deal system systems range front fronts experience hardened tank tanks drone drones
  camp camps crisis plot plots table delegation venue leader leaders action hunger actions`);

/** Verbs that say of a happening already told when or how it was, and tell no new one: "the attacks came as …". */
export const LINKING_VERBS: ReadonlySet<string> = wordSet(`
  came come comes coming coincide coincides coincided is was were are mark marks marked follow follows followed prompted
  prompts drew sparked raised raise raises raises raised represents represent constitute constitutes constituted shows show
  showed demonstrates reflect reflects underscores violates violated remains proves proved amount amounts amounted violate preceded accompanied coincided`);

/** Words before an infinitive after which it was done: "managed to capture", "began to shell". */
export const DONE_BEFORE_TO: ReadonlySet<string> = wordSet(`
  managed manages able began begin begins begun started starts succeeded continue continued continues continuing forced
  forcing fled obliged compelled proceeded resumed used went moved rushed gathered united prompted pushed led
  prompting leading pushing driving made known had have reported said`);

/** Words before an infinitive after which it was tried: "attempts to advance". */
export const TRIED_BEFORE_TO: ReadonlySet<string> = wordSet(
  'attempt attempts attempted attempting trying tried try tries bid bids fail failed failing fails',
);

/** Words that put what follows into the future, or make it possible only. */
export const FUTURE_AUXILIARIES: ReadonlySet<string> = wordSet('will would could may might shall should can must');

export const EXPECTATIONS: ReadonlySet<string> = wordSet(
  'expected expects expect likely predicted forecast anticipated',
);

export const THREATS: ReadonlySet<string> = wordSet(
  'threatened threatens vowed vows pledged warned threatening vowing',
);

/** Words that make a clause tell of what was not, or is seldom, so that a happening it only names is not told in it. */
export const SELDOM: ReadonlySet<string> = wordSet(
  'not never neither nor rarely seldom hardly refused declined failed',
);

/** Words of denial before a happening. */
export const NEGATIONS: ReadonlySet<string> = wordSet('not no never denied denies denying without nor neither didnt');

/** How an attack that failed is told: its verb, by what became of it. */
export const THWARTING: ReadonlySet<string> = wordSet(`
  thwarted thwart thwarts thwarting repelled repulsed repelling repel foiled foil foiling countered counter countering
  confront confronted confronting averted blocked pushed stopped intercepted fended crush crushed crushing blunted beaten beat`);
