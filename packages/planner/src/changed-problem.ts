import { modes } from '@matchwright/dossier';
import type { ApplicantChances } from '@matchwright/market';
import type { ResolveChange } from './plan-change.js';
import { modeCount, modeOf, rotates, signalOf } from './scenario/mode-order.js';
import { surestChance, type PlanningProblem, type PlanTerms } from './scenario/problem.js';

/** Bits of the modes without a rotation and with one. */
const plainModes = 0b000111;
const rotationModes = 0b111000;

type Options = ApplicantChances['options'];

/** Terms under a change: hosts limited, named options held at their modes. */
export function changedTerms<T extends PlanTerms>(
  terms: T,
  { options }: Pick<ApplicantChances, 'options'>,
  { modes: forced, rotations }: Pick<ResolveChange, 'modes' | 'rotations'>,
): T {
  const hosted = rotations === undefined ? terms : withHosts(terms, options, rotations);
  return forced === undefined ? hosted : withForced(hosted, options, forced);
}

/** Rotations at the given hosts and those already required, and nowhere else. */
function withHosts<T extends PlanTerms>(terms: T, options: Options, hosts: ReadonlySet<string>): T {
  const allowed = Uint8Array.from(terms.allowed);
  const required = Int8Array.from(terms.required);
  let wanted = 0;
  options.forEach(({ id, kind }, o) => {
    if (kind !== 'program') return;
    if (hosts.has(id)) required[o] = modeOf(signalOf(required[o]), true);
    allowed[o] = rotates(required[o]) ? rotationModes : allowed[o] & plainModes;
    if (rotates(required[o])) wanted += terms.wantedRotation[o];
  });
  const minRotations = Math.min(terms.limits.minRotations, wanted);
  return { ...terms, allowed, required, limits: { ...terms.limits, minRotations } };
}

function withForced<T extends PlanTerms>(
  terms: T,
  options: Options,
  forced: NonNullable<ResolveChange['modes']>,
): T {
  const allowed = Uint8Array.from(terms.allowed);
  const required = Int8Array.from(terms.required);
  options.forEach(({ id }, o) => {
    const wanted = forced[id];
    if (wanted === undefined) return;
    required[o] = wanted === 'out' ? -1 : modes.indexOf(wanted);
    allowed[o] = wanted === 'out' ? 0 : 1 << modes.indexOf(wanted);
  });
  return { ...terms, allowed, required };
}

/** A problem with the chance of a place at the named options moved by log-odds. */
export function withBeliefs(
  problem: PlanningProblem,
  { options }: Pick<ApplicantChances, 'options'>,
  beliefs: Readonly<Record<string, number>>,
): PlanningProblem {
  const chance = [...problem.chance];
  const categorical = [...problem.categorical];
  options.forEach(({ id }, o) => {
    const shift = beliefs[id];
    if (shift === undefined || shift === 0) return;
    for (let cell = modeCount * o; cell < modeCount * (o + 1); cell++) {
      const any = chance[cell];
      const full = categorical[cell];
      chance[cell] = any === null ? null : shifted(any, shift);
      categorical[cell] = full === null ? null : full === any ? chance[cell] : shifted(full, shift);
    }
  });
  return { ...problem, chance, categorical };
}

function shifted(row: Float32Array, shift: number): Float32Array {
  const odds = Math.exp(shift);
  return row.map((q) => Math.min(surestChance, (odds * q) / (1 - q + odds * q)));
}

/** A choice with every mode made one that a problem allows: rotations come and go with their signals kept. */
export function withinAllowed(problem: PlanningProblem, mode: Int8Array): Int8Array {
  return mode.map((m, o) => {
    if (m < 0) return problem.required[o];
    const may = (to: number): boolean => ((problem.allowed[o] >> to) & 1) === 1;
    if (may(m)) return m;
    const other = modeOf(signalOf(m), !rotates(m));
    return may(other) ? other : problem.required[o];
  });
}
