import { applicantKinds, type Almanac, type ApplicantKind } from '@matchwright/almanac';
import { profileSchema, type Mode, type Profile } from '@matchwright/dossier';
import { barredBecause, mix, normalAt, trainedAbroad, unit } from '@matchwright/odds';
import type { SeasonSoFar } from '../forecast-timing.js';
import { listOptions } from '../options.js';
import { kindCount, scoreCenter, type MarketPriors, type ParameterSet } from '../parameters.js';

/** A made-up applicant, and how they applied. */
export type DrawnPerson = { readonly profile: Profile; readonly applied: SeasonSoFar['applied'] };

/** What people are drawn from. */
export type PeopleInput = {
  readonly almanac: Almanac;
  readonly priors: MarketPriors;
  /** Parameters of the population, usually the ensemble's mean. */
  readonly set: ParameterSet;
  readonly season: number;
  readonly seed: number;
  /** Only this kind, where told. */
  readonly kind?: ApplicantKind | undefined;
};

const specialties = ['IR', 'DR'] as const;
/** Most first-year tracks that somebody applies to beside the list. */
const mostFirstYears = 12;

/**
 * Draws the i-th person of the played population: kind and preferred specialty as often as they apply, Step 2 CK and
 * lengths of lists as of their kind, programs at random, the season's signals among them.
 */
export function drawPerson(input: PeopleInput, i: number): DrawnPerson {
  const { almanac, priors, set, season } = input;
  const stream = mix(mix(input.seed, 0x9e0), i);
  const [kind, specialty] = drawKind(input, unit(mix(stream, 1)));
  const abroad = trainedAbroad(kind);
  const center = scoreCenter(set, priors.scoreOffsets[kind], specialty, abroad);
  const score = Math.round(center + set['score-spread'] * normalAt(stream, 2));
  const profile = profileSchema.parse({
    label: `Synthetic applicant ${i}`,
    season,
    goal: specialty === 'IR' ? 'ir-first' : 'dr-first',
    applicant: {
      kind,
      citizenship: kind === 'non-us-img' ? 'other' : 'us',
      graduationYear: kind.endsWith('graduate') ? season - 1 : season,
      homeSchool: { class: abroad ? 'international' : kind.startsWith('do') ? 'coca' : 'lcme' },
      step2ck: Math.min(285, Math.max(205, score)),
    },
  });
  const lengths = priors.applications;
  const longer = Math.exp(lengths.spread * normalAt(stream, 3));
  const wanted = {
    IR:
      specialty === 'IR'
        ? lengths.IR[kind]
        : unit(mix(stream, 4)) < set['applies-IR-too']
          ? lengths.IRasSecond
          : 0,
    DR: specialty === 'DR' || unit(mix(stream, 4)) < set['applies-DR-too'] ? lengths.DR[kind] : 0,
  };
  const modeOf = approaches(priors.seasons.signals[season] ?? [0, 0], specialty === 'IR', stream);
  const list = specialties.flatMap((name, s) => {
    const open = almanac.programs.filter(
      (program) => program.specialty === name && barredBecause(program, profile) === null,
    );
    return shuffled(open, mix(stream, 5 + s))
      .slice(0, Math.round(wanted[name] * longer))
      .map(({ id }) => id);
  });
  const firstYears = shuffled(firstYearCodes(almanac), mix(stream, 7)).slice(
    0,
    Math.floor(mostFirstYears * unit(mix(stream, 8))),
  );
  return {
    profile,
    applied: [
      ...shuffled(list, mix(stream, 9)).map((program, at) => ({ program, mode: modeOf(at) })),
      ...firstYears.map((program) => ({ program, mode: 'apply' as const })),
    ],
  };
}

function drawKind(
  { set, kind: only }: PeopleInput,
  u: number,
): readonly [ApplicantKind, (typeof specialties)[number]] {
  const cells = specialties.flatMap((specialty) =>
    applicantKinds
      .filter((kind) => only === undefined || kind === only)
      .map((kind) => ({ kind, specialty, count: kindCount(set, specialty, kind) })),
  );
  let left = u * cells.reduce((sum, { count }) => sum + count, 0);
  const found = cells.find(({ count }) => (left -= count) <= 0) ?? cells[cells.length - 1];
  return [found.kind, found.specialty];
}

/** How the n-th program of a shuffled list is approached: golds first, then silvers; IR people rotate at some. */
function approaches(
  [gold, silver]: readonly [number, number],
  rotates: boolean,
  stream: number,
): (n: number) => Mode {
  const visits = rotates ? Math.floor(3 * unit(mix(stream, 10))) : 0;
  return (n) => {
    const signal = n < gold ? 'gold' : n < gold + silver ? 'silver' : 'apply';
    if (n >= visits) return signal;
    return signal === 'apply' ? 'rotation' : `rotation-${signal}`;
  };
}

const firstYears = new WeakMap<Almanac, readonly string[]>();

function firstYearCodes(almanac: Almanac): readonly string[] {
  const found = firstYears.get(almanac);
  if (found !== undefined) return found;
  const made = listOptions(almanac, { programs: [] }).options.map(({ id }) => id);
  firstYears.set(almanac, made);
  return made;
}

function shuffled<T>(items: readonly T[], stream: number): readonly T[] {
  return items
    .map((item, i) => ({ item, key: mix(stream, i) }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
