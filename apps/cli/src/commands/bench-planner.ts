import { readdir, readFile } from 'node:fs/promises';
import { readProfile, type Mode, type Profile } from '@matchwright/dossier';
import { createPlanSession, type PlanChange, type PlanSession } from '@matchwright/planner';
import { loadPacks } from '@matchwright/shipped';

/** One example: milliseconds of its plan, bound, re-chosen plan and what-if, and how far it can be from the best. */
export type PlannerTiming = {
  readonly example: string;
  readonly applications: number;
  /** From a profile and the packs in memory to the chosen plan. */
  readonly planMs: number;
  /** The bound beside it, after the plan. */
  readonly boundMs: number;
  /** The plan chosen anew under another score, after the first. */
  readonly resolveMs: number;
  /** A changed plan or profile on all fresh scenarios: median over the changes. */
  readonly whatIfMs: number;
  /** The same for each kind of change. */
  readonly whatIf: Readonly<Record<string, number>>;
  readonly gapPercent: number;
};

/** What `matchwright bench planner` reports: medians over the examples, then each of them. */
export type PlannerBenchReport = {
  readonly whatIfMs: number;
  readonly planMs: number;
  readonly boundMs: number;
  readonly resolveMs: number;
  readonly gapPercent: number;
  readonly worstGapPercent: number;
  readonly examples: readonly PlannerTiming[];
};

const folder = new URL('../../../../examples/', import.meta.url);
/** Times each change is made, each time a little differently. */
const repeats = 9;

/** Times the planner on every shipped example, packs already read. */
export async function benchPlanner(clock: () => number): Promise<PlannerBenchReport> {
  const { almanac, odds, played } = await loadPacks();
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml'));
  const timings: PlannerTiming[] = [];
  for (const name of names) {
    const read = readProfile(await readFile(new URL(name, folder), 'utf8'), name, almanac);
    if (!read.ok) throw new Error(`examples/${name} is wrong`);
    const profile = read.value;
    const start = clock();
    const session = createPlanSession({ almanac, odds, profile, pack: played ?? undefined });
    const choice = session.choice();
    const chosen = clock();
    const bound = session.certify(choice);
    const bounded = clock();
    session.resolve({ profile: withScore(profile, 7) });
    const resolved = clock();
    const whatIf = timeChanges(session, profile, clock);
    timings.push({
      example: name,
      applications: choice.modes.size,
      planMs: Math.round(chosen - start),
      boundMs: Math.round(bounded - chosen),
      resolveMs: Math.round(resolved - bounded),
      whatIfMs: median(Object.values(whatIf)),
      whatIf,
      gapPercent: Number(bound.gapPercent.toFixed(3)),
    });
  }
  const over = (value: (timing: PlannerTiming) => number): number => median(timings.map(value));
  return {
    whatIfMs: over((timing) => timing.whatIfMs),
    planMs: over((timing) => timing.planMs),
    boundMs: over((timing) => timing.boundMs),
    resolveMs: over((timing) => timing.resolveMs),
    gapPercent: over((timing) => timing.gapPercent),
    worstGapPercent: Math.max(...timings.map((timing) => timing.gapPercent)),
    examples: timings,
  };
}

function withScore(profile: Profile, more: number): Profile {
  const { applicant } = profile;
  const score = Math.min(280, (applicant.step2ck ?? applicant.step2ckExpected ?? 245) + more);
  return { ...profile, applicant: { ...applicant, step2ck: score } };
}

/** Milliseconds of each kind of change, nothing re-chosen; every repeat asks something new. */
function timeChanges(
  session: PlanSession,
  profile: Profile,
  clock: () => number,
): Readonly<Record<string, number>> {
  const plan = [...session.choice().modes];
  const turns = plan.filter(([, mode]) => mode.startsWith('rotation'));
  const at = (list: readonly (readonly [string, Mode])[], i: number): string =>
    list[i % list.length]?.[0] ?? '';
  const { limits, preferences } = profile;
  const changes: Readonly<Record<string, (i: number) => PlanChange>> = {
    score: (i) => ({ profile: withScore(profile, i - 4) }),
    'dropped program': (i) => ({ modes: { [at(plan, i)]: 'out' } }),
    'dropped rotation': (i) => ({ modes: { [at(turns, i)]: 'apply' } }),
    'moved signal': (i) => ({ modes: { [at(plan, i)]: 'gold', [at(plan, i + 9)]: 'apply' } }),
    money: (i) => ({ profile: { ...profile, limits: { ...limits, dollars: limits.dollars - 100 * i } } }),
    preference: (i) => {
      const programs = { ...preferences.programs, [at(plan, i)]: 5 };
      return { profile: { ...profile, preferences: { ...preferences, programs } } };
    },
  };
  session.evaluate();
  return Object.fromEntries(
    Object.entries(changes).map(([kind, change]) => {
      const times = Array.from({ length: repeats }, (_, i) => {
        const start = clock();
        session.evaluate(change(i));
        return clock() - start;
      });
      return [kind, Number(median(times).toFixed(1))];
    }),
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[(sorted.length >> 1) - 1] ?? upper)) / 2;
}

/** The report as a table for a terminal. */
export function renderBenchPlanner(report: PlannerBenchReport): string {
  const head = [
    'example'.padEnd(24),
    'lines',
    'plan ms',
    'bound ms',
    're-plan ms',
    'what-if ms',
    'gap %',
  ].join('  ');
  const rows = report.examples.map(
    ({ example, applications, planMs, boundMs, resolveMs, whatIfMs, gapPercent }) =>
      [
        example.padEnd(24),
        String(applications).padStart(5),
        String(planMs).padStart(7),
        String(boundMs).padStart(8),
        String(resolveMs).padStart(10),
        whatIfMs.toFixed(1).padStart(10),
        gapPercent.toFixed(2).padStart(5),
      ].join('  '),
  );
  const { planMs, boundMs, resolveMs, whatIfMs, gapPercent, worstGapPercent } = report;
  const medians = `median: plan ${planMs} ms, bound ${boundMs} ms, re-plan ${resolveMs} ms, what-if ${whatIfMs.toFixed(1)} ms, gap ${gapPercent.toFixed(2)} % (worst ${worstGapPercent.toFixed(2)} %)`;
  return `${[head, ...rows, medians].join('\n')}\n`;
}
