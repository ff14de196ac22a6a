import type { RotationGuide } from '@matchwright/almanac';
import type { BudgetCurve, PlanWhy } from '@matchwright/dossier';
import {
  budgetCurve,
  flipSearch,
  nextQuestions,
  programsAtTheEdge,
  robustnessOf,
  sensitivityOf,
  twoStages,
  type PlanSession,
} from '@matchwright/planner';

// loaded when it is asked for: the first plan needs none of it

/** What money and applications buy beside a session's plan. */
export function curveOf(session: PlanSession): BudgetCurve {
  return budgetCurve(session);
}

/** Programs on each side of the plan's edge whose flips are looked for. */
const edge = 2;

const parts: {
  readonly [Part in keyof PlanWhy]: (session: PlanSession, guide: RotationGuide) => PlanWhy[Part];
} = {
  questions: (session) => nextQuestions(session),
  sensitivity: (session) => sensitivityOf(session),
  robustness: (session) => robustnessOf(session),
  twoStages: (session, guide) => twoStages(session, guide.offerTiming.offerChance),
  flips: (session) => {
    const { inside, outside } = programsAtTheEdge(session, edge);
    const search = flipSearch(session);
    return [...inside, ...outside].map((program) => search(program));
  },
};

/** One part of why a session's plan is as it is: each takes many plans made anew, so that they are asked for one by one. */
export function whyOf(session: PlanSession, guide: RotationGuide, part: keyof PlanWhy): Partial<PlanWhy> {
  return { [part]: parts[part](session, guide) };
}
