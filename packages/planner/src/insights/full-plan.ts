import type { Plan } from '@matchwright/dossier';
import { planOf } from '../make-plan.js';
import { createPlanSession, type PlanSession } from '../plan-session.js';
import type { PlanInput } from '../plan-setting.js';
import { budgetCurve } from './budget-curve.js';
import { explainPlan, type ExplainOptions } from './explain-plan.js';

/** Whether to explain the plan as well, and with what. */
export type FullPlanOptions = { readonly why?: Pick<ExplainOptions, 'offer' | 'edge'> | undefined };

/** The joint plan with what money and applications buy and, when asked for, why it is as it is. Same input, same plan. */
export function makeFullPlan(input: PlanInput, options: FullPlanOptions = {}): Plan {
  input.onProgress?.({ step: 'Drawing seasons', done: 0.05 });
  return fullPlanOf(createPlanSession(input), options);
}

/** The same from a session, which stays warm for what is asked next. */
export function fullPlanOf(session: PlanSession, { why }: FullPlanOptions = {}): Plan {
  const { input } = session;
  const say = (step: string, done: number): void => input.onProgress?.({ step, done });
  say('Choosing programs, signals and rotations', 0.1);
  const choice = session.choice();
  say('Bounding what any plan could reach', 0.3);
  const bound = session.certify(choice);
  say('Judging the plan on fresh seasons', 0.5);
  const plan = planOf(input, session, choice, bound);
  say('Weighing more and less money', 0.6);
  const curve = budgetCurve(session, choice);
  if (why === undefined) {
    say('Done', 1);
    return { ...plan, curve };
  }
  const reasons = explainPlan(session, { ...why, onProgress: input.onProgress });
  return { ...plan, curve, why: reasons };
}
