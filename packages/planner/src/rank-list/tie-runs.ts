import type { TieGroup } from '../preferences/preference-order.js';

/** Neighbours on a list, by index, whose programs cannot be told apart yet. */
export type TieRun = {
  readonly from: number;
  readonly to: number;
  /** Different programs among them, two at least. */
  readonly programs: number;
};

/**
 * Finds the runs of a list that lie inside one tie of the preferences, longest first where they overlap, so that no
 * line belongs to two. A program's own tracks beside each other are no tie.
 *
 * @param programs - program of each line, null where unknown
 */
export function tieRuns(programs: readonly (string | null)[], ties: readonly TieGroup[]): readonly TieRun[] {
  const found = ties.flatMap(({ ids }) => runsInside(programs, new Set(ids)));
  found.sort((a, b) => b.programs - a.programs || a.from - b.from);
  const taken = new Set<number>();
  const kept = found.filter(({ from, to }) => {
    for (let i = from; i <= to; i += 1) if (taken.has(i)) return false;
    for (let i = from; i <= to; i += 1) taken.add(i);
    return true;
  });
  return kept.sort((a, b) => a.from - b.from);
}

function runsInside(programs: readonly (string | null)[], tied: ReadonlySet<string>): readonly TieRun[] {
  const runs: TieRun[] = [];
  for (let from = 0; from < programs.length; from += 1) {
    let to = from;
    while (to < programs.length && tied.has(programs[to] ?? '')) to += 1;
    const different = new Set(programs.slice(from, to)).size;
    if (different > 1) runs.push({ from, to: to - 1, programs: different });
    from = Math.max(from, to);
  }
  return runs;
}
