import type { Almanac } from '@matchwright/almanac';
import type { RankList, SupplementalList } from '@matchwright/dossier';
import { listsInUse } from './rank-list-fees.js';
import { trackFacts } from './rank-list-facts.js';

/** One rank as it is typed into the official system. */
export type RankListRow = {
  /** `Primary`, or the name of a supplemental list. */
  readonly list: string;
  /** From 1, within its list. */
  readonly position: number;
  /** NRMP code. */
  readonly code: string;
  readonly institution: string;
  readonly specialty: string;
  /** `categorical`, `advanced`, `preliminary`, `physician`, or empty where the code is unknown. */
  readonly kind: string;
  readonly city: string;
  readonly state: string;
  /** Name of the supplemental list linked to it, or empty. */
  readonly supplemental: string;
};

const kinds = { C: 'categorical', A: 'advanced', P: 'preliminary', R: 'physician' } as const;

/** The primary list and then each supplemental list in use, in order, for printing or a table file. */
export function rankListRows(
  almanac: Almanac,
  list: Pick<RankList, 'entries'>,
  supplemental: readonly SupplementalList[],
): readonly RankListRow[] {
  const tracks = trackFacts(almanac);
  const used = listsInUse(list, supplemental);
  const row = (name: string, position: number, code: string, linked: string): RankListRow => {
    const facts = tracks.get(code);
    return {
      list: name,
      position,
      code,
      institution: facts?.institution ?? '',
      specialty: facts?.specialty ?? '',
      kind: facts === undefined ? '' : kinds[facts.letter],
      city: facts?.city ?? '',
      state: facts?.state ?? '',
      supplemental: linked,
    };
  };
  return [
    ...list.entries.map((entry, i) =>
      row('Primary', i + 1, entry.track, used.find(({ id }) => id === entry.supplemental)?.name ?? ''),
    ),
    ...used.flatMap(({ name, tracks: codes }) => codes.map((code, i) => row(name, i + 1, code, ''))),
  ];
}
