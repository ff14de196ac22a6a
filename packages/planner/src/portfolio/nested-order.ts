/** The nested optimum of the equal-cost problem: schools in the order they join, and the value after each. */
export type NestedOrder = { readonly order: readonly number[]; readonly values: readonly number[] };

/**
 * Optimal portfolios of every size up to `limit` when all applications cost the same and admissions are independent.
 *
 * Chade & Smith (2006) prove the optima nested: each is the last plus the school with the largest marginal improvement.
 * Kapur & Hong's variable elimination finds it in O(limit · m): after school k joins, a school below it keeps only the
 * share `1 − f_k` of its value, one above loses `f_k · t_k`, and the next pick again maximises `f · t`.
 * Schools that add nothing are never picked, so the order may be shorter than `limit`. Among equal gains the
 * lower index joins first.
 */
export function nestedOrder(
  f: ArrayLike<number>,
  t: ArrayLike<number>,
  limit: number,
  outside = 0,
): NestedOrder {
  const left = remaining(f, t, outside);
  const order: number[] = [];
  const values: number[] = [];
  let value = outside;
  let removed = 0;
  let best = largest(left);
  while (order.length < limit && best >= 0 && left.gain[best] > 0) {
    order.push(left.school[best]);
    value += left.gain[best];
    values.push(value);
    best = eliminate(left, best);
    removed += 1;
    if (removed * 16 > left.size) {
      best = compact(left, best);
      removed = 0;
    }
  }
  return { order, values };
}

/** Schools in ascending order of value with their chance and marginal gain; both are 0 once a school is picked. */
type Remaining = {
  readonly school: Int32Array;
  readonly f: Float64Array;
  readonly gain: Float64Array;
  size: number;
};

function remaining(f: ArrayLike<number>, t: ArrayLike<number>, outside: number): Remaining {
  const useful = Array.from({ length: t.length }, (_, j) => j)
    .filter((j) => t[j] > outside && f[j] > 0)
    .sort((a, b) => t[a] - t[b] || a - b);
  return {
    school: Int32Array.from(useful),
    f: Float64Array.from(useful, (j) => f[j]),
    gain: Float64Array.from(useful, (j) => f[j] * (t[j] - outside)),
    size: useful.length,
  };
}

/** Where the largest gain stands, or −1 when there is none. */
function largest({ gain, school, size }: Remaining): number {
  let best = -1;
  let most = 0;
  for (let i = 0; i < size; i += 1) {
    if (gain[i] > most || (gain[i] === most && best >= 0 && school[i] < school[best])) {
      most = gain[i];
      best = i;
    }
  }
  return best;
}

/** Takes pick `at` out, re-values the rest in one pass, and returns where the next pick stands (−1 when none is left). */
function eliminate(left: Remaining, at: number): number {
  const { f, gain, school, size } = left;
  const share = 1 - f[at];
  const loss = gain[at];
  f[at] = 0;
  gain[at] = 0;
  let best = -1;
  let most = 0;
  for (let i = 0; i < at; i += 1) {
    const value = gain[i] * share;
    gain[i] = value;
    if (value >= most && (value > most || (best >= 0 && school[i] < school[best]))) {
      most = value;
      best = i;
    }
  }
  for (let i = at + 1; i < size; i += 1) {
    const value = gain[i] - f[i] * loss;
    gain[i] = value;
    if (value >= most && (value > most || (best >= 0 && school[i] < school[best]))) {
      most = value;
      best = i;
    }
  }
  return best;
}

/** Closes the gaps picked schools leave, so that passes shorten; returns where `best` went. */
function compact(left: Remaining, best: number): number {
  const { f, gain, school } = left;
  let kept = 0;
  let moved = -1;
  for (let i = 0; i < left.size; i += 1) {
    if (f[i] === 0) continue;
    if (i === best) moved = kept;
    f[kept] = f[i];
    gain[kept] = gain[i];
    school[kept] = school[i];
    kept += 1;
  }
  left.size = kept;
  return moved;
}
