import type { Almanac } from '@matchwright/almanac';
import { modes, type Goal, type Mode } from '@matchwright/dossier';
import { keyOf, mix, unit, type OddsPack } from '@matchwright/odds';
import type { ApplicantScenarios } from '../applicant-scenarios.js';
import { applicantScenarios } from '../evaluate-applicant.js';
import type { SeasonEvent } from '../forecast-events.js';
import type { Route } from '../forecast-routes.js';
import { invitationTiming, type SeasonSoFar } from '../forecast-timing.js';
import type { ScenarioPack } from '../scenario-pack.js';
import type { DrawnPerson } from './draw-person.js';

/** One made-up person's season as it came out, and what was known of it on each of the days asked for. */
export type SimulatedSeason = { readonly told: readonly SeasonSoFar[]; readonly ending: Route };

/** What seasons are played from. */
export type SimulationInput = {
  readonly almanac: Almanac;
  readonly odds: OddsPack;
  /** Played seasons that the forecast to be checked does not hold. */
  readonly truth: ScenarioPack;
  /** ISO dates in order. */
  readonly days: readonly string[];
  readonly seed: number;
};

/**
 * Plays the season of the i-th person in one of the held-out seasons, with luck of their own. Programs that do not
 * invite stay silent: what share of them writes a refusal is published nowhere, and the forecast assumes none.
 */
export function simulateSeason(input: SimulationInput, person: DrawnPerson, i: number): SimulatedSeason {
  const { almanac, odds, truth, days } = input;
  const { profile, applied } = person;
  const stream = mix(mix(input.seed, 0x51ea), i);
  const programs = new Set(almanac.programs.map(({ id }) => id));
  const ids = applied.map(({ program }) => program);
  const fate = applicantScenarios({
    almanac,
    odds,
    profile,
    pack: truth,
    seed: mix(stream, 1),
    scenarios: truth.scenarios,
    options: {
      programs: ids.filter((id) => programs.has(id)),
      pgy1: ids.filter((id) => !programs.has(id)),
    },
  });
  const k = mix(stream, 2) % truth.scenarios;
  const timing = invitationTiming(almanac, profile.season);
  const modeOf = new Map(applied.map(({ program, mode }) => [program, mode]));
  const events = fate.options.flatMap(({ id }, o): SeasonEvent[] => {
    const when = unit(mix(mix(stream, keyOf(id)), 3));
    const on = days.find((day) => timing.shareOut(id, day) >= when);
    const mode = modeOf.get(id) ?? 'apply';
    const heard = on !== undefined && holds(fate.invited, fate, o, k, mode);
    return heard ? [{ program: id, kind: 'invited', mode, on }] : [];
  });
  return {
    told: days.map((day) => ({
      applied,
      events: events.filter(({ on }) => on !== undefined && on <= day),
      asOf: day,
    })),
    ending: endingOf(fate, k, modeOf, profile.goal),
  };
}

function holds(
  masks: Uint8Array,
  { scenarios }: ApplicantScenarios,
  row: number,
  k: number,
  mode: Mode,
): boolean {
  return ((masks[row * scenarios + k] >> modes.indexOf(mode)) & 1) === 1;
}

/** The best place that could be had, in the order of the person's goal. */
function endingOf(fate: ApplicantScenarios, k: number, modeOf: ReadonlyMap<string, Mode>, goal: Goal): Route {
  const got = new Set<string>();
  fate.places.forEach((place, p) => {
    const { id, specialty } = fate.options[place.option];
    if (holds(fate.available, fate, p, k, modeOf.get(id) ?? 'apply')) got.add(specialty);
  });
  if (got.has('IR') && (goal !== 'dr-first' || !got.has('DR'))) return 'ir';
  if (got.has('DR')) return 'dr';
  return got.size > 0 ? 'prelimOnly' : 'none';
}
