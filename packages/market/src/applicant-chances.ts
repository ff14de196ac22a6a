import type { Program, Specialty } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';
import { barredBecause } from '@matchwright/odds';
import { packApplicant } from './against-pack.js';
import { checkScenarios, type ApplicantScenariosInput } from './applicant-input.js';
import type { Option, Place } from './applicant-scenarios.js';
import { fitTables, logisticTable, lookUp, tableLength } from './chance-table.js';
import { documentedApplicant } from './documented-applicant.js';
import { differsInRecordOnly, programIndex, type Hurdles, type Prepared } from './hurdles.js';
import { listOptions } from './options.js';

/**
 * One applicant's chances in K replicates of the season, given the luck that all options share (member, season,
 * unseen strength, interview day, region, specialty) and averaged over each option's own luck. Given the scenario,
 * options are independent of each other. Rows are worked out when asked for.
 */
export type ApplicantChances = {
  /** K. */
  readonly scenarios: number;
  readonly members: number;
  /** Length K: member of the ensemble by scenario. */
  readonly memberOf: Uint16Array;
  readonly options: readonly Option[];
  readonly places: readonly Place[];
  /** Fills `out` (length K) with the chance of an interview at an option in a mode (index into `modes`). */
  readonly invite: (option: number, mode: number, out: Float32Array) => void;
  /**
   * Fills `any` with the chance of a place in any track of an option, and `categorical`, if given, with that of a
   * categorical one. Tracks share the standing, so the looser cutoff holds the tighter. Never lower in a stronger mode.
   */
  readonly place: (option: number, mode: number, any: Float32Array, categorical?: Float32Array) => void;
  /** Letters of the option's tracks. */
  readonly letters: (option: number) => { readonly categorical: boolean; readonly other: boolean };
  /** The first option whose chances are the same in every scenario: first-year tracks of one type are alike. */
  readonly twin: (option: number) => number;
  /** The same luck under another profile; quick where only the record on paper differs. */
  readonly withProfile: (profile: Profile) => ApplicantChances;
};

/** Prepares one applicant's chances on the luck of `applicantScenarios` with the same seed. */
export function applicantChances(input: ApplicantScenariosInput): ApplicantChances {
  checkScenarios(input.scenarios);
  const { options, places } = listOptions(input.almanac, input.options);
  const { pack } = input;
  const prepared = pack === undefined ? documentedApplicant(input) : packApplicant({ ...input, pack });
  const placesOf = options.map((): Place[] => []);
  for (const place of places) placesOf[place.option].push(place);
  const shared: Shared = {
    input,
    options,
    places,
    placesOf,
    programs: programIndex(input.almanac.programs),
    rows: new Map(),
    tables: new Map(),
    twins: new Map(),
  };
  return chancesOf(shared, prepared, input.profile);
}

type Shared = {
  readonly input: ApplicantScenariosInput;
  readonly options: readonly Option[];
  readonly places: readonly Place[];
  readonly placesOf: readonly (readonly Place[])[];
  readonly programs: ReadonlyMap<string, Program>;
  /** By option, filled when first asked for. */
  readonly rows: Map<number, Row | null>;
  /** Invitation tables by the fit they average over. */
  readonly tables: Map<Float32Array, Float32Array>;
  /** First option by margins that several options share. */
  readonly twins: Map<Float32Array, number>;
};

/** One option's hurdles made ready: distances to the loosest cutoffs, and its table for invitations. */
type Row = {
  readonly margin: Float32Array;
  readonly share: number;
  readonly specialty: Specialty;
  /** Standing above the loosest cutoff of all tracks, and of the categorical ones; null without such. */
  readonly any: Float32Array | null;
  readonly categorical: Float32Array | null;
  readonly approach: Hurdles['approach'];
  readonly table: Float32Array;
  /** Entries from one member's table to the next; 0 where all share one. */
  readonly stride: number;
};

