/** The nested optimum of the equal-cost problem: schools in the order they join, and the value after each. */
export type NestedOrder = { readonly order: readonly number[]; readonly values: readonly number[] };

/**
 * Optimal portfolios of every size up to `limit` when all applications cost the same and admissions are independent.
 *
 * Chade & Smith (2006) prove the optima nested: each is the last plus the school with the largest marginal improvement.
 * Kapur & Hong's variable elimination finds it in O(limit · m): after school k joins, the gain of a school below it keeps
 * the share `1 − f_k`, that of one above loses `f · gain_k`. Both are `a·gain − b·f`, so they are put off for whole
 * blocks of schools and made good only where a block may hold the next pick. Schools that add nothing are never picked,
 * so the order may be shorter than `limit`. Among equal gains the lower index joins first.
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
  let best = nextPick(left);
  while (order.length < limit && best >= 0) {
    order.push(left.school[best]);
    value += left.gain[best];
    values.push(value);
    eliminate(left, best);
    best = nextPick(left);
  }
  return { order, values };
}

/**
 * Schools in ascending order of value with chance and marginal gain (both 0 once picked), in blocks of `width`. The gain
 * of a school in block b is `scale[b] · gain − loss[b] · f` until the block is made good; `bound[b]` is never below the
 * largest of them and equals that of school `top[b]` when `scale` is 1 and `loss` 0.
 */
type Remaining = {
  readonly school: Int32Array;
  readonly f: Float64Array;
  readonly gain: Float64Array;
  readonly width: number;
  readonly scale: Float64Array;
  readonly loss: Float64Array;
  readonly most: Float64Array;
  readonly leastChance: Float64Array;
  readonly bound: Float64Array;
  readonly top: Int32Array;
};

function remaining(f: ArrayLike<number>, t: ArrayLike<number>, outside: number): Remaining {
  const useful = Array.from({ length: t.length }, (_, j) => j)
    .filter((j) => t[j] > outside && f[j] > 0)
    .sort((a, b) => t[a] - t[b] || a - b);
  const width = Math.max(32, Math.ceil(Math.sqrt(useful.length)));
  const blocks = Math.ceil(useful.length / width);
  const left: Remaining = {
    school: Int32Array.from(useful),
    f: Float64Array.from(useful, (j) => f[j]),
    gain: Float64Array.from(useful, (j) => f[j] * (t[j] - outside)),
    width,
    scale: new Float64Array(blocks).fill(1),
    loss: new Float64Array(blocks),
    most: new Float64Array(blocks),
    leastChance: new Float64Array(blocks),
    bound: new Float64Array(blocks),
    top: new Int32Array(blocks),
  };
  for (let block = 0; block < blocks; block += 1) makeGood(left, block);
  return left;
}

/** Applies what was put off for a block and finds its largest gain (`top` −1 when all its schools are picked). */
function makeGood(left: Remaining, block: number): void {
  const { f, gain, school } = left;
  const scale = left.scale[block];
  const loss = left.loss[block];
  const end = Math.min(f.length, (block + 1) * left.width);
  let top = -1;
  let most = 0;
  let least = 1;
  for (let i = block * left.width; i < end; i += 1) {
    const chance = f[i];
    if (chance === 0) continue;
    const value = scale * gain[i] - loss * chance;
    gain[i] = value;
    if (chance < least) least = chance;
    if (value > most || (value === most && top >= 0 && school[i] < school[top])) {
      most = value;
      top = i;
    }
  }
  left.scale[block] = 1;
  left.loss[block] = 0;
  left.most[block] = most;
  left.leastChance[block] = least;
  left.bound[block] = most;
  left.top[block] = top;
}

/** Where the largest gain stands, or −1 when nothing adds anything: only blocks that may hold it are made good. */
function nextPick(left: Remaining): number {
  const { bound, gain, school, top } = left;
  let best = -1;
  let most = 0;
  const promising = largest(bound);
  if (promising >= 0) {
    makeGood(left, promising);
    best = top[promising];
    most = bound[promising];
  }
  for (let block = 0; block < bound.length; block += 1) {
    if (bound[block] < most || block === promising) continue;
    makeGood(left, block);
    const at = top[block];
    if (at < 0 || gain[at] < most) continue;
    if (best < 0 || gain[at] > most || school[at] < school[best]) {
      best = at;
      most = gain[at];
    }
  }
  return most > 0 ? best : -1;
}

function largest(bound: Float64Array): number {
  let at = -1;
  let most = 0;
  for (let block = 0; block < bound.length; block += 1) {
    if (bound[block] > most) {
      most = bound[block];
      at = block;
    }
  }
  return at;
}

/** Takes pick `at` out: its own block school by school, the blocks around it by their two numbers. */
function eliminate(left: Remaining, at: number): void {
  const { f, gain, scale, loss, most, leastChance, bound, width } = left;
  const share = 1 - f[at];
  const lost = gain[at];
  const own = Math.floor(at / width);
  f[at] = 0;
  gain[at] = 0;
  for (let block = 0; block < own; block += 1) {
    scale[block] *= share;
    loss[block] *= share;
    bound[block] = scale[block] * most[block] - loss[block] * leastChance[block];
  }
  for (let i = own * width; i < at; i += 1) gain[i] *= share;
  const end = Math.min(f.length, (own + 1) * width);
  for (let i = at + 1; i < end; i += 1) gain[i] -= f[i] * lost;
  makeGood(left, own);
  for (let block = own + 1; block < bound.length; block += 1) {
    loss[block] += lost;
    bound[block] = scale[block] * most[block] - loss[block] * leastChance[block];
  }
}
