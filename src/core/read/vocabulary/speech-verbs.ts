import { wordSet } from './word-set.ts';

/** English verbs of saying by what they ask of the words around them. Forms as written, folded. */

/** Verbs whose subject speaks, whatever it is. */
export const STRONG_SPEECH_VERBS: ReadonlySet<string> = wordSet(`
  said says say told tells tell explained explains explain stressed stresses insisted insists tweeted tweets wrote writes`);

/** Verbs that speak where their subject can: a person, a body, somebody named. */
export const WEAK_SPEECH_VERBS: ReadonlySet<string> = wordSet(`
  reported reports report added adds add stress announced announces announce stated states noted notes declared declares
  insist asserted asserts affirmed affirms emphasized emphasizes emphasised emphasises acknowledged acknowledges admitted
  admits alleged alleges argued argues reiterated reiterates commented remarked clarified clarifies mentioned mentions warned
  warns warn cautioned cautions denied denies deny accused accuses accuse confirmed confirms confirm claimed claims claim
  underlined underlines underscored underscores disclosed recounted testified complained vowed vows pledged pledges informed
  indicated indicates indicate revealed reveals reveal documented documents
  document monitored recorded records counted logged registered verified verifies estimated estimates estimate suggested
  suggests suggest concluded concludes described describes describe published blamed blames blame threatened threatens
  predicted predicts highlighted highlights condemned condemns condemn denounced denounces denounce urged urges urge
  demanded demands rejected rejects criticized criticised promised promises hinted hints boasted deplored decried lamented
  dismissed dismisses complained complains protested objected reaffirmed voiced attributed charged assured appealed disputed refuted doubted speculated broadcast`);

/** Verbs that speak only with "that", a colon or a quotation after them, or at the end of what they report. */
export const CLAUSE_SPEECH_VERBS: ReadonlySet<string> = wordSet(`
  continued continues maintained maintains maintain posted posts recalled recalls found finds showed shows show believed
  believes believe expected expects expect hoped hopes observed observes replied replies responded asked concluded thinks
  think thought feared fears fear estimates learned learnt stipulated ruled answered relayed related shouted chanted
  repeated repeats conceded concedes joked began started wondered quipped`);

/** Participles that speak for a subject named before: "…, adding that". */
export const SPEECH_PARTICIPLES: ReadonlySet<string> = wordSet(`
  saying adding noting stressing explaining claiming stating announcing indicating confirming reporting warning declaring
  denying accusing blaming insisting emphasizing emphasising asserting affirming describing telling alleging urging vowing
  arguing acknowledging admitting revealing reiterating underlining underscoring suggesting clarifying condemning
  denouncing estimating mentioning highlighting concluding cautioning pledging`);

/** Verbs that need a second word to speak: "pointed out", "called for". */
export const PARTICLE_SPEECH_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['pointed', wordSet('out to')],
  ['points', wordSet('out to')],
  ['point', wordSet('out')],
  ['called', wordSet('on upon for')],
  ['calls', wordSet('on upon for')],
  ['spoke', wordSet('of')],
  ['speaks', wordSet('of')],
  ['made', wordSet('clear')],
  ['quoted', wordSet('')],
]);

/** Participles that need a second word: "pointing out that". */
export const PARTICLE_SPEECH_PARTICIPLES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['pointing', wordSet('out to')],
  ['calling', wordSet('on upon for')],
  ['speaking', wordSet('of')],
]);

/** Verbs by which one speaker passes on another's words: "Reuters quoted an official as saying". */
export const QUOTING_VERBS: ReadonlySet<string> = wordSet('quoted quotes quote cited cites cite');

/** Participles of these: "SANA said, citing a military source". */
export const QUOTING_PARTICIPLES: ReadonlySet<string> = wordSet('quoting citing');

/** Verbs whose passive with "by" names who says it: "as reported by the army". */
export const PASSIVE_SPEECH_VERBS: ReadonlySet<string> = wordSet(`
  reported announced confirmed documented published released issued recorded verified quoted cited carried broadcast
  stated mentioned described declared monitored compiled collected gathered counted provided relayed`);

/** Verbs that address somebody: after them stands who is told. */
export const TELLING_VERBS: ReadonlySet<string> = wordSet('told tells tell informed telling assured');

/** Base forms, which speak only for a plural and never after "to" or a modal. */
export const BASE_SPEECH_VERBS: ReadonlySet<string> = wordSet(`
  say tell add explain stress insist warn deny accuse report confirm claim announce indicate reveal document estimate suggest
  describe blame condemn denounce urge maintain show believe expect think fear point quote cite`);
