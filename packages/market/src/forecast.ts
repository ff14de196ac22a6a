import type { Almanac } from '@matchwright/almanac';
import { modes, type Mode } from '@matchwright/dossier';
import { mix, normalAt, unit } from '@matchwright/odds';
import {
  boostOf,
  evaluate,
  preparePerson,
  type Conditioning,
  type Observation,
  type PackInput,
  type Person,
  type ProgramView,
} from './against-pack.js';
import type { ApplicantScenarios } from './applicant-scenarios.js';
import { cutoffOfByte } from './scenario-pack.js';

/** Something that has happened at one program so far. */
export type SeasonEvent = {
  readonly program: string;
  /** `silence`: the date by which most programs invite has passed without a word. */
  readonly kind: 'invited' | 'interviewed' | 'rejected' | 'silence';
  /** How the program was approached. */
  readonly mode: Mode;
};

/** Scenarios before and after what has happened, and how well the drawn ones could follow. */
export type Forecast = {
  readonly before: ApplicantScenarios;
  readonly after: ApplicantScenarios;
  /** Effective number of scenarios after re-weighting, of all. */
  readonly effective: number;
  /** True where too few were left, so that unseen strength was moved as well. */
  readonly rejuvenated: boolean;
};

/** Share of late invitations: silence is weaker than a refusal. */
const silenceIsNo = 0.9;
/** Below this share of effective scenarios the drawn strengths are moved. */
const lowShare = 0.1;
const moves = 5;
const fitSteps = 8;

type Seen = {
  readonly view: ProgramView;
  readonly mode: number;
  readonly weight: number;
  readonly invited: boolean;
};

/**
 * Re-weights scenarios and ensemble by what has happened (importance weights on the applicant's unseen strength and
 * the parameters), resamples them, and, where few would be left, moves the strengths by Metropolis steps.
 */
export function forecast(input: PackInput, events: readonly SeasonEvent[]): Forecast {
  const person = preparePerson(input);
  const before = evaluate(input, person, null);
  const seen = observe(input.almanac, person, events);
  const weights = Float64Array.from(person.memberOf, (_, k) => likelihood(input, person, seen, k, 0));
  const effective = effectiveNumber(weights);
  const source = resample(weights, mix(input.seed, 0x4e5));
  const shift = new Float32Array(source.length);
  const rejuvenated = effective < lowShare * source.length;
  if (rejuvenated) move(input, person, seen, source, shift);
  const observed = new Map<string, Observation>(
    events.map((event) => [
      event.program,
      { mode: modes.indexOf(event.mode), invited: event.kind === 'invited' || event.kind === 'interviewed' },
    ]),
  );
  const conditioning: Conditioning = { source, shift, observed };
  return { before, after: evaluate(input, person, conditioning), effective, rejuvenated };
}

/** The last word of each program counts. */
function observe(almanac: Almanac, person: Person, events: readonly SeasonEvent[]): readonly Seen[] {
  const last = new Map(events.map((event) => [event.program, event]));
  return [...last.values()].flatMap((event) => {
    const program = almanac.programs.find(({ id }) => id === event.program);
    const view = program === undefined ? null : person.view(program);
    if (view === null) return [];
    return [
      {
        view,
        mode: modes.indexOf(event.mode),
        weight: event.kind === 'silence' ? silenceIsNo : 1,
        invited: event.kind === 'invited' || event.kind === 'interviewed',
      },
    ];
  });
}

/** Log-likelihood of all that was seen in scenario k with the strength moved by `shift`. */
function likelihood(
  input: PackInput,
  person: Person,
  seen: readonly Seen[],
  k: number,
  shift: number,
): number {
  const m = person.memberOf[k];
  const set = person.sets[m];
  const season = k % input.pack.scenarios;
  let sum = 0;
  for (const { view, mode, weight, invited } of seen) {
    const cut = cutoffOfByte[input.pack.invite[view.inviteRow + season]];
    const margin = view.base[m] + person.strength[view.specialty][k] + shift + boostOf(set, mode) - cut;
    let p = 0;
    for (let q = 0; q < fitSteps; q += 1) {
      p += 1 / (1 + Math.exp(-(margin + set.fit * view.fit[((q + 0.5) * 65536) / fitSteps])));
    }
    p = Math.min(1 - 1e-9, Math.max(1e-9, p / fitSteps));
    sum += Math.log(invited ? p : 1 - weight * p);
  }
  return sum;
}

/** Number of equally weighted scenarios that carry as much: (Σw)² / Σw². Takes log weights. */
function effectiveNumber(logWeights: Float64Array): number {
  const top = logWeights.reduce((max, x) => Math.max(max, x), -Infinity);
  let sum = 0;
  let squares = 0;
  for (const x of logWeights) {
    const w = Math.exp(x - top);
    sum += w;
    squares += w * w;
  }
  return (sum * sum) / squares;
}

/** Systematic resampling: as many scenarios as before, in order of their source. */
function resample(logWeights: Float64Array, stream: number): Int32Array {
  const top = logWeights.reduce((max, x) => Math.max(max, x), -Infinity);
  const weights = logWeights.map((x) => Math.exp(x - top));
  const total = weights.reduce((sum, w) => sum + w, 0);
  const out = new Int32Array(weights.length);
  let at = 0;
  let reached = weights[0] / total;
  const start = unit(mix(stream, 1));
  for (let i = 0; i < out.length; i += 1) {
    const target = (i + start) / out.length;
    while (reached < target && at < weights.length - 1) {
      at += 1;
      reached += weights[at] / total;
    }
    out[i] = at;
  }
  return out;
}

/** Metropolis steps of the unseen strength under its prior and what was seen. */
function move(
  input: PackInput,
  person: Person,
  seen: readonly Seen[],
  source: Int32Array,
  shift: Float32Array,
): void {
  const proposal = mix(input.seed, 0x3e7);
  const coin = mix(input.seed, 0x3e8);
  for (let i = 0; i < source.length; i += 1) {
    const k = source[i];
    const spread = person.unseenSpreadAt(k);
    const drawn = person.unseenAt(k);
    let current = likelihood(input, person, seen, k, 0);
    for (let step = 0; step < moves; step += 1) {
      const next = shift[i] + 0.6 * spread * normalAt(proposal, i * moves + step);
      const value = likelihood(input, person, seen, k, next);
      const prior = ((drawn + shift[i]) ** 2 - (drawn + next) ** 2) / (2 * spread * spread);
      if (Math.log(unit(mix(coin, i * moves + step))) >= value - current + prior) continue;
      shift[i] = next;
      current = value;
    }
  }
}
