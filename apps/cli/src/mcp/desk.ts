import { ok, type Result } from '@matchwright/almanac';
import type { Plan } from '@matchwright/dossier';
import { createPlanSession, fullPlanOf, type PlanSession } from '@matchwright/planner';
import { loadGuide, loadPacks, type Packs } from '@matchwright/shipped';
import { readInput } from '../read-input.js';
import { countingRecords, planInputOf, type PlanInput } from '../read-plan-input.js';
import type { Terminal } from '../terminal.js';

/** The person's file as the tools see it, with what was already worked out from it. */
export type Desk = {
  /** The answers with what the records change in them, as plans and forecasts see them. */
  readonly profile: PlanInput['profile'];
  readonly records: PlanInput['records'];
  readonly packs: Packs;
  /** Today, as an ISO date. */
  readonly today: string;
  readonly session: PlanSession;
  /** The joint plan, the same that `matchwright plan` prints; made when first asked for. */
  readonly plan: () => Plan;
};

/** Reads the file anew: an answer is never about an older state of it. What a file gave is kept until it changes. */
export type OpenDesk = () => Promise<Result<Desk>>;

/** Opens the one file that the command line names; the tools cannot name another. */
export async function deskOf(path: string, terminal: Terminal): Promise<OpenDesk> {
  const [packs, guide] = await Promise.all([loadPacks(), loadGuide()]);
  let last: { readonly text: string; readonly desk: Omit<Desk, 'today'> } | null = null;
  return async () => {
    const today = terminal.now().slice(0, 10);
    const input = await readInput(path, terminal);
    if (!input.ok) return input;
    if (last?.text === input.value.text) return ok({ ...last.desk, today });
    const read = planInputOf(input.value, packs.almanac);
    if (!read.ok) return read;
    const counted = countingRecords(read.value, guide);
    const session = createPlanSession({
      almanac: packs.almanac,
      odds: packs.odds,
      pack: packs.played ?? undefined,
      ...counted,
    });
    let made: Plan | undefined;
    const desk = {
      profile: counted.profile,
      records: read.value.records,
      packs,
      session,
      plan: () => (made ??= fullPlanOf(session)),
    };
    last = { text: input.value.text, desk };
    return ok({ ...desk, today });
  };
}
