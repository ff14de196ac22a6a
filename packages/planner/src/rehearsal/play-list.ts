import type { RehearsalEntry } from './rehearsal-list.js';
import type { RehearsalSeasons } from './rehearsal-seasons.js';

/** Where a list ends in every scenario. */
export type PlayedList = {
  /** Length K: index of the entry matched to, −1 for none. */
  readonly entry: Int16Array;
  /** Length K: index into that entry's supplemental list of the first year matched to, −1 for none. */
  readonly firstYear: Int16Array;
};

const closed = new Uint8Array(0);

/**
 * Plays a list in every scenario: the best track on it that would take the person, and after an advanced one the best
 * first year of its own supplemental list. By the cutoffs of a large market this is what the whole Match comes to; a
 * supplemental list never moves the primary match.
 */
export function playList(seasons: RehearsalSeasons, list: readonly RehearsalEntry[]): PlayedList {
  const { scenarios, tracks } = seasons;
  const open = list.map(({ track }) => tracks.get(track)?.open ?? closed);
  const entry = bestOpen(open, scenarios);
  const firstYear = new Int16Array(scenarios).fill(-1);
  list.forEach(({ track, supplemental }, i) => {
    if (tracks.get(track)?.letter !== 'A' || supplemental.length === 0) return;
    const best = bestOpen(
      supplemental.map((code) => tracks.get(code)?.open ?? closed),
      scenarios,
    );
    for (let k = 0; k < scenarios; k += 1) if (entry[k] === i) firstYear[k] = best[k];
  });
  return { entry, firstYear };
}

function bestOpen(open: readonly Uint8Array[], scenarios: number): Int16Array {
  const best = new Int16Array(scenarios).fill(-1);
  for (let i = open.length - 1; i >= 0; i -= 1) {
    const row = open[i];
    for (let k = 0; k < row.length; k += 1) if (row[k] === 1) best[k] = i;
  }
  return best;
}
