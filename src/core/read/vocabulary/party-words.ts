import { wordSet } from './word-set.ts';

/** English words for people and for what stands between them and a deed. Folded. */

/** Nouns for people without a record: those harmed, and those who do harm. */
export const PEOPLE_NOUNS: ReadonlySet<string> = wordSet(`
  civilian civilians child children woman women man men people person persons girl girls boy boys baby babies toddler
  infant infants resident residents villager villagers protester protesters demonstrator demonstrators worshippers students
  student teacher teachers journalist journalists reporter reporters medic medics paramedic paramedics doctor doctors nurse
  nurses patients prisoners detainees refugees migrants farmers farmer workers worker passengers pilgrims shoppers
  families family couple soldier soldiers gunman gunmen fighters fighter militants militant insurgents insurgent
  terrorists terrorist attackers attacker assailants assailant bandits police policeman policemen officers officer guards
  troops peacekeepers rebels rebel militiamen mercenaries hostages volunteers rescuers driver drivers mourners
  schoolchildren youths youth settlers settler bystanders evacuees servicemen conscripts commander commanders jihadists
  pedestrians fishermen herders traders`);

/** Adjectives kept with such a noun, for what they say of who they were. */
export const PEOPLE_ADJECTIVES: ReadonlySet<string> = wordSet(`
  unidentified unknown masked armed local displaced unarmed suspected alleged pregnant elderly young foreign government
  islamist aid humanitarian medical pro-government security rescue border police`);

/** Before "by": words that say who stands behind a side. */
export const BACKING_WORDS: ReadonlySet<string> = wordSet(
  'backed supported aided sponsored armed funded assisted financed accompanied aligned',
);

/** Nouns of backing before "of" or "from": "with the support of". */
export const BACKING_NOUNS: ReadonlySet<string> = wordSet('support backing help assistance cover aid');

/** Before "by", or tied to a name by a hyphen: words that say who holds a place or thing. */
export const HOLDING_WORDS: ReadonlySet<string> = wordSet(
  'held controlled run occupied administered dominated ruled besieged',
);

/** Before "by": words after which it is nobody's deed that is told. */
export const OTHER_BY_WORDS: ReadonlySet<string> = wordSet(`
  followed surrounded joined called known condemned welcomed seen reported published released posted shared obtained
  confirmed verified documented quoted cited brokered mediated hosted owned operated inhabited populated covered
  denied rejected monitored described viewed recognized recognised attended chaired represented countered preceded
  written issued provided used repelled thwarted foiled repulsed treated rescued`);

/** Verbs whose object, the noun of a deed, is what their subject does: "launched an attack". */
export const RULING_VERBS: ReadonlySet<string> = wordSet(`
  launched launches launch launching carried carries carry carrying conducted conducts conduct conducting staged stages
  stage staging mounted mounts mount mounting intensified intensifies intensify intensifying stepped escalated escalates
  escalate escalating resumed resumes resume resuming renewed renews renew renewing continued continues continue continuing
  started starts start starting began begins begin beginning waged wages wage waging committed commits commit committing
  perpetrated unleashed unleashes unleashing opened opens opening fired fires firing led leads leading imposed imposes
  imposing laid lays laying tightened made makes making directed ordered pressed kept expanded
  undertook undertaken performed executed executing attempted attempting`);

/** Verbs whose subject has a deed done to it: "came under attack". */
export const SUFFERING_VERBS: ReadonlySet<string> = wordSet(`
  suffered suffer suffers sustained sustain faced face faces came come comes endured lost lose loses thwarted thwart repelled
  repel repulsed repulse foiled foil countered counter confronted confront resisted resist pushed faced survived survive
  countering repelling thwarting intercepted intercepts intercept intercepting downed`);

/** Before "on": words that make who follows the one held to have done it. */
export const BLAMING_WORDS: ReadonlySet<string> = wordSet('blamed blame blaming blames pinned');

/** Verbs whose object is held to have done it: "accused the army of". */
export const ACCUSING_VERBS: ReadonlySet<string> = wordSet('accused accuses accusing blamed blames blaming');

/** Event nouns whose possessor or "of" has it done to it: "the siege of", "rebel losses". */
export const SUFFERED_NOUNS: ReadonlySet<string> = wordSet(`
  siege killing killings assassination execution executions beheading capture targeting bombing shelling murder murders
  losses casualties deaths death wounding abduction kidnapping massacre destruction encirclement blockade injury injuries
  toll fatalities victims bombardment evacuation exodus displacement dead wounded`);

/** After a name, land it holds: "rebel territory". */
export const HELD_NOUNS: ReadonlySet<string> = wordSet(`
  stronghold strongholds area areas town towns village villages city cities territory territories neighborhood
  neighborhoods neighbourhood neighbourhoods district districts region land bastion heartland enclave enclaves`);
