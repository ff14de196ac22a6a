import type { Mode, ModeOrOut, RobustItem, Robustness } from '@matchwright/dossier';
import { createPlanSession, type PlanSession } from '../plan-session.js';
import { feeGroups } from '../shortlist.js';
import { namesOf } from './asked.js';

/** Share of plans from which on a program is called robust, and from which on one outside the plan is named. */
const robustShare = 0.9;
const mostlyShare = 0.5;
/** Members asked unless told otherwise, and seasons that each one's plan is chosen on. */
const usualMembers = 32;
const seasonsEach = 256;

/**
 * The plan made for single members of the ensemble alone, spread evenly over it: how often each program is chosen. Chosen
 * on few seasons each, so that programs of like worth change places; a share is a count of plans, not a chance.
 */
export function robustnessOf(
  session: PlanSession,
  options: {
    readonly members?: number | undefined;
    readonly onProgress?: ((done: number) => void) | undefined;
  } = {},
): Robustness {
  const { input } = session;
  const ensemble = session.problem().chances.members;
  const asked = Math.min(options.members ?? usualMembers, ensemble);
  const counts = new Map<string, Map<Mode, number>>();
  for (let i = 0; i < asked; i++) {
    const member = Math.floor((i * ensemble) / asked);
    const own = createPlanSession({ ...input, member, scenarios: seasonsEach, judged: 64 });
    for (const [id, mode] of own.choice().modes) {
      const byMode = counts.get(id) ?? new Map<Mode, number>();
      byMode.set(mode, (byMode.get(mode) ?? 0) + 1);
      counts.set(id, byMode);
    }
    options.onProgress?.((i + 1) / asked);
  }
  return { members: asked, ensemble, items: itemsOf(session, counts, asked) };
}

function itemsOf(
  session: PlanSession,
  counts: ReadonlyMap<string, ReadonlyMap<Mode, number>>,
  asked: number,
): RobustItem[] {
  const { setting, chances } = session.problem();
  const planned = session.choice().modes;
  const nameOf = namesOf(setting);
  const items = chances.options.flatMap(({ id, specialty }): RobustItem[] => {
    const byMode = [...(counts.get(id) ?? [])].map(([mode, count]) => [mode, count / asked] as const);
    const share = byMode.reduce((sum, [, each]) => sum + each, 0);
    const mode: ModeOrOut = planned.get(id) ?? 'out';
    if (mode === 'out' && share < mostlyShare) return [];
    return [
      {
        program: id,
        name: nameOf(id),
        specialty,
        planned: mode,
        byMode: Object.fromEntries(byMode),
        share: Math.min(1, share),
        verdict:
          share >= robustShare - 1e-9 ? 'robust' : share >= mostlyShare - 1e-9 ? 'mostly' : 'sometimes',
      },
    ];
  });
  const group = ({ specialty }: RobustItem): number => feeGroups.indexOf(specialty);
  return items.sort((a, b) => group(a) - group(b) || b.share - a.share || (a.program < b.program ? -1 : 1));
}
