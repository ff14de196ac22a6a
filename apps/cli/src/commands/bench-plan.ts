import { readdir, readFile } from 'node:fs/promises';
import { readProfile } from '@matchwright/dossier';
import { makePlan } from '@matchwright/planner';
import { loadPacks } from '../packs.js';

/** One example's plan: how long it took and how far it can be from the best. */
export type PlanTiming = {
  readonly example: string;
  readonly milliseconds: number;
  readonly applications: number;
  readonly gapPercent: number;
};

const folder = new URL('../../../../examples/', import.meta.url);

/** Times the plan of every shipped example, packs already read. */
export async function benchPlan(clock: () => number): Promise<readonly PlanTiming[]> {
  const { almanac, odds, played } = await loadPacks();
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml'));
  const timings: PlanTiming[] = [];
  for (const name of names) {
    const read = readProfile(await readFile(new URL(name, folder), 'utf8'), name, almanac);
    if (!read.ok) throw new Error(`examples/${name} is wrong`);
    const start = clock();
    const plan = makePlan({ almanac, odds, profile: read.value, pack: played ?? undefined });
    timings.push({
      example: name,
      milliseconds: Math.round(clock() - start),
      applications: plan.list.length,
      gapPercent: Number(plan.bound.gapPercent.toFixed(2)),
    });
  }
  return timings;
}

/** The timings as a table for a terminal. */
export function renderBenchPlan(timings: readonly PlanTiming[]): string {
  const rows = timings.map(({ example, milliseconds, applications, gapPercent }) =>
    [
      example.padEnd(26),
      String(milliseconds).padStart(8),
      String(applications).padStart(13),
      gapPercent.toFixed(1).padStart(7),
    ].join(' '),
  );
  return `${[`${'example'.padEnd(26)} ${'ms'.padStart(8)} ${'applications'.padStart(13)} ${'gap %'.padStart(7)}`, ...rows].join('\n')}\n`;
}
