import type { Profile } from '@matchwright/dossier';
import {
  barredBecause,
  drawMember,
  drawOpenness,
  keyOf,
  mix,
  normalAt,
  normals,
  opennessKey,
  opennessOf,
  regionOf,
  statedTerms,
  step2Position,
  strengthTerms,
  sumTerms,
  tieTerms,
  type Count,
  type MemberDraw,
} from '@matchwright/odds';
import type { ApplicantScenariosInput } from './applicant-input.js';
import type { Option, Place } from './applicant-scenarios.js';
import { programIndex, type Approach, type Hurdles, type Prepared } from './hurdles.js';
import { pgy1Hurdles } from './pgy1.js';

/** One applicant under the documented log-odds alone, without played seasons. */
export function documentedApplicant(input: ApplicantScenariosInput): Prepared {
  const { scenarios, seed, odds, profile } = input;
  const members = input.member === undefined ? Math.min(input.members ?? 256, scenarios) : 256;
  const memberOf = Uint16Array.from({ length: scenarios }, (_, k) => input.member ?? k % members);
  const draws = Array.from({ length: members }, (_, m) => drawMember(odds, profile.applicant.kind, seed, m));
  const stream = mix(seed, 0x1e7);
  const interview = Float32Array.from(memberOf, (_, k) => odds.spreads.interview * normalAt(stream, k));
  const world: World = {
    input,
    memberOf,
    draws,
    interview,
    approach: approachOf(draws),
    programs: programIndex(input.almanac.programs),
    counts: { IR: new Map(), DR: new Map() },
  };
  const prepared = (record: Profile): Prepared => ({
    scenarios,
    members,
    memberOf,
    strength: { IR: drawStrength(world, record, 'IR'), DR: drawStrength(world, record, 'DR') },
    hurdles: (option, places) => hurdlesOf(world, record, option, places),
    withRecord: prepared,
  });
  return prepared(profile);
}

type World = {
  readonly input: ApplicantScenariosInput;
  readonly memberOf: Uint16Array;
  readonly draws: readonly MemberDraw[];
  readonly interview: Float32Array;
  readonly approach: Approach;
  readonly programs: ReturnType<typeof programIndex>;
  readonly counts: { readonly IR: Map<string, Count>; readonly DR: Map<string, Count> };
};

function approachOf(draws: readonly MemberDraw[]): Approach {
  const of = (value: (draw: MemberDraw) => number): Float32Array => Float32Array.from(draws, value);
  return {
    silver: of(({ effects }) => effects['signal-silver']),
    gold: of(({ effects }) => effects['signal-silver'] + effects['signal-gold-extra']),
    rotation: of(({ effects }) => effects['rotation-invite']),
    rotationPlace: of(({ effects }) => effects['rotation-place']),
    placeWeight: of(({ effects }) => effects['place-weight']),
    ranked: of(() => 1),
    fitWeight: of(() => 0),
  };
}

/** θ = βᵀz + u and the specialty's shock, by scenario. */
function drawStrength(
  { input, memberOf, draws }: World,
  record: Profile,
  specialty: 'IR' | 'DR',
): Float32Array {
  const { odds, seed } = input;
  const terms = strengthTerms(record, specialty);
  const step2 = step2Position(odds, record, specialty);
  const known = draws.map((draw) => sumTerms(terms, draw));
  const unseen = mix(seed, 0x5e1f);
  const score = mix(seed, 0x5c0e);
  const shock = mix(seed, keyOf(specialty));
  return Float32Array.from(memberOf, (m, k) => {
    const z = step2.z + step2.sd * normalAt(score, k);
    return (
      known[m] +
      draws[m].effects['step2-per-sd'] * z +
      odds.spreads.unseen * normalAt(unseen, k) +
      odds.spreads.specialtyShock * normalAt(shock, k)
    );
  });
}

function hurdlesOf(world: World, profile: Profile, option: Option, places: readonly Place[]): Hurdles | null {
  const { input, memberOf, draws, interview, approach, programs, counts } = world;
  if (option.kind === 'pgy1')
    return pgy1Hurdles({ ...input, profile, draws, memberOf, interview }, option.id);
  const program = programs.get(option.id);
  if (program === undefined) throw new RangeError(`no program ${option.id}`);
  if (barredBecause(program, profile) !== null) return null;
  const { almanac, odds, seed } = input;
  const { kind } = profile.applicant;
  const openness = opennessOf(almanac, odds, program, kind, counts[program.specialty]);
  const ties = tieTerms(profile, program);
  const terms = [...ties, ...statedTerms(kind, program)];
  const tied = ties.length > 0 ? 1 : 0;
  const key = mix(seed, keyOf(program.id));
  const selectivity = mix(key, 0x5e1);
  const choosy = draws.map((_, m) => odds.spreads.selectivity * normalAt(selectivity, m));
  const base = draws.map(
    (draw, m) =>
      draw.invite[program.specialty] +
      drawOpenness(openness, seed, opennessKey(program.id, kind), m) +
      sumTerms(terms, draw) -
      choosy[m],
  );
  const placeBase = draws.map(
    (draw, m) => draw.place[program.specialty] - 0.5 * choosy[m] + tied * draw.effects['tie-place'],
  );
  const region = mix(mix(seed, 0x7e61), regionOf(program.state));
  const bar = new Float32Array(memberOf.length);
  return {
    margin: Float32Array.from(
      memberOf,
      (m, k) => base[m] + odds.spreads.regionShock * normals[mix(region, k) >>> 16],
    ),
    standing: Float32Array.from(memberOf, (m, k) => placeBase[m] + interview[k]),
    specialty: program.specialty,
    share: 1,
    bars: places.map(() => bar),
    approach,
    fit: null,
    key,
  };
}
