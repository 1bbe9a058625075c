import { wordSet } from './word-set.ts';

/** English nouns for people without arms, one or many. Folded. */
export const CIVILIANS: ReadonlySet<string> = wordSet(`
  civilian civilians villager villagers resident residents worshipper worshippers demonstrator demonstrators protester
  protesters protestor protestors marcher marchers mourner mourners farmer farmers shepherd shepherds herder herders
  fisherman fishermen trader traders shopper shoppers passenger passengers driver drivers motorist motorists commuter
  commuters student students pupil pupils schoolchildren schoolgirls schoolboys child children boy boys girl girls woman
  women man men people persons family families refugee refugees pilgrim pilgrims journalist journalists reporter reporters
  medic medics paramedic paramedics doctor doctors nurse nurses worker workers crowd crowds miner miners teacher teachers
  priest priests nun nuns elder elders citizen citizens locals inhabitants youths youth patients congregation tourists
  bystanders partygoers settlers workers aid-workers volunteers`);
