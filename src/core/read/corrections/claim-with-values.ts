import type { Claim, Decision, Mode } from '../../model/claim.ts';
import type { ClaimValues } from '../../model/correction.ts';
import type { ClaimSetting } from './claim-setting.ts';
import { dateGiven } from './date-given.ts';
import { figureGiven } from './figure-given.ts';
import { partyGiven, speakerGiven } from './party-given.ts';

/** A claim with the values an editor gives and, for the rest, those it had; it says whose decision it is. */
export function claimWithValues(
  claim: Claim,
  given: { readonly values: ClaimValues; readonly decided: Decision },
  setting: ClaimSetting,
): Claim {
  const { values, decided } = given;
  const { outcome: had, ...rest } = claim;
  const outcome = values.outcome === undefined ? had : (values.outcome ?? undefined);
  return {
    ...rest,
    ...(values.kind === undefined ? {} : { kind: values.kind }),
    ...(values.modality === undefined ? {} : { modality: values.modality }),
    ...(values.background === undefined ? {} : { background: values.background }),
    ...(values.weapons === undefined ? {} : { weapons: values.weapons }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(values.when === undefined ? {} : { when: dateGiven(values.when, setting) }),
    ...(values.figures === undefined ? {} : { figures: values.figures.flatMap((it) => figureGiven(it, setting)) }),
    ...saidBy(claim, values, setting),
    ...partiesGiven(values, setting),
    decided,
  };
}

/** Who says it and how. A mode that does not fit the speakers given, and is not given itself, follows from them. */
function saidBy(claim: Claim, values: ClaimValues, setting: ClaimSetting): Pick<Claim, 'speakers' | 'mode' | 'verb'> {
  const speakers = values.speakers?.map((it) => speakerGiven(it, setting)) ?? claim.speakers;
  const verb = speakers.length === 0 ? null : claim.verb;
  return {
    speakers,
    mode: values.mode ?? modeFor(claim.mode, speakers.length > 0),
    verb: values.verb === undefined ? verb : values.verb,
  };
}

function modeFor(mode: Mode, spoken: boolean): Mode {
  if (mode === 'headline' || (mode === 'narrator') !== spoken) return mode;
  return spoken ? 'attributed' : 'narrator';
}

const PARTIES = ['places', 'perpetrators', 'targets', 'participants', 'backers'] as const;

function partiesGiven(values: ClaimValues, setting: ClaimSetting): Partial<Pick<Claim, (typeof PARTIES)[number]>> {
  return Object.fromEntries(
    PARTIES.flatMap((key) => {
      const given = values[key];
      return given ? [[key, given.map((it) => partyGiven(it, setting))]] : [];
    }),
  );
}
