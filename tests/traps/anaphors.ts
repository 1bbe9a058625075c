/** "The" and the head noun of a named actor point back to the last such actor of the report. */
export const anaphors: readonly string[] = [
  '[[Sham Network|sham-network]] reported a raid. The [[network|sham-network]] added that nobody died.',
  'The [[Russian Reconciliation Center|russian-reconciliation-center]] spoke. The [[center|russian-reconciliation-center]] said: "No."',
  'The [[SANA|sana]] agency reported a raid. The [[agency|sana]] added that two died.',
  'The [[RIA|ria-novosti]] news agency reported it. The [[agency|ria-novosti]] gave no source.',
  'The network of tunnels was destroyed.',
  'The center of the town was hit.',
  '[[Sham Network|sham-network]] reported a raid on the center of [[Idlib|idlib-governorate]].',
  '[[Sham Network|sham-network]] wrote that a network of tunnels was found.',
  'The [[Syrian Network for Human Rights|snhr]] spoke after [[Sham Network|sham-network]]. The [[network|sham-network]] agreed.',
  'An agency spokesman said nothing.',
  'An [[Al-Jazeera|al-jazeera]] correspondent reported raids. The [[correspondent|al-jazeera]] added that two died.',
  'The [[Yemeni army|yemeni-army]] advanced. The [[army|yemeni-army]] then withdrew.',
];
