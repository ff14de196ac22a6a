import { budgetCurve, type PlanSession } from '@matchwright/planner';
import type { BudgetCurve } from '@matchwright/dossier';

/** What money and applications buy beside a session's plan. Loaded when it is asked for: the first plan needs none of it. */
export function curveOf(session: PlanSession): BudgetCurve {
  return budgetCurve(session);
}
