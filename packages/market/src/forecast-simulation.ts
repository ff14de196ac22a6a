import type { Almanac } from '@matchwright/almanac';
import { modes, type Mode, type Profile } from '@matchwright/dossier';
import { keyOf, mix, unit, type OddsPack } from '@matchwright/odds';
import type { ApplicantScenarios } from './applicant-scenarios.js';
import { applicantScenarios } from './evaluate-applicant.js';
import type { SeasonEvent } from './forecast-events.js';
import type { Route } from './forecast-routes.js';
import { invitationTiming, type SeasonSoFar } from './forecast-timing.js';
import type { ScenarioPack } from './scenario-pack.js';

/** One made-up person's season as it came out, as it could be told on several days. */
export type SimulatedSeason = {
  readonly profile: Profile;
  /** What is known on each of the days asked for. */
  readonly told: readonly SeasonSoFar[];
  readonly ending: Route;
  /** Whether there was an interview in the end, by option applied to. */
  readonly invited: readonly boolean[];
};

/** Share of programs that write a refusal instead of staying silent. */
const refusing = 0.25;

/**
 * Draws how one person's season comes out in each of the first `count` scenarios of a pack that the forecast does not
 * use, and what is known of it on each day.
 *
 * @param days - ISO dates in order
 */
export function simulateSeasons(input: {
  readonly almanac: Almanac;
  readonly odds: OddsPack;
  readonly pack: ScenarioPack;
  readonly profile: Profile;
  readonly applied: SeasonSoFar['applied'];
  readonly days: readonly string[];
  readonly count: number;
  readonly seed: number;
}): readonly SimulatedSeason[] {
  const { almanac, odds, pack, profile, applied, days, count, seed } = input;
  const known = new Set(almanac.programs.map(({ id }) => id));
  const ids = applied.map(({ program }) => program);
  const fate = applicantScenarios({
    almanac,
    odds,
    profile,
    pack,
    seed,
    scenarios: 64 * Math.ceil(count / 64),
    options: { programs: ids.filter((id) => known.has(id)), pgy1: ids.filter((id) => !known.has(id)) },
  });
  const timing = invitationTiming(almanac, profile.season);
  const modeOf = new Map(applied.map(({ program, mode }) => [program, mode]));
  return Array.from({ length: count }, (_, k) => {
    const invited = fate.options.map((option, o) => had(fate.invited, fate, o, k, modeOf.get(option.id)));
    const events = fate.options.flatMap(({ id }, o): SeasonEvent[] => {
      const own = mix(mix(seed, keyOf(id)), k);
      const when = unit(mix(own, 1));
      const on = days.find((day) => timing.shareOut(id, day) >= when);
      const mode = modeOf.get(id) ?? 'apply';
      if (on === undefined) return [];
      if (invited[o]) return [{ program: id, kind: 'invited', mode, on }];
      return unit(mix(own, 2)) < refusing ? [{ program: id, kind: 'rejected', mode, on }] : [];
    });
    return {
      profile,
      told: days.map((day) => ({
        applied,
        events: events.filter(({ on }) => (on ?? '') <= day),
        asOf: day,
      })),
      ending: endingOf(fate, k, modeOf, profile),
      invited,
    };
  });
}

function had(
  masks: Uint8Array,
  { scenarios }: ApplicantScenarios,
  row: number,
  k: number,
  mode: Mode | undefined,
): boolean {
  return ((masks[row * scenarios + k] >> modes.indexOf(mode ?? 'apply')) & 1) === 1;
}

function endingOf(
  fate: ApplicantScenarios,
  k: number,
  modeOf: ReadonlyMap<string, Mode>,
  { goal }: Profile,
): Route {
  const got = new Set<string>();
  fate.places.forEach((place, p) => {
    const { id, specialty } = fate.options[place.option];
    if (had(fate.available, fate, p, k, modeOf.get(id))) got.add(specialty);
  });
  if (got.has('IR') && (goal !== 'dr-first' || !got.has('DR'))) return 'ir';
  if (got.has('DR')) return 'dr';
  return got.size > 0 ? 'prelimOnly' : 'none';
}
