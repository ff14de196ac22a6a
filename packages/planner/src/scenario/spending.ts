import { isUpgrade, rotates, signalOf } from './mode-order.js';
import type { PlanTerms } from './problem.js';

/** What a choice of modes uses up. */
export type Usage = {
  gold: number;
  silver: number;
  rotations: number;
  irRotations: number;
  /** Rotations that count towards the required minimum. */
  wantedRotations: number;
  /** Applications per fee group. */
  applications: number[];
  dollars: number;
};

/** Dollars of the n-th application (from 0) of a fee group. */
function applicationStep(problem: PlanTerms, group: number, nth: number): number {
  const steps = problem.applicationDollars[group];
  if (steps === undefined || steps.length === 0) return 0;
  return steps[Math.min(nth, steps.length - 1)];
}

/** An empty usage. */
function emptyUsage(problem: PlanTerms): Usage {
  const applications = problem.applicationDollars.map(() => 0);
  return { gold: 0, silver: 0, rotations: 0, irRotations: 0, wantedRotations: 0, applications, dollars: 0 };
}

/** Changes one option's mode in a usage; either mode may be −1. */
export function addUsage(problem: PlanTerms, usage: Usage, option: number, from: number, to: number): void {
  const group = problem.group[option];
  if (from < 0 && to >= 0) usage.dollars += applicationStep(problem, group, usage.applications[group]++);
  if (from >= 0 && to < 0) usage.dollars -= applicationStep(problem, group, --usage.applications[group]);
  usage.gold += Number(signalOf(to) === 2) - Number(signalOf(from) === 2);
  usage.silver += Number(signalOf(to) === 1) - Number(signalOf(from) === 1);
  const turns = Number(rotates(to)) - Number(rotates(from));
  usage.rotations += turns;
  usage.irRotations += turns * problem.irRotation[option];
  usage.wantedRotations += turns * problem.wantedRotation[option];
  usage.dollars += turns * problem.rotationDollars[option];
}

/** The usage of a whole choice of modes. */
export function usageOf(problem: PlanTerms, mode: Int8Array): Usage {
  const usage = emptyUsage(problem);
  for (let option = 0; option < problem.options; option++) {
    if (mode[option] >= 0) addUsage(problem, usage, option, -1, mode[option]);
  }
  return usage;
}

/** Dollars that changing one option's mode adds (negative: saves) at the present usage. */
export function dollarsOfChange(
  problem: PlanTerms,
  usage: Usage,
  option: number,
  from: number,
  to: number,
): number {
  const group = problem.group[option];
  let dollars = 0;
  if (from < 0 && to >= 0) dollars += applicationStep(problem, group, usage.applications[group]);
  if (from >= 0 && to < 0) dollars -= applicationStep(problem, group, usage.applications[group] - 1);
  if (rotates(to) !== rotates(from)) dollars += (rotates(to) ? 1 : -1) * problem.rotationDollars[option];
  return dollars;
}

/** Whether changing one option's mode keeps every count within its limit (money apart). */
export function fits(problem: PlanTerms, usage: Usage, option: number, from: number, to: number): boolean {
  const { limits } = problem;
  if (signalOf(to) === 2 && signalOf(from) !== 2 && usage.gold >= limits.gold) return false;
  if (signalOf(to) === 1 && signalOf(from) !== 1 && usage.silver >= limits.silver) return false;
  if (rotates(to) && !rotates(from)) {
    if (usage.rotations >= limits.rotations) return false;
    if (problem.irRotation[option] === 1 && usage.irRotations >= limits.irRotations) return false;
  }
  const group = problem.group[option];
  return !(from < 0 && to >= 0 && usage.applications[group] >= problem.applicationCap[group]);
}

/** Whether a whole choice of modes keeps every limit, what is allowed and what is required. */
export function keepsLimits(problem: PlanTerms, mode: Int8Array): boolean {
  const { limits, allowed, required, applicationCap } = problem;
  for (let option = 0; option < problem.options; option++) {
    const m = mode[option];
    if (m >= 0 && ((allowed[option] >> m) & 1) === 0) return false;
    if (m !== required[option] && required[option] >= 0 && !isUpgrade(required[option], m)) return false;
  }
  const usage = usageOf(problem, mode);
  return (
    usage.dollars <= limits.dollars &&
    usage.gold <= limits.gold &&
    usage.silver <= limits.silver &&
    usage.rotations <= limits.rotations &&
    usage.irRotations <= limits.irRotations &&
    usage.wantedRotations >= limits.minRotations &&
    usage.applications.every((count, group) => count <= applicationCap[group])
  );
}
