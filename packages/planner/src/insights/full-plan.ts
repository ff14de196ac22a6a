import type { Plan } from '@matchwright/dossier';
import { planOf } from '../make-plan.js';
import { createPlanSession } from '../plan-session.js';
import type { PlanInput } from '../plan-setting.js';
import { budgetCurve } from './budget-curve.js';

/** The joint plan with what money and applications buy. Same input, same plan. */
export function makeFullPlan(input: PlanInput): Plan {
  const say = (step: string, done: number): void => input.onProgress?.({ step, done });
  say('Drawing seasons', 0.05);
  const session = createPlanSession(input);
  say('Choosing programs, signals and rotations', 0.1);
  const choice = session.choice();
  say('Bounding what any plan could reach', 0.3);
  const bound = session.certify(choice);
  say('Judging the plan on fresh seasons', 0.5);
  const plan = planOf(input, session, choice, bound);
  say('Weighing more and less money', 0.6);
  const curve = budgetCurve(session, choice);
  say('Done', 1);
  return { ...plan, curve };
}
