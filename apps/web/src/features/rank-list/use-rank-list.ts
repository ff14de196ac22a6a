import { seasonPack, type Almanac, type SeasonPack } from '@matchwright/almanac';
import type {
  Application,
  Interview,
  Profile,
  RankList,
  Rotation,
  SupplementalList,
} from '@matchwright/dossier';
import {
  criteriaInUse,
  interviewedPrograms,
  preferenceState,
  trackFacts,
  type PreferenceState,
  type TrackFacts,
} from '@matchwright/planner';
import { useMemo } from 'react';
import { useAlmanac } from '../../shared/engine/use-almanac.js';
import { useRecord, useRecords } from '../../shared/store/index.js';
import { useProjectState } from '../../shared/store/use-project.js';

/** Everything that the parts of the rank list are made from. */
export type RankListData = {
  readonly almanac: Almanac;
  readonly profile: Profile;
  readonly season: SeasonPack;
  readonly tracks: ReadonlyMap<string, TrackFacts>;
  readonly list: RankList;
  readonly supplemental: readonly SupplementalList[];
  readonly interviews: readonly Interview[];
  readonly applications: readonly Application[];
  readonly rotations: readonly Rotation[];
  /** Programs and first-year tracks with an interview that still counts, in order of their dates. */
  readonly interviewed: readonly string[];
  /** What the person likes among those; null with fewer than two. */
  readonly liking: PreferenceState | null;
};

/** The data: being read, without answers, not to be read, or ready. */
export type RankListState =
  | { readonly status: 'loading' | 'empty' | 'failed' }
  | { readonly status: 'ready'; readonly data: RankListData };

const noList: RankList = { id: 'primary', entries: [] };

/** Reads what is stored and what is known, and works the preferences out. */
export function useRankList(): RankListState {
  const packs = useAlmanac();
  const project = useProjectState();
  const list = useRecord('rankLists', 'primary');
  const supplemental = useRecords('supplementalLists');
  const interviews = useRecords('interviews');
  const applications = useRecords('applications');
  const rotations = useRecords('rotations');
  const criteria = useRecords('criteria');
  const comparisons = useRecords('comparisons');
  const almanac = packs.status === 'ready' ? packs.almanac : null;
  const tracks = useMemo(() => (almanac === null ? null : trackFacts(almanac)), [almanac]);
  const interviewed = useMemo(
    () => (interviews && applications ? placesInterviewed(interviews, applications) : null),
    [interviews, applications],
  );
  const liking = useMemo(
    () =>
      interviewed && interviews && criteria && comparisons && rotations && interviewed.length > 1
        ? preferenceState(interviewed, interviews, criteriaInUse(criteria, rotations), comparisons, rotations)
        : null,
    [interviewed, interviews, criteria, comparisons, rotations],
  );
  if (packs.status === 'failed') return { status: 'failed' };
  if (project.status === 'empty') return { status: 'empty' };
  if (project.status !== 'ready' || !almanac || !tracks || !criteria || !comparisons)
    return { status: 'loading' };
  if (list === undefined || !supplemental || !interviews || !applications || !rotations || !interviewed)
    return { status: 'loading' };
  const { planned: profile } = project.project;
  const season = seasonPack(almanac, profile.season) ?? almanac.seasons.at(-1);
  if (season === undefined) return { status: 'failed' };
  const known = { almanac, profile, season, tracks, list: list ?? noList };
  return {
    status: 'ready',
    data: { ...known, supplemental, interviews, applications, rotations, interviewed, liking },
  };
}

/** Where interviews were had or are to come, by their own records first, then by what the board says. */
function placesInterviewed(
  interviews: readonly Interview[],
  applications: readonly Application[],
): readonly string[] {
  const byDate = interviews.toSorted((a, b) => (a.at ?? '9').localeCompare(b.at ?? '9'));
  const over = new Set(['declined', 'withdrawn', 'rejected']);
  const noted = applications.filter(({ events }) => {
    const kinds = events.map(({ kind }) => kind);
    return kinds.includes('interviewed') && !kinds.some((kind) => over.has(kind));
  });
  return [...new Set([...interviewedPrograms(byDate), ...noted.map(({ id }) => id)])];
}
