/** A rotation that could be added. */
export type RotationCandidate = {
  readonly program: string;
  readonly dollars: number;
  /** Counts towards rule G2. */
  readonly isIr: boolean;
};

/** The n-th rotation. */
export type RotationStep = {
  readonly count: number;
  readonly program: string;
  /** Points of the plan with this and the rotations before it. */
  readonly value: number;
  /** Points it adds to those before it. */
  readonly gain: number;
  readonly dollars: number;
  /** Points it adds less its price at the person's exchange rate. */
  readonly net: number;
  /** IR rotations up to here. */
  readonly irCount: number;
  /** Worth its price or asked for by rule G8, and not beyond what rule G2 advises. */
  readonly advised: boolean;
  readonly beyondRule: boolean;
};

export type HowMany = {
  /** Points without any rotation. */
  readonly without: number;
  readonly steps: readonly RotationStep[];
  /** Rotations that are advised: the longest run of steps from the first that are. */
  readonly advised: number;
  /** For people: why not one more. */
  readonly why: string;
};

export type HowManyInput = {
  /** Points of the plan with exactly these rotations; `valueWithRotations(session)` gives it. */
  readonly valueWith: (programs: readonly string[]) => number;
  readonly candidates: readonly RotationCandidate[];
  readonly dollarsPerPoint: number;
  /** Rotations that rule G8 asks for in any case; undefined when it is off. */
  readonly least?: number | undefined;
  /** Most IR rotations by rule G2; undefined when it is off. */
  readonly irCap?: number | undefined;
  /** Steps to look at; the drawing shows where the gain levels off. */
  readonly most?: number | undefined;
};

const usualMost = 5;

/**
 * The value of the first, second, third … rotation: each step takes the candidate that adds most beyond its price,
 * given those before it. Steps past the advice are shown as well, so that the diminishing return can be seen.
 */
export function howManyRotations(input: HowManyInput): HowMany {
  const { valueWith, candidates, dollarsPerPoint, irCap, least = 0 } = input;
  const without = valueWith([]);
  const steps: RotationStep[] = [];
  let value = without;
  let left = [...candidates];
  const most = Math.min(input.most ?? usualMost, candidates.length);
  while (steps.length < most) {
    const taken = steps.map(({ program }) => program);
    const next = bestNext(left, (program) => valueWith([...taken, program]), dollarsPerPoint);
    if (next === undefined) break;
    const { candidate } = next;
    const irCount = (steps.at(-1)?.irCount ?? 0) + Number(candidate.isIr);
    const gain = next.value - value;
    const net = gain - candidate.dollars / dollarsPerPoint;
    const beyondRule = candidate.isIr && irCap !== undefined && irCount > irCap;
    steps.push({
      count: steps.length + 1,
      program: candidate.program,
      value: next.value,
      gain,
      dollars: candidate.dollars,
      net,
      irCount,
      beyondRule,
      advised: (net > 0 || steps.length < least) && !beyondRule && steps.every((step) => step.advised),
    });
    value = next.value;
    left = left.filter(({ program }) => program !== candidate.program);
  }
  const advised = steps.filter((step) => step.advised).length;
  return { without, steps, advised, why: whyNotMore(steps[advised], irCap) };
}

function bestNext(
  candidates: readonly RotationCandidate[],
  valueOf: (program: string) => number,
  dollarsPerPoint: number,
): { readonly candidate: RotationCandidate; readonly value: number } | undefined {
  let best: { candidate: RotationCandidate; value: number } | undefined;
  let bestNet = -Infinity;
  for (const candidate of candidates) {
    const value = valueOf(candidate.program);
    const net = value - candidate.dollars / dollarsPerPoint;
    if (net > bestNet) {
      best = { candidate, value };
      bestNet = net;
    }
  }
  return best;
}

function whyNotMore(next: RotationStep | undefined, irCap: number | undefined): string {
  if (next === undefined) return 'There is no further host to add.';
  if (next.beyondRule)
    return `Rule G2: beyond ${irCap ?? 3} interventional rotations the gain shrinks, and cost and fatigue grow.`;
  return `The next one would add ${next.gain.toFixed(1)} points for $${Math.round(next.dollars).toLocaleString('en-US')}: less than that money is worth to you.`;
}
