import { wordSet } from './word-set.ts';

/** English verbs, and nouns with a preposition, that tell one who acts or is spoken to from where something happens. */

/** Verbs of saying: what stands before or after them is a speaker. */
export const SPEECH_VERBS: ReadonlySet<string> = wordSet(`
  said says say saying told tells added adds stated states announced announces reported reports explained explains
  stressed claimed claims noted notes confirmed confirms denied denies declared declares warned warns continued recalled
  quoted indicated revealed emphasized insisted insists argued acknowledged admitted vowed described replied asked thinks
  believes believed published wrote accused accuses documented monitored counted`);

/** Further verbs whose subject is one who acts, not a place; of those that are harms too, the object is asked first. */
export const AGENT_VERBS: ReadonlySet<string> = new Set([
  ...SPEECH_VERBS,
  ...wordSet(`agreed agrees agree backs backed supports supported wants wanted sent sends launched launches intensified
    rejected rejects refused refuses condemned condemns urged urges called calls invited hosted signed negotiated
    seeks sought pledged offered withdrew deployed intervened carried conducted proposed demanded demands imposed hopes
    considers expects plans threatened sees regards brokered shelled struck bombed intends decided tried began opposes opposed
    helped blamed blames blocked vetoed recognized maintains provided provides`),
]);

/** Auxiliaries: their subject acts unless a participle of harm follows. */
export const AUXILIARIES: ReadonlySet<string> = wordSet(
  'has have had will would could can cannot may might must should did does do is are was were',
);

/** Harms that befall places, not persons: "Marib was shelled". */
export const PLACE_HARMS: ReadonlySet<string> = wordSet(
  'bombed shelled besieged rocked pounded raided stormed recaptured bombarded invaded retaken overrun',
);

/** What one does to a place and a place has done to it: an object after it, or a passive before it, tells which. */
export const DEEDS_AND_HARMS: ReadonlySet<string> = new Set([
  ...PLACE_HARMS,
  ...wordSet(`hit struck targeted attacked captured destroyed damaged surrounded seized liberated occupied bombs shells hits
    strikes targets attacks besieges captures storms seizes destroys`),
]);

/** What only a place undergoes or is, and where it lies. */
export const UNDERGOING: ReadonlySet<string> = wordSet(`
  witnessed experienced seen suffered remained remains fell falls lies located known home under saw sees witnesses`);

/** Verbs right before one who is spoken to, helped or blamed. */
export const ADDRESSING_VERBS: ReadonlySet<string> = wordSet(`
  urged urges urge told tell tells asked asks ask accused accuses accuse warned warns warn blamed blames blame condemned
  condemns criticized criticised thanked persuade persuaded convince convinced press pressed pressured support supports
  supported supporting back backs backed backing help helps helping allow allowed let prompted prompting forced force`);

/** Words before "to", "on", "of", "from" or "for" after which a name is one who acts. */
export const ADDRESSING_NOUNS: ReadonlySet<string> = wordSet(`
  according close loyal allied opposed thanks appeal appeals threat threats message messages response addressed respond
  belonging belong affiliated called call calls calling pressure sanctions imposed ally allies support role behalf backing
  approval help consent position interests policy side responsibility statement denial permission assurances guarantees
  cooperation orders blame blamed request requests demands demand opponents enemies concerns objections warning letter`);

/** What only one who acts does that stands before it and a hyphen: "Russia-backed". */
export const BACKING_PARTICIPLES: ReadonlySet<string> = wordSet(
  'backed led sponsored supported allied aligned funded brokered controlled run',
);

/** What one who acts may do that stands there: "Russia-held". */
export const AGENT_PARTICIPLES: ReadonlySet<string> = new Set([
  ...BACKING_PARTICIPLES,
  ...wordSet('held occupied made trained affiliated linked'),
]);

/** What a place does that stands before a hyphen: "Britain-based". */
export const PLACE_PARTICIPLES: ReadonlySet<string> = wordSet('based born wide bound');

/** Prepositions that take one who acts: "backed by Moscow", "agreement with Kyiv". */
export const AGENT_PREPOSITIONS: ReadonlySet<string> = wordSet('by with between against');

/** Verbs and nouns before a name that make it a place though no preposition stands between. */
export const PLACE_VERBS: ReadonlySet<string> = wordSet(`
  left leave leaves leaving entered enter entering reached reach reaching visited visit visiting shelled bombed hit hits
  hitting struck fled besieged besieging captured capture capturing surrounding surrounded stormed targeted targeting
  retake retook recapture recaptured seize seized control liberate liberated pounded rocked crossing overlooking linking
  bordering capital`);
