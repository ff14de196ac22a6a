import type { RotationPlan, RotationProblem } from './rotation-problem.js';

/** What a plan is worth and takes. */
export type RotationFigures = {
  readonly value: number;
  readonly cost: number;
  readonly moves: number;
  /** Letters from blocks up to `letterBy`. */
  readonly letters: number;
  readonly rotations: number;
};

/** Adds a plan up: values, costs with one move cost for each pair of neighbouring used blocks in different cities, letters in time. */
export function rotationFigures(problem: RotationProblem, plan: RotationPlan): RotationFigures {
  let [value, cost, moves, letters, rotations] = [0, 0, 0, 0, 0];
  let before: string | null = null;
  plan.forEach((index, block) => {
    const offer = index === null ? undefined : problem.rotations[index];
    if (offer === undefined) {
      before = null;
      return;
    }
    value += offer.value;
    cost += offer.cost;
    rotations += 1;
    if (block <= problem.letterBy) letters += offer.letter;
    if (before !== null && before !== offer.city) moves += 1;
    before = offer.city;
  });
  return { value, cost: cost + moves * problem.moveCost, moves, letters, rotations };
}

/** What a plan breaks, in words; empty when it keeps every limit. */
export function rotationFaults(problem: RotationProblem, plan: RotationPlan): string[] {
  const faults: string[] = [];
  const used = plan.flatMap((index) => (index === null ? [] : [index]));
  const figures = rotationFigures(problem, plan);
  if (plan.length !== problem.nBlocks)
    faults.push(`the plan has ${plan.length} blocks, not ${problem.nBlocks}`);
  if (new Set(used).size < used.length) faults.push('a rotation is done twice');
  plan.forEach((index, block) => {
    if (index === null) return;
    if (!problem.rotations[index]?.blocks.includes(block))
      faults.push(`rotation ${index} is not offered in block ${block}`);
    if (problem.blackout.includes(block)) faults.push(`block ${block} is not free`);
  });
  if (figures.rotations > problem.maxRotations) faults.push(`more than ${problem.maxRotations} rotations`);
  if (figures.cost > problem.budget * (1 + 1e-12)) faults.push(`costs ${figures.cost} of ${problem.budget}`);
  if (figures.letters < problem.minLetters)
    faults.push(`${figures.letters} letters of ${problem.minLetters}`);
  for (const city of new Set(used.map((index) => problem.rotations[index]?.city))) {
    const there = used.filter((index) => problem.rotations[index]?.city === city).length;
    if (there > problem.maxPerCity) faults.push(`more than ${problem.maxPerCity} in ${city}`);
  }
  return faults;
}
