import type { Almanac } from '@matchwright/almanac';
import type { RankList, SupplementalList } from '@matchwright/dossier';
import { isOffered } from '@matchwright/market';

/** A list to start from, and the supplemental list that its advanced tracks share; null where no first year is known. */
export type FirstRankList = {
  readonly entries: RankList['entries'];
  readonly supplemental: SupplementalList | null;
};

/**
 * Turns programs in order of liking into tracks to rank: of each program the tracks with places, with the first year
 * included before those without. First-year tracks go to one supplemental list, in the same order, that all advanced
 * tracks share. Tracks for physicians and ids that nothing is known of are left out.
 *
 * @param order - program ids and codes of first-year tracks, best first
 * @param shared - id and name for the supplemental list
 */
export function firstRankList(
  almanac: Almanac,
  order: readonly string[],
  shared: Pick<SupplementalList, 'id' | 'name'>,
): FirstRankList {
  const known = new Set(almanac.pgy1Tracks.map(({ code }) => code));
  const tracks = order.filter((id) => known.has(id));
  const supplemental = tracks.length === 0 ? null : { ...shared, tracks };
  const entries = order.flatMap((id) => {
    const own = almanac.tracks.filter((track) => track.programId === id && isOffered(track));
    const of = (letter: 'C' | 'A', list: string | null): RankList['entries'] =>
      own.filter((track) => track.letter === letter).map(({ code }) => ({ track: code, supplemental: list }));
    return [...of('C', null), ...of('A', supplemental?.id ?? null)];
  });
  return { entries, supplemental };
}
