import type { OfferTiming } from '@matchwright/almanac';
import type { PlanWhy } from '@matchwright/dossier';
import type { PlanSession } from '../plan-session.js';
import type { PlanProgress } from '../plan-setting.js';
import { flipSearch } from './flip-search.js';
import { nextQuestions } from './next-questions.js';
import { programsAtTheEdge } from './programs-at-the-edge.js';
import { robustnessOf } from './robustness.js';
import { sensitivityOf } from './sensitivity.js';
import { twoStages } from './two-stages.js';

/** What explaining a plan needs besides the session. */
export type ExplainOptions = {
  /** Chance that a host says yes (`offerTiming.offerChance` of the rotation guide); without it two stages are left out. */
  readonly offer?: OfferTiming['offerChance'] | undefined;
  /** Programs at the edge on each side of it whose flips are looked for; 2 unless told. */
  readonly edge?: number | undefined;
  readonly onProgress?: ((progress: PlanProgress) => void) | undefined;
};

const usualEdge = 2;

/** Why the plan is as it is: what would flip it, what to ask, what it hangs on, what is robust, and rotations in two stages. */
export function explainPlan(session: PlanSession, options: ExplainOptions = {}): PlanWhy {
  const say = (step: string, done: number): void => options.onProgress?.({ step, done });
  say('Asking what would flip the advice', 0);
  const { inside, outside } = programsAtTheEdge(session, options.edge ?? usualEdge);
  const search = flipSearch(session);
  const programs = [...inside, ...outside];
  const flips = programs.map((program, i) => {
    say('Asking what would flip the advice', (0.4 * i) / programs.length);
    return search(program);
  });
  say('Weighing questions', 0.4);
  const questions = nextQuestions(session);
  const sensitivity = sensitivityOf(session, (done) => say('Moving assumptions', 0.5 + 0.2 * done));
  const robustness = robustnessOf(session, {
    onProgress: (done) => say('Choosing for single members of the ensemble', 0.7 + 0.15 * done),
  });
  say('Counting on refusals', 0.85);
  const stages = options.offer === undefined ? null : twoStages(session, options.offer);
  say('Done', 1);
  return { flips, questions, sensitivity, robustness, twoStages: stages };
}
