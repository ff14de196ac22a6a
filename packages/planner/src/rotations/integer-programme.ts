import { rotationFaults, rotationFigures } from './rotation-figures.js';
import type { RotationProblem } from './rotation-problem.js';
import type { RotationSolution } from './search-rotations.js';

/** The part of HiGHS that is used: a model in LP text in, columns out. */
export type IntegerSolver = {
  readonly solve: (
    model: string,
    options: { readonly time_limit: number; readonly mip_rel_gap: number; readonly output_flag: boolean },
  ) => { readonly Status: string; readonly Columns: Readonly<Record<string, unknown>> };
};

/** Loads HiGHS (several megabytes of WebAssembly) when first needed; a browser passes its own loader. */
export async function loadHighs(): Promise<IntegerSolver> {
  // The package's types describe its CommonJS build, where the loader stands one level deeper than in the ESM one.
  const loader: unknown = (await import('highs')).default;
  if (!isLoader(loader)) throw new Error('the highs package has no loader as its default export');
  return loader();
}

function isLoader(value: unknown): value is () => Promise<IntegerSolver> {
  return typeof value === 'function';
}

/**
 * Solves a rotation schedule as an integer programme: `x_i_b` rotation i in block b, `m_b` a move into block b.
 * Stops after `seconds`; a plan that does not keep the limits when added up afresh is not handed on.
 */
export function solveWithHighs(
  problem: RotationProblem,
  highs: IntegerSolver,
  seconds = 20,
): RotationSolution {
  const cells = openCells(problem);
  const optimistic = cells.reduce((sum, [i]) => sum + Math.max(0, problem.rotations[i].value), 0);
  const none = { plan: null, value: 0, bound: optimistic, finished: false };
  if (cells.length === 0) return problem.minLetters > 0 ? { ...none, finished: true } : empty(problem);
  const options = { time_limit: seconds, mip_rel_gap: 0, output_flag: false };
  const solution = highs.solve(modelText(problem, cells), options);
  if (solution.Status === 'Infeasible') return { ...none, finished: true };
  const plan = Array.from<number | null>({ length: problem.nBlocks }).fill(null);
  for (const [i, b] of cells) if (primal(solution.Columns[`x_${i}_${b}`]) > 0.5) plan[b] = i;
  if (rotationFaults(problem, plan).length > 0) return none;
  const { value } = rotationFigures(problem, plan);
  const finished = solution.Status === 'Optimal';
  return { plan, value, bound: finished ? value : Math.max(value, optimistic), finished };
}

type Cell = readonly [rotation: number, block: number];

function openCells(problem: RotationProblem): Cell[] {
  return problem.rotations.flatMap((offer, i) =>
    [...new Set(offer.blocks)].filter((b) => !problem.blackout.includes(b)).map((b): Cell => [i, b]),
  );
}

function empty(problem: RotationProblem): RotationSolution {
  const plan = Array.from<null>({ length: problem.nBlocks }).fill(null);
  return { plan, value: 0, bound: 0, finished: true };
}

function primal(column: unknown): number {
  if (typeof column !== 'object' || column === null || !('Primal' in column)) return 0;
  return typeof column.Primal === 'number' ? column.Primal : 0;
}

function modelText(problem: RotationProblem, cells: readonly Cell[]): string {
  const { rotations } = problem;
  const moves = movingBlocks(problem, cells);
  const lines = [
    'Maximize',
    ` value: ${sum(cells.map(([i, b]) => [rotations[i].value, name(i, b)]))}`,
    'Subject To',
  ];
  const atMost = (terms: readonly Term[], limit: number): void => {
    if (terms.length > 0 && Number.isFinite(limit)) lines.push(` ${sum(terms)} <= ${limit}`);
  };
  const ones = (list: readonly Cell[]): Term[] => list.map(([i, b]) => [1, name(i, b)]);
  for (const group of grouped(cells, ([, b]) => b).values()) atMost(ones(group), 1);
  for (const group of grouped(cells, ([i]) => i).values()) atMost(ones(group), 1);
  for (const group of grouped(cells, ([i]) => rotations[i].city).values())
    atMost(ones(group), problem.maxPerCity);
  atMost(ones(cells), problem.maxRotations);
  const costs = cells.map(([i, b]): Term => [rotations[i].cost, name(i, b)]);
  atMost([...costs, ...moves.map((b): Term => [problem.moveCost, `m_${b}`])], problem.budget);
  if (problem.minLetters > 0) {
    const letters = cells
      .filter(([, b]) => b <= problem.letterBy)
      .map(([i, b]): Term => [rotations[i].letter, name(i, b)]);
    lines.push(` ${letters.length === 0 ? `0 ${name(...cells[0])}` : sum(letters)} >= ${problem.minLetters}`);
  }
  for (const b of moves) lines.push(...moveRows(problem, cells, b));
  lines.push('Bounds', ...moves.map((b) => ` 0 <= m_${b} <= 1`));
  lines.push('Binary', ...cells.map(([i, b]) => ` ${name(i, b)}`), 'End', '');
  return lines.join('\n');
}

function movingBlocks(problem: RotationProblem, cells: readonly Cell[]): number[] {
  if (problem.moveCost <= 0 || !Number.isFinite(problem.budget)) return [];
  const blocks = new Set(cells.map(([, b]) => b));
  return [...blocks].filter((b) => blocks.has(b - 1));
}

/** In city c now, used before, and not in c before: then a move. One row for each city met in block b. */
function moveRows(problem: RotationProblem, cells: readonly Cell[], b: number): string[] {
  const before = cells.filter(([, block]) => block === b - 1);
  const now = grouped(
    cells.filter(([, block]) => block === b),
    ([i]) => problem.rotations[i].city,
  );
  return Array.from(now, ([city, here]) => {
    const elsewhere = before.filter(([i]) => problem.rotations[i].city !== city);
    const terms = [...here, ...elsewhere].map(([i, block]): Term => [1, name(i, block)]);
    return ` ${sum([...terms, [-1, `m_${b}`]])} <= 1`;
  });
}

type Term = readonly [coefficient: number, variable: string];

/** LP text allows long expressions but not long lines. */
function sum(terms: readonly Term[]): string {
  return terms
    .map(
      ([c, variable], i) =>
        `${i > 0 && i % 8 === 0 ? '\n  ' : ''}${c < 0 ? '-' : '+'} ${Math.abs(c)} ${variable}`,
    )
    .join(' ');
}

function name(rotation: number, block: number): string {
  return `x_${rotation}_${block}`;
}

function grouped<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
