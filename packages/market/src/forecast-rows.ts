import { modes, type Mode } from '@matchwright/dossier';
import type { Option, Place } from './applicant-scenarios.js';
import { fitTables, logisticTable, lookUp, tableLength } from './chance-table.js';
import type { Hurdles, Prepared } from './hurdles.js';
import type { Word } from './forecast-events.js';

/** One option's chances by particle, through the approach that was made. */
export type OptionRow = {
  readonly option: Option;
  readonly mode: Mode;
  /** Length K: chance of an invitation in the whole season. */
  readonly invite: Float32Array;
  /** Length K: chance of a place once interviewed. */
  readonly place: Float32Array;
};

/** An option's hurdles through one approach, without the strength: worked out once, whatever the strength. */
export type OptionHurdles = {
  readonly option: Option;
  readonly mode: Mode;
  readonly hurdles: Hurdles;
  /** Log-odds of the approach by member. */
  readonly boost: Float32Array;
  /** Standing above the loosest track's cutoff, a rotation's part included. */
  readonly above: Float32Array;
  readonly table: Float32Array;
  /** Entries from one member's table to the next; 0 where all share one. */
  readonly stride: number;
};

/** The hurdles of all options; an option that a stated rule closes is null. */
export function hurdlesOf(
  prepared: Prepared,
  options: readonly Option[],
  places: readonly Place[],
  modeOf: (id: string) => Mode,
): readonly (OptionHurdles | null)[] {
  const tables = new Map<Float32Array, Float32Array>();
  return options.map((option, o) => {
    const hurdles = prepared.hurdles(
      option,
      places.filter((place) => place.option === o),
    );
    if (hurdles === null) return null;
    const mode = modeOf(option.id);
    const { fit, approach } = hurdles;
    let table = logisticTable;
    if (fit !== null) {
      table = tables.get(fit) ?? fitTables(approach.fitWeight, fit);
      tables.set(fit, table);
    }
    return {
      option,
      mode,
      hurdles,
      boost: boostOf(hurdles, modes.indexOf(mode)),
      above: aboveOf(prepared, hurdles, modes.indexOf(mode)),
      table,
      stride: fit === null ? 0 : tableLength,
    };
  });
}

function boostOf({ approach }: Hurdles, mode: number): Float32Array {
  const signal = mode % 3 === 0 ? null : mode % 3 === 1 ? approach.silver : approach.gold;
  return approach.rotation.map((turn, m) => (signal === null ? 0 : signal[m]) + (mode >= 3 ? turn : 0));
}

function aboveOf({ memberOf }: Prepared, hurdles: Hurdles, mode: number): Float32Array {
  const { standing, bars, approach } = hurdles;
  const above = new Float32Array(standing.length);
  for (let k = 0; k < above.length; k += 1) {
    let bar = Infinity;
    for (let t = 0; t < bars.length; t += 1) bar = Math.min(bar, bars[t][k]);
    above[k] = standing[k] - bar + (mode >= 3 ? approach.rotationPlace[memberOf[k]] : 0);
  }
  return above;
}

/** Chances of one option by particle, with the unseen strength moved by `shift` log-odds. */
export function rowOf(prepared: Prepared, own: OptionHurdles, shift: Float32Array): OptionRow {
  const { hurdles, boost, above, table, stride, option, mode } = own;
  const { margin, share, approach } = hurdles;
  const strength = prepared.strength[hurdles.specialty];
  const { memberOf, scenarios } = prepared;
  const invite = new Float32Array(scenarios);
  const place = new Float32Array(scenarios);
  for (let k = 0; k < scenarios; k += 1) {
    const m = memberOf[k];
    const seen = share * (strength[k] + shift[k]);
    invite[k] = lookUp(table, m * stride, margin[k] + seen + boost[m]);
    place[k] = approach.ranked[m] * lookUp(logisticTable, 0, above[k] + approach.placeWeight[m] * seen);
  }
  return { option, mode, invite, place };
}

/** Least chance that counts in a likelihood: a program that surprises everybody costs no more than this. */
const least = 1e-4;

/** Adds `sign` times the log-likelihood of what was heard from one option to a sum by particle. */
export function addLikelihood(sum: Float64Array, row: OptionRow, word: Word, sign: 1 | -1): void {
  if (word.heard === null && word.share === 0) return;
  const { invite } = row;
  if (word.heard === 'invitation') {
    for (let k = 0; k < sum.length; k += 1) sum[k] += sign * Math.log(Math.max(least, invite[k]));
  } else {
    for (let k = 0; k < sum.length; k += 1) {
      sum[k] += sign * Math.log(Math.max(least, 1 - word.share * invite[k]));
    }
  }
}

/** Chance of an invitation by the season's end, given the particle and what was heard. */
export function inviteGiven(row: OptionRow, word: Word, k: number): number {
  if (word.heard === 'invitation') return 1;
  const p = row.invite[k];
  // what is left of the invitations that have not come by now
  return ((1 - word.share) * p) / Math.max(least, 1 - word.share * p);
}

/** Chance of a place, given the particle and what was heard. */
export function placeGiven(row: OptionRow, word: Word, k: number): number {
  return word.open ? inviteGiven(row, word, k) * row.place[k] : 0;
}
