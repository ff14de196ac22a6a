import type { BudgetCurve, Curve, CurvePoint } from '@matchwright/dossier';
import { figuresOf } from '../plan-figures.js';
import type { PlanChoice, PlanSession } from '../plan-session.js';
import { frontier } from '../scenario/frontier.js';
import { rotates } from '../scenario/mode-order.js';
import type { PlanningProblem } from '../scenario/problem.js';
import { usageOf } from '../scenario/spending.js';
import { stopRule } from './stop-rule.js';

/** The curve goes on until a dollar buys this share of what it must be worth to the person. */
const beyond = 1 / 8;
/** Points of one application at which the curve over applications ends. */
const leastPoints = 0.004;

/**
 * What money and applications buy. Along each curve the price of a dollar (or of an application) falls and every plan
 * grows out of the one before it; all are judged on fresh seasons. A plan that reaches less than a smaller one, in points
 * or in the chance of a place, is left out: the smaller one can still be had for the same money.
 */
export function budgetCurve(session: PlanSession, choice: PlanChoice = session.choice()): BudgetCurve {
  const { problem, fixedDollars } = session.problem({ profile: choice.profile });
  const judge = judgeOf(session, choice, fixedDollars);
  const own = Int8Array.from(session.judged(choice).mode);
  const lowest = beyond * problem.pointsPerDollar;
  const bare = frontier(withoutRotations(problem), lowest).map(judge);
  const withHosts = frontier(withRotations(problem, own), lowest).map(judge);
  const counted = frontier(byCount(problem, own), leastPoints).map(judge);
  const here = judge(own);
  return {
    // with more money than now the plan's rotations stay: the person or a rule wants them
    byDollars: curveThrough(here, [...bare, ...withHosts], withHosts, ({ dollars }) => dollars),
    byApplications: curveThrough(here, counted, counted, ({ applications }) => applications),
    stop: stopRule(session, choice),
  };
}

function judgeOf(
  session: PlanSession,
  choice: PlanChoice,
  fixedDollars: number,
): (mode: Int8Array) => CurvePoint {
  const { terms, chances } = session.judged(choice);
  return (mode) => {
    const { points, net, match } = figuresOf(terms, chances, mode);
    const { dollars, applications, rotations } = usageOf(terms, mode);
    return {
      dollars: fixedDollars + dollars,
      applications: applications.reduce((sum, count) => sum + count, 0),
      rotations,
      points,
      net,
      match,
    };
  };
}

/** The plan's rotations stand, others may be added. */
function withRotations(problem: PlanningProblem, own: Int8Array): PlanningProblem {
  return {
    ...problem,
    allowed: problem.allowed.map((bits, o) => (rotates(own[o]) ? bits & 0b111000 : bits)),
    required: problem.required.map((mode, o) => (rotates(own[o]) ? Math.max(3, mode) : mode)),
  };
}

function withoutRotations(problem: PlanningProblem): PlanningProblem {
  return { ...problem, limits: { ...problem.limits, rotations: 0, irRotations: 0, minRotations: 0 } };
}

/** Each application costs one, whatever its fee; the plan's rotations stand, and no other is added. */
function byCount(problem: PlanningProblem, own: Int8Array): PlanningProblem {
  const standing = withRotations(problem, own);
  return {
    ...standing,
    allowed: standing.allowed.map((bits, o) => (rotates(own[o]) ? bits : bits & 0b000111)),
    applicationDollars: problem.applicationDollars.map(() => Float64Array.of(1)),
    rotationDollars: new Float64Array(problem.options),
  };
}

/** Orders plans by size and keeps those that reach more than every smaller one, seen from the person's own plan. */
function curveThrough(
  own: CurvePoint,
  smaller: readonly CurvePoint[],
  larger: readonly CurvePoint[],
  sizeOf: (point: CurvePoint) => number,
): Curve {
  const bySize = (a: CurvePoint, b: CurvePoint): number => sizeOf(a) - sizeOf(b) || b.points - a.points;
  const below: CurvePoint[] = [];
  for (const point of smaller.toSorted(bySize)) {
    const before = below.at(-1);
    if (reachesMore(own, point, sizeOf) && (before === undefined || reachesMore(point, before, sizeOf)))
      below.push(point);
  }
  const above: CurvePoint[] = [];
  for (const point of larger.toSorted(bySize)) {
    if (reachesMore(point, above.at(-1) ?? own, sizeOf)) above.push(point);
  }
  const points = [...below, own, ...above];
  const first = points[0].points;
  const most = points.at(-1)?.points ?? first;
  const bestNet = Math.max(...points.map(({ net }) => net));
  return {
    points,
    here: below.length,
    diminishing: points.findIndex(({ net }) => net === bestNet),
    mostOfIt: points.findIndex(({ points: reached }) => reached >= first + 0.9 * (most - first)),
  };
}

function reachesMore(
  larger: CurvePoint,
  smaller: CurvePoint,
  sizeOf: (point: CurvePoint) => number,
): boolean {
  return (
    sizeOf(larger) > sizeOf(smaller) &&
    larger.points > smaller.points &&
    larger.match.mid >= smaller.match.mid
  );
}
