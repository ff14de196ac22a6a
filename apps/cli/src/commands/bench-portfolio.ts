import {
  approximation,
  branchAndBound,
  dynamicProgramme,
  nestedOrder,
  publishedMarket,
  type PortfolioProblem,
  type PublishedMarket,
} from '@matchwright/planner';

/** One published size: our median beside the published mean, milliseconds, and their ratio. */
export type PortfolioTiming = {
  readonly solver: string;
  readonly schools: number;
  readonly ours: number;
  readonly published: number;
  /** `ours / published`: below 1 is quicker than published. */
  readonly ratio: number;
};

type Published = readonly [schools: number, milliseconds: number];
type Solver = {
  readonly name: string;
  readonly sizes: readonly Published[];
  readonly solve: (market: PublishedMarket, problem: PortfolioProblem) => unknown;
};

/** Mean times in Julia from Kapur's thesis, same generator. */
const solvers: readonly Solver[] = [
  {
    name: 'equal costs, nested order, limit m / 2',
    sizes: [
      [1024, 0.82],
      [16_384, 199.5],
    ],
    solve: ({ f, t }) => nestedOrder(f, t, t.length / 2),
  },
  {
    name: 'unequal costs, dynamic programme on money',
    sizes: [
      [64, 1.24],
      [128, 6.2],
      [256, 30.6],
    ],
    solve: (_, problem) => dynamicProgramme(problem),
  },
  {
    name: 'unequal costs, branch and bound',
    sizes: [[32, 12.4]],
    solve: (_, problem) => branchAndBound(problem),
  },
  {
    name: 'unequal costs, branch and bound, linear relaxation alone',
    sizes: [[32, 12.4]],
    solve: (_, problem) => branchAndBound(problem, { tableSize: 0 }),
  },
  {
    name: 'unequal costs, approximation, epsilon 0.05',
    sizes: [[256, 18_949]],
    solve: (_, problem) => approximation(problem, 0.05),
  },
];

/**
 * Times our portfolio solvers on the published generator's sizes: the median over `markets` drawn markets, after
 * `warmUps` more that are not counted (the published times are of compiled code). `now` is a clock in milliseconds.
 */
export function benchPortfolio(now: () => number, markets = 15, warmUps = 40): readonly PortfolioTiming[] {
  return solvers.flatMap(({ name, sizes, solve }) =>
    sizes.map(([schools, published]) => {
      const uniform = uniformFrom(20_260_301 + schools);
      const times = Array.from({ length: warmUps + markets }, () => {
        const market = publishedMarket(schools, uniform);
        const problem = withBudget(market);
        const start = now();
        solve(market, problem);
        return now() - start;
      });
      const ours = median(times.slice(warmUps));
      return { solver: name, schools, ours, published, ratio: ours / published };
    }),
  );
}

/** The timings as a table for a terminal. */
export function renderBenchPortfolio(timings: readonly PortfolioTiming[]): string {
  const rows = timings.map(({ solver, schools, ours, published, ratio }) =>
    [
      solver.padEnd(58),
      String(schools).padStart(6),
      ours.toPrecision(3).padStart(9),
      String(published).padStart(10),
      ratio.toPrecision(2).padStart(9),
    ].join(' '),
  );
  const head = `${'solver'.padEnd(58)} ${'m'.padStart(6)} ${'ours ms'.padStart(9)} ${'published'.padStart(10)} ${'ratio'.padStart(9)}`;
  return `${[head, ...rows].join('\n')}\n`;
}

function withBudget({ f, t, g, budget }: PublishedMarket): PortfolioProblem {
  return {
    t,
    outside: 0,
    weights: [1],
    modes: f.map((chance, j) => [{ f: [chance], uses: [g[j] ?? 0] }]),
    caps: [{ name: 'money', cap: budget }],
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** mulberry32: small, seeded, good enough to draw a market. */
function uniformFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
}
