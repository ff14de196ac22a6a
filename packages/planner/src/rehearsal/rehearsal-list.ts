import type { RankList, SupplementalList } from '@matchwright/dossier';

/** One line of a list to rehearse. */
export type RehearsalEntry = {
  /** NRMP track code. */
  readonly track: string;
  /** First-year tracks ranked for a match to this one, best first; none for a track that needs none. */
  readonly supplemental: readonly string[];
};

/** The person's record of a rank list as lines to rehearse; a supplemental list that is not there is empty. */
export function entriesToRehearse(
  list: Pick<RankList, 'entries'>,
  supplemental: readonly SupplementalList[],
): readonly RehearsalEntry[] {
  const byId = new Map(supplemental.map(({ id, tracks }) => [id, tracks]));
  return list.entries.map((entry) => ({
    track: entry.track,
    supplemental: entry.supplemental === null ? [] : (byId.get(entry.supplemental) ?? []),
  }));
}
