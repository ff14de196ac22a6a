/** What single rotations are worth beside those that are agreed, and what each further one loses. */
export type OfferValues = {
  /** Points that each program's rotation adds to the agreed ones alone, its price aside. */
  readonly points: ReadonlyMap<string, number>;
  /** Points that the first, second, … further rotation loses of its value beside the others; never falling. */
  readonly countCost: readonly number[];
};

/**
 * Splits the value of sets of rotations into what an offer problem takes: a value for each, and a loss by count. The loss
 * of the n-th is what the n-th best, added to those better than it, adds less than alone.
 *
 * @param valueWith points of the plan with exactly these rotations; `valueWithRotations(session)` gives it.
 */
export function offerValues(
  valueWith: (programs: readonly string[]) => number,
  agreed: readonly string[],
  others: readonly string[],
): OfferValues {
  const without = valueWith(agreed);
  const alone = others.map((program) => ({ program, points: valueWith([...agreed, program]) - without }));
  const best = alone.toSorted((a, b) => b.points - a.points || (a.program < b.program ? -1 : 1));
  const countCost: number[] = [];
  let value = without;
  let together = [...agreed];
  for (const { program, points } of best) {
    together = [...together, program];
    const next = valueWith(together);
    countCost.push(Math.max(countCost.at(-1) ?? 0, points - (next - value)));
    value = next;
  }
  return { points: new Map(alone.map(({ program, points }) => [program, points])), countCost };
}
