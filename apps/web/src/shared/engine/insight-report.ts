import type { RotationGuide } from '@matchwright/almanac';
import type { BudgetCurve, PlanWhy } from '@matchwright/dossier';
import { budgetCurve, explainPlan, type PlanSession } from '@matchwright/planner';

// loaded when it is asked for: the first plan needs none of it

/** What money and applications buy beside a session's plan. */
export function curveOf(session: PlanSession): BudgetCurve {
  return budgetCurve(session);
}

/** What a session's plan hangs on, what would flip it, and what to ask next. */
export function whyOf(
  session: PlanSession,
  guide: RotationGuide,
  onProgress: (done: number) => void,
): PlanWhy {
  return explainPlan(session, {
    offer: guide.offerTiming.offerChance,
    onProgress: ({ done }) => onProgress(done),
  });
}
