/** One fact over all compared programs; undefined where nobody states it. */
export type Compared = { readonly name: string; readonly values: readonly (string | undefined)[] };

/**
 * The facts of several programs side by side, those that tell them apart first: most programs stating it, then most
 * different values. What only differs by being unknown somewhere still counts as different: unknown is never the same.
 */
export function comparisonOf(programs: readonly ReadonlyMap<string, string>[]): {
  readonly different: readonly Compared[];
  readonly same: readonly Compared[];
} {
  const names = [...new Set(programs.flatMap((facts) => [...facts.keys()]))];
  const all = names.map((name): Compared => ({ name, values: programs.map((facts) => facts.get(name)) }));
  const stated = ({ values }: Compared): number => values.filter((value) => value !== undefined).length;
  const kinds = ({ values }: Compared): number => new Set(values).size;
  return {
    different: all
      .filter((row) => kinds(row) > 1)
      .toSorted((a, b) => stated(b) - stated(a) || kinds(b) - kinds(a)),
    same: all.filter((row) => kinds(row) === 1),
  };
}
