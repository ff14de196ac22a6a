import type { Reach, Sensitivity } from '@matchwright/dossier';
import type { PlanFigures } from '../plan-figures.js';
import { createPlanSession, type PlanSession } from '../plan-session.js';
import { assumptionsOf } from './assumptions.js';

/**
 * The plan's chance and points with each assumption one spread down and up: with the plan as it is, and with the plan
 * brought up to the changed assumption by local search (never worse than the plan as it is). Fitted parameters are moved one
 * at a time over the whole ensemble; the competitors' seasons stay as they were played.
 */
export function sensitivityOf(session: PlanSession, onProgress?: (done: number) => void): Sensitivity {
  const choice = session.choice();
  const all = assumptionsOf(session.input);
  const assumptions = all.map(({ valueAt, inputAt, ...words }, i) => {
    const move = (direction: -1 | 1): Sensitivity['assumptions'][number]['up'] => {
      const other = createPlanSession({ ...inputAt(direction), scenarios: session.input.scenarios });
      const held = reachOf(other.evaluate({}, { ...choice, profile: other.profile }));
      const anew = reachOf(other.evaluate({}, other.refine({}, choice)));
      return { value: valueAt(direction), held, rechosen: anew.net > held.net ? anew : held };
    };
    const moved = { ...words, down: move(-1), up: move(1) };
    onProgress?.((i + 1) / all.length);
    return moved;
  });
  const width = ({ down, up }: (typeof assumptions)[number]): number =>
    Math.abs(up.held.points - down.held.points);
  return {
    base: reachOf(session.evaluate()),
    assumptions: assumptions.toSorted(
      (a, b) => width(b) - width(a) || (a.assumption < b.assumption ? -1 : 1),
    ),
  };
}

function reachOf({ match, points, net }: PlanFigures): Reach {
  return { match: match.mid, points, net };
}
