import { traceMatch, type Trace } from '@matchwright/match';
import { playList } from './play-list.js';
import type { RehearsalEntry } from './rehearsal-list.js';
import type { RehearsalSeasons } from './rehearsal-seasons.js';

/** One season's Match for this person, to be stepped through. */
export type Replay = {
  readonly scenario: number;
  /** Name that stands for the person in the traces. */
  readonly you: string;
  /** The primary list, proposal by proposal; the others hold their places first. */
  readonly primary: Trace;
  /** The supplemental list of the advanced place matched to; null where there is none. */
  readonly firstYear: Trace | null;
  readonly matched: string | null;
  readonly matchedFirstYear: string | null;
};

const you = 'You';
/** Positions drawn for a track, so that a board stays readable. */
const shown = 3;

/**
 * Replays one season. Only whether each track would take the person comes from the season; the others' names are made
 * up, up to three a track, and none of them is anybody's list.
 */
export function replaySeason(
  seasons: RehearsalSeasons,
  list: readonly RehearsalEntry[],
  scenario: number,
  places: (track: string) => number = () => shown,
): Replay {
  if (!Number.isInteger(scenario) || scenario < 0 || scenario >= seasons.scenarios) {
    throw new RangeError(`a scenario from 0 to ${seasons.scenarios - 1}, got ${scenario}`);
  }
  const { entry, firstYear } = playList(seasons, list);
  const at = entry[scenario];
  const matched = at < 0 ? null : list[at];
  const needsFirst = matched !== null && seasons.tracks.get(matched.track)?.letter === 'A';
  return {
    scenario,
    you,
    primary: traceOf(
      seasons,
      list.map(({ track }) => track),
      scenario,
      places,
    ),
    firstYear:
      needsFirst && matched.supplemental.length > 0
        ? traceOf(seasons, matched.supplemental, scenario, places)
        : null,
    matched: matched?.track ?? null,
    matchedFirstYear: matched === null ? null : (matched.supplemental[firstYear[scenario]] ?? null),
  };
}

function traceOf(
  seasons: RehearsalSeasons,
  tracks: readonly string[],
  scenario: number,
  places: (track: string) => number,
): Trace {
  const applicants: Record<string, readonly string[]> = {};
  const programs: Record<string, { quota: number; ranks: readonly string[] }> = {};
  const ranked = [...new Set(tracks)];
  for (const track of ranked) {
    const quota = Math.min(shown, Math.max(1, places(track)));
    const others = Array.from({ length: quota }, (_, i) => `${track} applicant ${i + 1}`);
    for (const other of others) applicants[other] = [track];
    const takes = seasons.tracks.get(track)?.open[scenario] === 1;
    programs[track] = { quota, ranks: takes ? others.toSpliced(quota - 1, 0, you) : [...others, you] };
  }
  applicants[you] = ranked;
  const trace = traceMatch({ applicants, programs });
  // a market made here is always well formed, and a list is far below the most proposals
  if (!trace.ok) throw new RangeError(`replaySeason: ${trace.error[0]?.expected ?? 'no trace'}`);
  return trace.value;
}
