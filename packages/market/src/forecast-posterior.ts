import type { Mode } from '@matchwright/dossier';
import { packApplicant, preparePerson, type PackInput, type Person } from './against-pack.js';
import type { Option, Place } from './applicant-scenarios.js';
import type { Prepared } from './hurdles.js';
import { listOptions, type OptionFilter } from './options.js';
import { nothingHeard, wordAfter, wordOn, type SeasonEvent, type Word } from './forecast-events.js';
import { drawParticles, proposalAround, wideProposal, type Particles } from './forecast-particles.js';
import { addLikelihood, hurdlesOf, rowOf, type OptionRow } from './forecast-rows.js';
import {
  countedEvents,
  invitationTiming,
  type InvitationTiming,
  type SeasonSoFar,
} from './forecast-timing.js';
import { effectiveNumber, weightsOf } from './forecast-weights.js';

/** One applicant's drawn scenarios with what each option's word is worth in them. */
export type Posterior = {
  readonly input: PackInput;
  readonly person: Person;
  readonly prepared: Prepared;
  readonly timing: InvitationTiming;
  readonly options: readonly Option[];
  readonly places: readonly Place[];
  readonly modeOf: ReadonlyMap<string, Mode>;
  readonly events: readonly SeasonEvent[];
  readonly tooEarly: readonly SeasonEvent[];
  readonly particles: Particles;
  /** By option; null where a stated rule closes it. */
  readonly rows: readonly (OptionRow | null)[];
  /** What is known in the end, by option. */
  readonly words: readonly Word[];
  /** Length K: weight of each particle in the end. */
  readonly weights: Float64Array;
  readonly effective: number;
  /** True where the first particles were too few, so that others were drawn around what they showed. */
  readonly rejuvenated: boolean;
};

/** Below this share of effective particles new ones are drawn around them. */
const lowShare = 0.1;
const mostRounds = 3;

/** Weighs drawn scenarios by what was heard. */
export function posteriorOf(plain: PackInput, season: SeasonSoFar): Posterior {
  const { almanac, profile } = plain;
  const modeOf = new Map(season.applied.map(({ program, mode }) => [program, mode]));
  const input = { ...plain, options: optionsOf(plain, season) };
  const timing = invitationTiming(almanac, profile.season);
  const { events, tooEarly } = countedEvents(timing, season.events);
  const { options, places } = listOptions(almanac, input.options);
  const person = preparePerson(input);
  const prepared = packApplicant(input);
  const hurdles = hurdlesOf(prepared, options, places, (id) => modeOf.get(id) ?? 'apply');
  const words = finalWords(options, events, season.asOf, timing);
  let proposal = wideProposal;
  for (let round = 1; ; round += 1) {
    const particles = drawParticles(person, plain.seed, proposal);
    const rows = hurdles.map((own) => (own === null ? null : rowOf(prepared, own, particles.shift)));
    const log = particles.log.slice();
    rows.forEach((row, o) => {
      if (row !== null) addLikelihood(log, row, words[o], 1);
    });
    const weights = weightsOf(log);
    const effective = effectiveNumber(weights);
    if (effective < lowShare * weights.length && round < mostRounds) {
      proposal = proposalAround(particles, weights);
      continue;
    }
    return {
      input,
      person,
      prepared,
      timing,
      options,
      places,
      modeOf,
      events,
      tooEarly,
      particles,
      rows,
      words,
      weights,
      effective,
      rejuvenated: round > 1,
    };
  }
}

function optionsOf({ almanac }: PackInput, { applied }: SeasonSoFar): OptionFilter {
  const known = new Set(almanac.programs.map(({ id }) => id));
  const ids = applied.map(({ program }) => program);
  return { programs: ids.filter((id) => known.has(id)), pgy1: ids.filter((id) => !known.has(id)) };
}

/** What is known of each option after all events, on the last day told. */
function finalWords(
  options: readonly Option[],
  events: readonly SeasonEvent[],
  asOf: string | undefined,
  timing: InvitationTiming,
): readonly Word[] {
  const words = new Map<string, Word>();
  for (const event of events) {
    words.set(event.program, wordAfter(words.get(event.program) ?? nothingHeard(), event));
  }
  return options.map(({ id }) => {
    const word = words.get(id) ?? nothingHeard();
    return asOf === undefined ? word : wordOn(word, timing.shareOut(id, asOf));
  });
}
