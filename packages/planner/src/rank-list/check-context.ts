import type { Almanac, SeasonPack } from '@matchwright/almanac';
import type { Application, Interview, RankList, Rotation, SupplementalList } from '@matchwright/dossier';
import type { TrackFacts } from './rank-list-facts.js';
import type { Finding } from './rank-list-findings.js';

/** What a rank list is checked against. */
export type RankListInput = {
  readonly almanac: Almanac;
  readonly pack: SeasonPack;
  readonly list: RankList;
  readonly supplemental: readonly SupplementalList[];
  readonly interviews: readonly Interview[];
  readonly applications?: readonly Application[] | undefined;
  readonly rotations?: readonly Rotation[] | undefined;
  /** ISO date. */
  readonly today: string;
};

/** A list under check: what it is checked against, and where findings go. */
export type CheckContext = RankListInput & {
  readonly tracks: ReadonlyMap<string, TrackFacts>;
  readonly add: (finding: Finding) => void;
};

/** A track as it is named to people. */
export function nameOf({ tracks }: CheckContext, code: string): string {
  const facts = tracks.get(code);
  return facts === undefined ? code : `${facts.institution} (${facts.specialty}, ${code})`;
}

/** Programs and first-year tracks that the person has met: an interview done, or noted so among the applications. */
export function metPrograms({ interviews, applications = [] }: CheckContext): ReadonlySet<string> {
  const done = interviews.filter(({ status }) => status === 'done').map(({ program }) => program);
  const noted = applications.filter(({ events }) =>
    events.some(({ kind }) => kind === 'interviewed' || kind === 'thanked'),
  );
  return new Set([...done, ...noted.map(({ id }) => id)]);
}
