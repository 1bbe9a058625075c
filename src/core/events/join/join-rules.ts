import { isSameAttack, isSameSpot, isSameVictims } from './attacks.ts';
import type { JoinRule } from './join-rule.ts';
import {
  CAPTURE_DAYS,
  isHarmOfPeriod,
  isSameCampaign,
  isSameCapture,
  isSameSiege,
  isSameStretch,
  SIEGE_DAYS,
} from './lasting.ts';
import { isConsequenceAfter, isInOneSentence, isLookingBack, isSpeakerGoingOn, isUnderHeading } from './sentences.ts';
import { isSameAgreement, isSameMeeting, isSameStatement } from './talk.ts';
import { isSameTollTold } from './tolls.ts';

/** The rules that join claims, in the order they run: the surest first, since what they join keeps weaker ones from going astray. */
export const JOIN_RULES: readonly JoinRule[] = [
  { reason: 'same toll, time and place', holds: isSameTollTold },
  { reason: 'same place taken by the same side', holds: isSameCapture, days: CAPTURE_DAYS },
  { reason: 'towns taken by the same side in the same stretch of time', holds: isSameStretch },
  { reason: 'same people or post surrounded', holds: isSameSiege, days: SIEGE_DAYS },
  { reason: 'same campaign', holds: isSameCampaign },
  { reason: 'harm counted over the same period', holds: isHarmOfPeriod },
  { reason: 'same people meet at the same time', holds: isSameMeeting },
  { reason: 'agreement of the same parties', holds: isSameAgreement },
  { reason: 'a heading above it says the same', holds: isUnderHeading, once: 'earlier' },
  { reason: 'told in one sentence', holds: isInOneSentence },
  { reason: 'the same speaker goes on', holds: isSpeakerGoingOn },
  { reason: 'same sides at the same time', holds: isSameAttack },
  { reason: 'same kind, place and time', holds: isSameSpot },
  { reason: 'same people attacked, by another account', holds: isSameVictims },
  { reason: 'its words look back ("the attack")', holds: isLookingBack, once: 'later' },
  { reason: 'what came of it, told in the next sentence', holds: isConsequenceAfter, once: 'later' },
  { reason: 'words of the same speaker at the same time', holds: isSameStatement },
];
