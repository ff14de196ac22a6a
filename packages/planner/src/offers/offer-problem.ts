/** Days that a rotation takes: ISO dates, both included. */
export type StayDates = { readonly start: string; readonly end: string };

/** A host that has not answered yet. */
export type OpenHost = {
  readonly id: string;
  /** What the rotation is worth, in the unit in which all values are given (points of the plan, net of its price). */
  readonly value: number;
  /** Null where no dates are agreed: it is then taken to fit beside all others. */
  readonly dates: StayDates | null;
  /** Chance that an answer comes in step 1, 2, … from now; what is missing to 1 never comes, or too late. */
  readonly answer: readonly number[];
  /** Chance that an answer, when it comes, is an offer. */
  readonly offerChance: number;
  /** Steps that its offer will stand after the one in which it comes. */
  readonly standing: number;
};

/** An offer in hand. */
export type HeldOffer = {
  readonly id: string;
  readonly value: number;
  readonly dates: StayDates | null;
  /** Steps that are left before it must be answered; 0: now. */
  readonly stepsLeft: number;
};

/** Which offers to take when they come weeks apart. */
export type OfferProblem = {
  readonly held: readonly HeldOffer[];
  readonly open: readonly OpenHost[];
  /** Rotations that may still be accepted. */
  readonly capacity: number;
  /** What the first, second, … further rotation loses of its value (diminishing return, fatigue): 0 or more, never falling. */
  readonly countCost: readonly number[];
  /** Chance in each step that an offer held is withdrawn by the host; 0 where offers stand. */
  readonly lapse: number;
};

/** True when two stays share a day. */
export function overlaps(a: StayDates | null, b: StayDates | null): boolean {
  return a !== null && b !== null && a.start <= b.end && b.start <= a.end;
}

/**
 * Throws a RangeError that names what is wrong: chances outside 0–1, answers that sum to more than 1, costs that fall,
 * two hosts of one id.
 */
export function checkOfferProblem(problem: OfferProblem): void {
  const { held, open, capacity, countCost, lapse } = problem;
  const ids = [...held, ...open].map(({ id }) => id);
  if (new Set(ids).size < ids.length) throw new RangeError('two hosts of the offer problem share an id');
  if (!Number.isInteger(capacity) || capacity < 0)
    throw new RangeError('the capacity must be a whole number from 0');
  if (!(lapse >= 0 && lapse <= 1)) throw new RangeError('the chance of a lapse must lie between 0 and 1');
  countCost.forEach((cost, i) => {
    if (!(cost >= (countCost[i - 1] ?? 0)))
      throw new RangeError('costs by count must be 0 or more and never fall');
  });
  for (const { id, stepsLeft } of held) checkSteps(id, stepsLeft);
  for (const { id, answer, offerChance, standing } of open) {
    checkSteps(id, standing);
    if (!(offerChance >= 0 && offerChance <= 1))
      throw new RangeError(`${id}: the chance of an offer must lie between 0 and 1`);
    const sum = answer.reduce((total, chance) => total + chance, 0);
    if (answer.some((chance) => !(chance >= 0)) || sum > 1 + 1e-9)
      throw new RangeError(`${id}: chances of an answer must be 0 or more and sum to 1 at most`);
  }
}

function checkSteps(id: string, steps: number): void {
  if (!Number.isInteger(steps) || steps < 0)
    throw new RangeError(`${id}: steps must be whole numbers from 0`);
}

/** What the n-th further rotation (from 0) loses of its value: the last stated cost goes on. */
export function costOf({ countCost }: Pick<OfferProblem, 'countCost'>, n: number): number {
  return countCost[Math.min(n, countCost.length - 1)] ?? 0;
}
