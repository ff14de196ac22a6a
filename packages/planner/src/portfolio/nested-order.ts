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
  let size = left.school.length;
  let best = argmax(left, size);
  while (order.length < limit && best >= 0 && left.f[best] * left.t[best] > 0) {
    order.push(left.school[best]);
    value += left.f[best] * left.t[best];
    values.push(value);
    best = eliminate(left, size, best);
    size -= 1;
  }
  return { order, values };
}

type Remaining = { readonly school: Int32Array; readonly f: Float64Array; readonly t: Float64Array };

function remaining(f: ArrayLike<number>, t: ArrayLike<number>, outside: number): Remaining {
  const useful = Array.from({ length: t.length }, (_, j) => j)
    .filter((j) => t[j] > outside && f[j] > 0)
    .sort((a, b) => t[a] - t[b] || a - b);
  return {
    school: Int32Array.from(useful),
    f: Float64Array.from(useful, (j) => f[j]),
    t: Float64Array.from(useful, (j) => t[j] - outside),
  };
}

function argmax({ f, t, school }: Remaining, size: number): number {
  let best = -1;
  let most = 0;
  for (let i = 0; i < size; i += 1) {
    const gain = f[i] * t[i];
    if (gain > most || (gain === most && best >= 0 && school[i] < school[best])) {
      most = gain;
      best = i;
    }
  }
  return best;
}

/** Takes pick `at` out in place, re-values the rest, and returns where the next pick stands (−1 when none is left). */
function eliminate(left: Remaining, size: number, at: number): number {
  const { f, t, school } = left;
  const share = 1 - f[at];
  const loss = f[at] * t[at];
  let best = -1;
  let most = 0;
  for (let i = 0; i < at; i += 1) {
    t[i] *= share;
    const gain = f[i] * t[i];
    if (gain > most || (gain === most && best >= 0 && school[i] < school[best])) {
      most = gain;
      best = i;
    }
  }
  for (let i = at + 1; i < size; i += 1) {
    const value = t[i] - loss;
    const chance = f[i];
    t[i - 1] = value;
    f[i - 1] = chance;
    school[i - 1] = school[i];
    const gain = chance * value;
    if (gain > most || (gain === most && best >= 0 && school[i - 1] < school[best])) {
      most = gain;
      best = i - 1;
    }
  }
  return best;
}
