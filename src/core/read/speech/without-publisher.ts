import type { ActorId } from '../../model/identifiers.ts';
import type { Speech } from './speech.ts';

/**
 * Runs of speech without the report's own publisher among their speakers: "told Reuters" says nothing more in a report of
 * Reuters, and what nobody else says there is the report's own voice.
 */
export function withoutPublisher(runs: readonly Speech[], publisher: ActorId | undefined): readonly Speech[] {
  return publisher === undefined ? runs : runs.map((run) => withoutSpeaker(run, publisher));
}

function withoutSpeaker(run: Speech, publisher: ActorId): Speech {
  const speakers = run.speakers.filter(({ entity }) => entity !== publisher);
  if (speakers.length === run.speakers.length) return run;
  const silent = speakers.length === 0 && run.mode !== 'headline';
  return { ...run, speakers, mode: silent ? 'narrator' : run.mode };
}
