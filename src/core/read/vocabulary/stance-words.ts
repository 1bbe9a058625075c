import { wordSet } from './word-set.ts';

/** English verbs by which somebody takes a position in the report's own voice: "the envoy condemned …". */
export const STANCE_VERBS: ReadonlySet<string> = wordSet(`
  condemned condemns denounced denounces called urged urges rejected rejects demanded demands warned warns vowed vows
  threatened threatens accused accuses welcomed welcomes criticized criticised blamed blames expressed expresses denied
  denies pledged appealed slammed deplored hailed praised insisted defended stressed reiterated affirmed claimed supports
  backed refused refuses voiced voices complained complains protested protests objected dismissed dismisses
  proposed proposes offered offers insists stresses maintains maintained underlined underscored echoed lamented decried
  lauded applauded commended regretted reaffirmed reaffirms ruled opposed opposes imposed vetoed endorsed endorses
  sought seeks deplores condoled threatens rebuffed ordered`);
