import { chanceOver, type Preferences } from './fit-preferences.js';
import { kendallTau } from './kendall.js';
import { preferenceOrder, sureEnough } from './preference-order.js';

/** Where the order by answers and the order from the gut part ways. */
export type GutDifference = {
  /** Kendall's τ of the two orders; null with fewer than two items in common. */
  readonly agreement: number | null;
  /** Places that the gut puts higher (negative) or lower (positive) than the answers do, largest first. */
  readonly moved: readonly { readonly id: string; readonly byAnswers: number; readonly byGut: number }[];
  /** Pairs of which the answers are sure and the gut says the opposite: `better` by the answers. */
  readonly conflicts: readonly { readonly better: string; readonly worse: string; readonly chance: number }[];
};

/** Compares a gut order (best first) with the preferences; items in only one of the two are left aside. */
export function gutDifference(
  preferences: Preferences,
  gut: readonly string[],
  sure = sureEnough,
): GutDifference {
  const place = new Map(gut.map((id, i) => [id, i]));
  const shared = preferenceOrder(preferences)
    .items.map(({ id }) => id)
    .filter((id) => place.has(id));
  const byGut = shared.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  const index = new Map(preferences.ids.map((id, i) => [id, i]));
  const conflicts = shared.flatMap((better, i) =>
    shared.slice(i + 1).flatMap((worse) => {
      const chance = chanceOver(preferences, index.get(better) ?? 0, index.get(worse) ?? 0);
      const isOpposite = (place.get(worse) ?? 0) < (place.get(better) ?? 0);
      return chance >= sure && isOpposite ? [{ better, worse, chance }] : [];
    }),
  );
  const agreement =
    shared.length < 2
      ? null
      : kendallTau(
          shared.map((_, i) => i),
          shared.map((id) => byGut.indexOf(id)),
        );
  return {
    agreement,
    moved: shared
      .map((id, i) => ({ id, byAnswers: i + 1, byGut: byGut.indexOf(id) + 1 }))
      .filter(({ byAnswers, byGut: other }) => byAnswers !== other)
      .sort((a, b) => Math.abs(b.byGut - b.byAnswers) - Math.abs(a.byGut - a.byAnswers)),
    conflicts: conflicts.toSorted((a, b) => b.chance - a.chance),
  };
}
