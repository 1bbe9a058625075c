import { wordSet } from './word-set.ts';

/** Past forms, participles and third persons of English verbs of war and of saying that no ending tells. Folded. */
export const IRREGULAR_VERBS: ReadonlySet<string> = wordSet(`
  hit hits struck strikes took takes taken retook retakes retaken fell falls fallen lost loses won wins held holds met meets
  fought fights fled flees flee left leaves leave led leads shot shoots blew blows broke breaks began begins sent sends said
  says told tells saw sees seen made makes came comes went goes gave gives put puts set sets drove drives driven withdrew
  withdraws withdrawn overran overruns swept sweeps spread spreads cut cuts lay lies lays rose rises risen died dies kill
  kills bombs shells targets attacks raids captures seizes storms wounds injures destroys launches fires claims claim laid
  burnt sank sunk brought brings kept keeps built became becomes caught found beheads burns`);

/** What ends in "ed" and before a noun is no verb: "armed men", "the displaced". */
export const PARTICIPLE_ADJECTIVES: ReadonlySet<string> = wordSet(`
  armed armored armoured united alleged suspected masked unidentified besieged renewed increased wounded injured displaced occupied
  fortified coordinated guided mined crowded unprecedented limited red shed hundred concerted sacred need exceed indeed
  speed deed feed seed bed so-called repeated sustained combined detained wanted continued uniformed disputed populated
  contested affected deceased uninhabited married aged based related`);

/** Verbs of harm without the ending of "-ing": "seiz", "hitt". */
export const HARM_STEMS: ReadonlySet<string> = wordSet(`
  kill wound injur target attack hitt strik bomb shell bombard pound storm assault ambush besieg surround encircl captur
  seiz retak recaptur destroy damag displac evict expel arrest detain abduct execut behead shoot murder forc tak fight
  confront repell raid burn blockad overrunn massacr assassinat leav evacuat martyr maim regain recover liberat`);

/** Their past forms. */
export const HARM_FORMS: ReadonlySet<string> = wordSet(`
  killed wounded injured targeted targetted attacked hit struck bombed shelled bombarded pounded stormed assaulted ambushed besieged
  surrounded encircled captured seized retook retaken recaptured destroyed damaged displaced evicted expelled arrested
  detained abducted executed beheaded shot murdered fought confronted repelled raided burned burnt blockaded overran overrun
  massacred assassinated martyred maimed gunned cordoned took taken forced evacuated regained recovered liberated lost died
  gassed hunted kidnapped killed kill`);

/** Third persons that are as often plural nouns: a verb only right after the name of one who acts, before an object. */
export const VERB_OR_NOUN: ReadonlySet<string> = wordSet(`
  strikes raids attacks bombs shells targets wounds captures fires claims storms hits launches leads leaves moves holds
  breaks cuts sets sinks drives falls rises loses wins fights burns dies`);
