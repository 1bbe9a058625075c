import type { Claim, Party, Speaker } from '../core/model/claim.ts';
import type { Figure } from '../core/model/figure.ts';

/** A claim as other programs take it (DESIGN.md section 5). A speaker without a record is `{text}` instead of an id. */
export function claimObject(claim: Claim): object {
  return {
    start: claim.start,
    end: claim.end,
    kind: claim.kind,
    speakers: claim.speakers.map(speakerObject),
    mode: claim.mode,
    modality: claim.modality,
    verb: claim.verb,
    when: claim.when.edtf,
    when_status: claim.when.status,
    when_basis: claim.when.basis,
    places: entities(claim.places),
    perpetrators: entities(claim.perpetrators),
    targets: entities(claim.targets),
    participants: entities(claim.participants),
    backers: entities(claim.backers),
    weapons: claim.weapons,
    outcome: claim.outcome,
    background: claim.background,
    figures: claim.figures.map(figureObject),
  };
}

/** A speaker: the id of its record, or its words where it has none. */
export function speakerObject({ entity, text }: Speaker): string | object {
  return entity ?? { text };
}

function entities(parties: readonly Party[]): string[] {
  return parties.flatMap(({ entity }) => entity ?? []);
}

function figureObject({ start, end, text, value, qualifier, what, who, included }: Figure): object {
  return { start, end, text, value, qualifier, what, who, ...(included ? { included } : {}) };
}
