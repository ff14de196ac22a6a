import type { Almanac, Pgy1Specialty, Pgy1Track, Program } from '@matchwright/almanac';
import { pgy1Specialties } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';
import { barredBecause } from '@matchwright/odds';
import type { RulesInForce } from './rules-in-force.js';

/** Programs a plan may choose from, and those left out with the reason. */
export type Shortlist = {
  readonly programs: readonly Program[];
  readonly leftOut: readonly {
    readonly program: Program;
    readonly why: string;
    readonly rule?: string | undefined;
  }[];
  /** NRMP codes of first-year tracks worth considering. */
  readonly pgy1: readonly string[];
};

/** First-year tracks considered per type; more than anyone applies to. */
const pgy1PerType = 40;

/** Who can be on the list at all: recruiting, not barred by a stated rule, not left out by choice. */
export function shortlist(almanac: Almanac, profile: Profile, rules: RulesInForce): Shortlist {
  const out = new Set(profile.choices.out);
  const wanted = new Set(profile.choices.in.map((choice) => choice.program));
  const programs: Program[] = [];
  const leftOut: { program: Program; why: string; rule?: string | undefined }[] = [];
  for (const program of almanac.programs) {
    const why = reasonToLeaveOut(program, profile, rules, out);
    if (why === null || wanted.has(program.id)) programs.push(program);
    else leftOut.push({ program, ...why });
  }
  return { programs, leftOut, pgy1: firstYearTracks(almanac, profile) };
}

function reasonToLeaveOut(
  program: Program,
  profile: Profile,
  rules: RulesInForce,
  out: ReadonlySet<string>,
): { why: string; rule?: string | undefined } | null {
  if (out.has(program.id)) return { why: 'You left it out.' };
  if (!program.recommendable)
    return { why: program.notRecommendableBecause ?? 'Nothing shows that it recruits.' };
  const cannotRank = rules.get('cannot-rank');
  const barred = cannotRank === undefined ? null : barredBecause(program, profile);
  if (barred !== null) return { why: barred, rule: cannotRank?.id };
  const parallel = rules.has('parallel-dr');
  if (!parallel && profile.goal === 'ir-first' && program.specialty === 'DR') {
    return { why: 'Applying in parallel to diagnostic radiology is switched off.' };
  }
  return null;
}

function firstYearTracks(almanac: Almanac, profile: Profile): string[] {
  const near = new Set<string>(profile.applicant.ties.states);
  if (profile.applicant.home !== undefined) near.add(profile.applicant.home.state);
  const out = new Set(profile.choices.out);
  return pgy1Specialties.flatMap((specialty) =>
    almanac.pgy1Tracks
      .filter((track) => track.specialty === specialty && latestQuota(track) > 0 && !out.has(track.code))
      .sort(
        (a, b) =>
          nearness(b, near) - nearness(a, near) ||
          latestQuota(b) - latestQuota(a) ||
          (a.code < b.code ? -1 : 1),
      )
      .slice(0, pgy1PerType)
      .map((track) => track.code),
  );
}

function nearness(track: Pgy1Track, near: ReadonlySet<string>): number {
  return near.has(track.state) ? 1 : 0;
}

/** Positions in the latest listed season, 0 where the track was not offered then. */
function latestQuota(track: Pick<Pgy1Track, 'results'>): number {
  const latest = Math.max(0, ...Object.keys(track.results).map(Number));
  return latest >= 2024 ? (track.results[latest]?.quota ?? 0) : 0;
}

/** Fee groups in the order used by planning problems: each specialty has its own ERAS steps. */
export const feeGroups: readonly ('IR' | 'DR' | Pgy1Specialty)[] = ['IR', 'DR', 'TY', 'PM', 'PS'];
