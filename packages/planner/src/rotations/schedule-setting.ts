import {
  hostByProgram,
  overlay,
  type Almanac,
  type Host,
  type Program,
  type RotationGuide,
  type SeasonPack,
} from '@matchwright/almanac';
import type { Profile, Records } from '@matchwright/dossier';
import { rotationBlocks, type RotationBlock } from '@matchwright/season';
import { rulesInForce, type RulesInForce } from '../rules-in-force.js';

/** One rotation on the calendar. */
export type ScheduledStay = {
  readonly id: string;
  readonly program: string;
  readonly specialty: 'IR' | 'DR' | 'other';
  /** ISO dates, both included. */
  readonly start: string;
  readonly end: string;
  /** Agreed with the host: it is not moved by a proposal. */
  readonly fixed: boolean;
  /** These dates are with the host, which has not agreed yet: no deadline to apply can pass any more. Not moved either. */
  readonly applied?: boolean | undefined;
};

/** What dates are judged against. */
export type ScheduleSetting = {
  readonly pack: SeasonPack;
  readonly profile: Profile;
  readonly rules: RulesInForce;
  readonly hostOf: ReadonlyMap<string, Host>;
  readonly programs: ReadonlyMap<string, Program>;
  /** The season's four-week blocks, whether free or not. */
  readonly blocks: readonly RotationBlock[];
  /** Miles from which a journey between neighbours counts as far. */
  readonly farMiles: number;
  /** ISO date; without it no deadline to apply counts as passed. */
  readonly today: string | undefined;
};

/**
 * Everything that a schedule is judged against, worked out once.
 * @throws RangeError when the almanac has no pack of the profile's season or one before it.
 */
export function scheduleSetting(
  almanac: Almanac,
  profile: Profile,
  guide: Pick<RotationGuide, 'portfolio'>,
  today?: string,
): ScheduleSetting {
  const pack = [...almanac.seasons]
    .sort((a, b) => a.season - b.season)
    .findLast(({ season }) => season <= profile.season);
  if (pack === undefined) throw new RangeError(`no pack of season ${profile.season} or before it`);
  return {
    pack,
    profile,
    rules: rulesInForce(almanac, profile),
    hostOf: hostByProgram(overlay(almanac, profile.facts).almanac),
    programs: new Map(almanac.programs.map((program) => [program.id, program])),
    blocks: rotationBlocks(pack, { ...profile, rotations: { unavailable: [], arranged: [] } }),
    farMiles: guide.portfolio.farMiles,
    today,
  };
}

/** Rotations of the records that have dates and were not given up, as stays; accepted ones are fixed, and those asked for applied. */
export function staysFromRecords(rotations: Records['rotations']): ScheduledStay[] {
  return rotations.flatMap(({ id, program, specialty, status, start, end }): ScheduledStay[] => {
    if (start === undefined || end === undefined) return [];
    if (status === 'declined' || status === 'refused' || status === 'withdrawn') return [];
    const fixed = status === 'accepted' || status === 'under-way' || status === 'done';
    const applied = status === 'applied' || status === 'held';
    return [{ id, program, specialty, start, end, fixed, ...(applied ? { applied } : {}) }];
  });
}
