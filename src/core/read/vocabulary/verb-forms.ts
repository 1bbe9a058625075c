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
  armed united alleged suspected masked unidentified besieged renewed increased wounded injured displaced occupied
  fortified coordinated guided mined crowded unprecedented limited red shed hundred concerted sacred need exceed indeed
  speed deed feed seed bed so-called repeated sustained combined detained wanted continued uniformed disputed populated
  contested affected deceased uninhabited married aged based related`);
