import { rankListFee, type Fees, type SeasonPack } from '@matchwright/almanac';
import type { RankList, SupplementalList } from '@matchwright/dossier';

/** What a list costs beyond registration, and how far the included ranks reach. */
export type RankListCost = {
  readonly primary: number;
  /** Ranks on all supplemental lists in use together; a shared list counts once. */
  readonly supplemental: number;
  readonly includedPrimary: number;
  readonly includedSupplemental: number;
  readonly dollars: number;
  readonly each: number;
  /** True where the fee stands in for a season whose own is not published. */
  readonly projected: boolean;
};

/** Supplemental lists that some entry uses, each once, in the order of first use. */
export function listsInUse(
  list: Pick<RankList, 'entries'>,
  supplemental: readonly SupplementalList[],
): readonly SupplementalList[] {
  const used = new Set(
    list.entries.flatMap((entry) => (entry.supplemental === null ? [] : [entry.supplemental])),
  );
  return [...used].flatMap((id) => supplemental.filter((candidate) => candidate.id === id));
}

/** Fee for ranks beyond the included ones. */
export function rankListCost(
  fees: Pick<Fees, 'nrmp'>,
  list: Pick<RankList, 'entries'>,
  supplemental: readonly SupplementalList[],
): RankListCost {
  const { nrmp } = fees;
  const most = (count: number): number => Math.min(count, nrmp.maxRanks);
  const primary = list.entries.length;
  const extra = listsInUse(list, supplemental).reduce((sum, { tracks }) => sum + tracks.length, 0);
  return {
    primary,
    supplemental: extra,
    includedPrimary: nrmp.includedPrimaryRanks,
    includedSupplemental: nrmp.includedSupplementalRanks,
    dollars: rankListFee(fees, most(primary), most(extra)),
    each: nrmp.extraRank,
    projected: nrmp.projected,
  };
}

/** The deadline of the season's rank lists, and the whole days until then. */
export type RankListDeadline = {
  readonly date: string;
  readonly time: string | null;
  readonly zone: string | null;
  readonly daysLeft: number;
  readonly projected: boolean;
};

/** Counts days from `today` (ISO date) to the deadline; null where the season's calendar has none. */
export function rankListDeadline(pack: SeasonPack, today: string): RankListDeadline | null {
  const event = pack.calendar.find(({ id }) => id === 'rank-deadline');
  if (event === undefined) return null;
  const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
  return {
    date: event.date,
    time: event.time ?? null,
    zone: event.zone ?? null,
    daysLeft: Math.round(day(event.date) - day(today)),
    projected: event.projected,
  };
}
