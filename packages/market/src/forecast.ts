import { modes, type Chance, type Mode } from '@matchwright/dossier';
import { mix, unit } from '@matchwright/odds';
import { evaluate, type Observation, type PackInput } from './against-pack.js';
import type { ApplicantScenarios } from './applicant-scenarios.js';
import { nothingHeard, type SeasonEvent, type Word } from './forecast-events.js';
import { posteriorOf, type Posterior } from './forecast-posterior.js';
import { weightedChance } from './forecast-range.js';
import { byRoute, routeBoard, routeChances, type ByRoute } from './forecast-routes.js';
import { inviteGiven, placeGiven, type OptionRow } from './forecast-rows.js';
import { reasonsOf, timelineOf, type ForecastReason, type ForecastStep } from './forecast-timeline.js';
import type { SeasonSoFar, UsualDate } from './forecast-timing.js';
import { resample } from './forecast-weights.js';

/** A chance before anything was heard, and now. */
export type Moved = { readonly before: Chance; readonly after: Chance };

/** What the season so far says of one program or first-year track. */
export type ProgramForecast = {
  readonly program: string;
  readonly mode: Mode;
  readonly word: Word;
  /** An interview by the season's end. */
  readonly invited: Moved;
  /** A place that could be had. */
  readonly place: Moved;
  /** The day by which it usually has invited. */
  readonly usualDate: UsualDate | null;
  /** True where a stated rule shuts the applicant out, so that no chance is computed. */
  readonly barred: boolean;
};

/** How the season looks, by route and by program, and what moved it. */
export type Forecast = {
  readonly byRoute: ByRoute<Moved>;
  /** Neither IR nor DR: `prelimOnly` and `none` together. */
  readonly noRadiology: Moved;
  readonly byProgram: readonly ProgramForecast[];
  /** One step an event, in order, and one where time passed without a word. */
  readonly timeline: readonly ForecastStep[];
  readonly reasons: readonly ForecastReason[];
  /** Silences that came before the program's usual date and so count for nothing. */
  readonly tooEarly: readonly SeasonEvent[];
  readonly scenarios: number;
  /** Effective number of scenarios after weighing. */
  readonly effective: number;
  /** True where too few of the first scenarios fitted, so that others were drawn around them. */
  readonly rejuvenated: boolean;
};

/**
 * Weighs scenarios, ensemble and unseen strength by what has happened so far (importance weights; each program's own
 * luck and fit integrated out), and retells the season event by event. `input.options` is not used: the options are
 * those applied to.
 */
export function forecast(input: PackInput, season: SeasonSoFar): Forecast {
  const posterior = posteriorOf(input, season);
  const { prepared, particles, weights, rows, words, options, timing, modeOf } = posterior;
  const { memberOf, members, scenarios } = prepared;
  const prior = particles.log.map((x) => Math.exp(x));
  const nothing = options.map(() => nothingHeard());
  const goal = input.profile.goal;
  const chances = (known: readonly Word[], by: Float64Array): ByRoute<Chance> & { readonly miss: Chance } => {
    const values = routeBoard(rows, known, scenarios, goal).read();
    const miss = values.none.map((x, k) => x + values.prelimOnly[k]);
    return {
      ...routeChances(values, by, memberOf, members),
      miss: weightedChance(miss, by, memberOf, members),
    };
  };
  const before = chances(nothing, prior);
  const after = chances(words, weights);
  const timeline = timelineOf(posterior, season.asOf);
  const moved = (row: OptionRow | null, word: Word, of: typeof placeGiven): Moved => ({
    before: chanceAt(posterior, row, nothingHeard(), prior, of),
    after: chanceAt(posterior, row, word, weights, of),
  });
  return {
    byRoute: byRoute((route) => ({ before: before[route], after: after[route] })),
    noRadiology: { before: before.miss, after: after.miss },
    byProgram: options.map(({ id }, o) => ({
      program: id,
      mode: modeOf.get(id) ?? 'apply',
      word: words[o],
      invited: moved(rows[o], words[o], inviteGiven),
      place: moved(rows[o], words[o], placeGiven),
      usualDate: timing.dateOf(id),
      barred: rows[o] === null,
    })),
    timeline,
    reasons: reasonsOf(timeline),
    tooEarly: posterior.tooEarly,
    scenarios,
    effective: posterior.effective,
    rejuvenated: posterior.rejuvenated,
  };
}

function chanceAt(
  { prepared }: Posterior,
  row: OptionRow | null,
  word: Word,
  weights: Float64Array,
  of: typeof placeGiven,
): Chance {
  const values = new Float64Array(prepared.scenarios);
  if (row !== null) for (let k = 0; k < values.length; k += 1) values[k] = of(row, word, k);
  return weightedChance(values, weights, prepared.memberOf, prepared.members);
}

/** Scenarios, and the drawn scenario that each goes on from: scenario i plays the stored season of `source[i]`. */
export type GivenScenarios = ApplicantScenarios & { readonly source: Int32Array };

/**
 * Scenarios that agree with what has happened so far, equally weighted: who invites in the end, and where a place
 * could be had. Programs that invited do so in every scenario; those that refused, or were declined, offer nothing.
 */
export function scenariosGiven(input: PackInput, season: SeasonSoFar): GivenScenarios {
  const posterior = posteriorOf(input, season);
  const { person, options, places, words, rows, particles, weights, modeOf } = posterior;
  const source = resample(weights, unit(mix(input.seed, 0x4e5)));
  const shift = Float32Array.from(source, (k) => particles.shift[k]);
  const observed = new Map<string, Observation>();
  options.forEach(({ id }, o) => {
    if (words[o].heard === 'invitation') {
      observed.set(id, { mode: modes.indexOf(modeOf.get(id) ?? 'apply'), invited: true });
    }
  });
  const drawn = evaluate(posterior.input, person, { source, shift, observed });
  const { scenarios } = drawn;
  words.forEach((word, o) => {
    const row = rows[o];
    if (row === null || (word.heard === 'invitation' && word.open)) return;
    const coin = mix(mix(input.seed, 0x1a7e), o);
    for (let i = 0; i < scenarios; i += 1) {
      const p = row.invite[source[i]];
      // an invitation that may still come is kept as often as it is late rather than lost
      const late = p <= 0 ? 0 : inviteGiven(row, word, source[i]) / p;
      if (word.heard !== 'invitation' && unit(mix(coin, i)) >= late) drawn.invited[o * scenarios + i] = 0;
      if (word.open && drawn.invited[o * scenarios + i] !== 0) continue;
      places.forEach((place, p2) => {
        if (place.option === o) drawn.available[p2 * scenarios + i] = 0;
      });
    }
  });
  return { ...drawn, source };
}
