import { join } from 'node:path';
import { resolveDecisions } from '../../core/events/resolve-decisions.ts';
import type { ArchiveInput } from '../../core/model/archive-input.ts';
import type { Correction } from '../../core/model/correction.ts';
import type { EventDecision } from '../../core/model/event-decision.ts';
import type { Misfit } from '../../core/model/misfit.ts';
import { type Problem, problem } from '../../core/model/problem.ts';
import type { Report } from '../../core/model/report.ts';
import { compileLexicon } from '../../core/read/lexicon/compile-lexicon.ts';
import type { Lexicon } from '../../core/read/lexicon/lexicon.ts';
import { readCorrected, readReport } from '../../core/read/read-report.ts';
import { followMoves } from '../../core/versions/follow-moves.ts';
import type { CheckedRecord } from '../check-record.ts';
import { listFolder } from '../list-folder.ts';
import { didYouMean } from '../nearest-word.ts';
import { failed } from '../outcome.ts';
import { quoted } from '../quoted.ts';
import { decidedIds } from './decided-ids.ts';
import { describeMisfit } from './describe-misfit.ts';
import { CHRONOLOGY, correctionsFile, readCorrections } from './read-decided.ts';

/** What an editor's decisions are held against. */
export type DecidedArchive = Pick<ArchiveInput, 'reports' | 'places' | 'actors'>;

/** Decisions about events, and where they stand. */
export type ReadDecisions = CheckedRecord<readonly EventDecision[]>;

/**
 * Everything wrong with what the editor decided: corrections of readings and decisions about events that do not fit, fit
 * twice, decide one thing twice, or name what has no record. Only reports that a decision is about are read for it.
 */
export async function checkDecided(
  dir: string,
  given: DecidedArchive,
  decisions: ReadDecisions | undefined,
): Promise<readonly Problem[]> {
  const archive = followMoves(given);
  const corrected = archive.reports.filter(({ corrections }) => corrections !== undefined);
  if (corrected.length === 0 && !decisions?.record.length) return [];
  const lexicon = compileLexicon(archive.places, archive.actors);
  const problems: Problem[] = [];
  for (const report of corrected) problems.push(...(await checkCorrections(dir, report, { archive, lexicon })));
  const folders = await listFolder(join(dir, 'reports'));
  return decisions ? [...problems, ...checkDecisions(decisions, { archive, lexicon, folders })] : problems;
}

interface Grounds {
  readonly archive: DecidedArchive;
  readonly lexicon: Lexicon;
}

async function checkCorrections(dir: string, report: Report, { archive, lexicon }: Grounds): Promise<Problem[]> {
  const read = await readCorrections(dir, report.id);
  if (failed(read)) return [...read.problems];
  const at = positionsIn(correctionsFile(report.id), read.value.locate);
  const unknown = read.value.record.flatMap((it, index) => unknownIds(it, archive, (path) => at([index, ...path])));
  const { misfits } = readCorrected({ ...report, corrections: read.value.record }, lexicon);
  return [...unknown, ...misfits.map((misfit) => inWords(misfit, at))];
}

type Locate = (path: Misfit['path']) => Problem['at'];

function positionsIn(file: string, locate: CheckedRecord<unknown>['locate']): Locate {
  return (path) => ({ file, ...locate(path) });
}

function inWords(misfit: Misfit, at: Locate): Problem {
  const { index, path, other } = misfit;
  return describeMisfit(misfit, at([index, ...path]), other === undefined ? undefined : at([other]));
}

function unknownIds(correction: Correction, { places, actors }: DecidedArchive, at: Locate): Problem[] {
  const records = { places: places.map(({ id }) => id), actors: actors.map(({ id }) => id) };
  return decidedIds(correction).flatMap(({ id, of, path }) => {
    const known: readonly string[] = of === 'both' ? [...records.places, ...records.actors] : records[of];
    if (known.includes(id)) return [];
    const folder = of === 'both' ? 'places/ or actors/' : `${of}/`;
    return problem('unknown-reference', {
      at: at(path),
      found: `${quoted(id)} has no record`,
      expected: `the id of a record in ${folder}`,
      wayOut: didYouMean(id, known, 'make the record, or take the reference away'),
    });
  });
}

function checkDecisions(
  { record, locate }: ReadDecisions,
  { archive, lexicon, folders }: Grounds & { readonly folders: readonly string[] },
): Problem[] {
  const at = positionsIn(CHRONOLOGY, locate);
  const meant = new Set(record.flatMap(({ claims }) => claims.map(({ report }) => report)));
  const reports = archive.reports.filter(({ id }) => meant.has(id));
  const read = reports.map((report) => ({ report, reading: readReport(report, lexicon) }));
  const { misfits } = resolveDecisions(read, record);
  return [...unknownReports(record, folders, at), ...misfits.map((misfit) => inWords(misfit, at))];
}

function unknownReports(decisions: readonly EventDecision[], folders: readonly string[], at: Locate): Problem[] {
  return decisions.flatMap(({ act, claims }, index) =>
    claims.flatMap(({ report }, which) => {
      if (folders.includes(report)) return [];
      return problem('unknown-reference', {
        at: at([index, ...(act === 'title' ? ['of'] : [act, which]), 'report']),
        found: `there is no report ${quoted(report)}`,
        expected: 'the id of a report: the name of its folder in reports/',
        wayOut: didYouMean(report, folders, 'correct the id, or take the decision away'),
      });
    }),
  );
}