function chancesOf(shared: Shared, prepared: Prepared, profile: Profile): ApplicantChances {
  const { options, places, placesOf } = shared;
  const { scenarios, members, memberOf, strength } = prepared;
  const rowOf = (option: number): Row | null => {
    const program = shared.programs.get(options[option].id);
    if (program !== undefined && barredBecause(program, profile) !== null) return null;
    const found = shared.rows.get(option);
    if (found !== undefined) return found;
    const made = makeRow(shared, prepared, option);
    shared.rows.set(option, made);
    return made;
  };
  return {
    scenarios,
    members,
    memberOf,
    options,
    places,
    letters: (option) => ({
      categorical: placesOf[option].some(({ letter }) => letter === 'C'),
      other: placesOf[option].some(({ letter }) => letter !== 'C'),
    }),
    invite: (option, mode, out) => {
      const row = rowOf(option);
      if (row === null) out.fill(0);
      else fillInvite(row, memberOf, strength[row.specialty], mode, out);
    },
    place: (option, mode, any, categorical) => {
      const row = rowOf(option);
      if (row === null || row.any === null) {
        any.fill(0);
        categorical?.fill(0);
        return;
      }
      fillPlace(row, memberOf, strength[row.specialty], mode, any, categorical);
    },
    twin: (option) => {
      const row = options[option].kind === 'pgy1' ? rowOf(option) : null;
      if (row === null) return option;
      const first = shared.twins.get(row.margin) ?? option;
      shared.twins.set(row.margin, first);
      return first;
    },
    withProfile: (next) =>
      differsInRecordOnly(profile, next)
        ? chancesOf(shared, prepared.withRecord(next), next)
        : applicantChances({ ...shared.input, profile: next }),
  };
}

function makeRow(shared: Shared, prepared: Prepared, option: number): Row | null {
  const places = shared.placesOf[option];
  const hurdles = prepared.hurdles(shared.options[option], places);
  if (hurdles === null) return null;
  const { margin, share, specialty, approach, fit, standing, bars } = hurdles;
  const above = (wanted: (place: Place) => boolean): Float32Array | null => {
    const chosen = bars.filter((_, t) => wanted(places[t]));
    if (chosen.length === 0) return null;
    const distance = new Float32Array(standing.length);
    for (let k = 0; k < standing.length; k += 1) {
      let low = Infinity;
      for (let t = 0; t < chosen.length; t += 1) low = Math.min(low, chosen[t][k]);
      distance[k] = standing[k] - low;
    }
    return distance;
  };
  const any = above(() => true);
  return {
    margin,
    share,
    specialty,
    any,
    categorical: places.every(({ letter }) => letter === 'C') ? any : above(({ letter }) => letter === 'C'),
    approach,
    table: fit === null ? logisticTable : tableFor(shared, approach.fitWeight, fit),
    stride: fit === null ? 0 : tableLength,
  };
}

function tableFor(shared: Shared, weights: Float32Array, fit: Float32Array): Float32Array {
  const found = shared.tables.get(fit);
  if (found !== undefined) return found;
  const made = fitTables(weights, fit);
  shared.tables.set(fit, made);
  return made;
}

/** Log-odds of a mode's approach by member. */
function boosts({ silver, gold, rotation }: Hurdles['approach'], mode: number): Float32Array {
  const signal = mode % 3 === 0 ? null : mode % 3 === 1 ? silver : gold;
  return rotation.map((turn, m) => (signal === null ? 0 : signal[m]) + (mode >= 3 ? turn : 0));
}

function fillInvite(
  row: Row,
  memberOf: Uint16Array,
  strength: Float32Array,
  mode: number,
  out: Float32Array,
): void {
  const { margin, share, table, stride } = row;
  const boost = boosts(row.approach, mode);
  for (let k = 0; k < out.length; k += 1) {
    const m = memberOf[k];
    out[k] = lookUp(table, m * stride, margin[k] + share * strength[k] + boost[m]);
  }
}

function fillPlace(
  row: Row,
  memberOf: Uint16Array,
  strength: Float32Array,
  mode: number,
  any: Float32Array,
  categorical: Float32Array | undefined,
): void {
  const { placeWeight, rotationPlace, ranked } = row.approach;
  const { margin, share, table, stride } = row;
  const boost = boosts(row.approach, mode);
  const lift = mode >= 3 ? rotationPlace : null;
  const loosest = row.any;
  const full = row.categorical;
  if (loosest === null) return;
  for (let k = 0; k < any.length; k += 1) {
    const m = memberOf[k];
    const own = share * strength[k];
    const ready = ranked[m] * lookUp(table, m * stride, margin[k] + own + boost[m]);
    const standing = placeWeight[m] * own + (lift === null ? 0 : lift[m]);
    any[k] = ready * lookUp(logisticTable, 0, loosest[k] + standing);
    if (categorical === undefined) continue;
    categorical[k] = full === null ? 0 : ready * lookUp(logisticTable, 0, full[k] + standing);
  }
}
