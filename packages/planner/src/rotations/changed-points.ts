import { modes, type Mode, type Profile } from '@matchwright/dossier';
import { placeRow } from '../build-problem.js';
import type { PlanSession } from '../plan-session.js';
import { modeCount } from '../scenario/mode-order.js';
import { gainOfChange, setMode, stateOf } from '../scenario/plan-state.js';
import type { PlanningProblem } from '../scenario/problem.js';

/** Mean points of a session's plan when the modes of single programs are others. */
export type ChangedPoints = (change: Readonly<Record<string, Mode>>) => number;

/**
 * Scores changes of a session's plan under one profile: the same points as `session.evaluate`, but the plan is walked
 * once and each change then costs one pass over the seasons for its last program. Chances are read when first needed.
 */
export function changedPoints(session: PlanSession, profile: Profile): ChangedPoints {
  const { chances, terms, mode } = session.judged({ ...session.choice(), profile });
  const optionOf = new Map(chances.options.map(({ id }, option) => [id, option]));
  const chance: (Float32Array | null)[] = Array.from({ length: modeCount * terms.options }, () => null);
  const categorical = [...chance];
  const read = (option: number, wanted: number): void => {
    const { any, full } = placeRow(chances, option, wanted);
    chance[modeCount * option + wanted] = any;
    categorical[modeCount * option + wanted] = full;
  };
  // the plain application of every option tells which places are categorical
  for (let option = 0; option < terms.options; option++) {
    read(option, 0);
    if (mode[option] > 0) read(option, mode[option]);
  }
  const problem: PlanningProblem = { ...terms, scenarios: chances.scenarios, chance, categorical };
  const state = stateOf(problem, mode);

  return (change) => {
    const wanted = new Map<number, number>();
    state.mode.forEach((now, option) => now !== mode[option] && wanted.set(option, mode[option]));
    for (const [id, to] of Object.entries(change)) {
      const option = optionOf.get(id);
      if (option === undefined) continue;
      // named last, scored last
      wanted.delete(option);
      wanted.set(option, modes.indexOf(to));
    }
    const steps = [...wanted].filter(([option, to]) => state.mode[option] !== to);
    for (const [option, to] of steps) if (chance[modeCount * option + to] === null) read(option, to);
    const last = steps.pop();
    for (const [option, to] of steps) setMode(problem, state, option, to);
    const gain = last === undefined ? 0 : gainOfChange(problem, state, last[0], last[1]);
    return (state.sum + gain) / problem.scenarios;
  };
}
