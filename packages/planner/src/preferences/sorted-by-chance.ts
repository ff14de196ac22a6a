import { normalCdf } from './gaussian.js';
import { kendallTau } from './kendall.js';

/** Whether a rank list looks sorted by the chance of a place rather than by liking. */
export type ChanceSorting = {
  /** True where a word of caution is due. */
  readonly isWarned: boolean;
  /** Kendall's τ of the list with the chances and with the utilities. */
  readonly withChance: number;
  readonly withLiking: number;
  /** Of the pairs in which chance and liking point apart, those that the list orders by chance. */
  readonly apart: number;
  readonly followChance: number;
  /** How often a random order goes with the chances as far as this one (Kendall's test). */
  readonly p: number;
};

const fewest = 4;
const surprising = 0.05;

/**
 * Compares a list (best first) with chances and utilities of its items: ranking by chance gains nothing in the Match.
 * Warned where the list goes with the chances beyond luck, and where the two part ways mostly follows the chance.
 * Throws RangeError where a chance or a utility is missing.
 */
export function sortedByChance(
  order: readonly string[],
  chances: ReadonlyMap<string, number>,
  utilities: ReadonlyMap<string, number>,
): ChanceSorting {
  const chance = order.map((id) => valueOf(chances, id));
  const liking = order.map((id) => valueOf(utilities, id));
  const height = order.map((_, i) => -i);
  const withChance = kendallTau(height, chance);
  const withLiking = kendallTau(height, liking);
  let apart = 0;
  let followChance = 0;
  for (let i = 0; i < order.length; i += 1) {
    for (let j = i + 1; j < order.length; j += 1) {
      const dc = Math.sign(chance[i] - chance[j]);
      const dl = Math.sign(liking[i] - liking[j]);
      if (dc * dl !== -1) continue;
      apart += 1;
      if (dc > 0) followChance += 1;
    }
  }
  const n = order.length;
  const p = n < 2 ? 1 : 1 - normalCdf(withChance / Math.sqrt((2 * (2 * n + 5)) / (9 * n * (n - 1))));
  return {
    isWarned: n >= fewest && p < surprising && apart > 0 && followChance > 0.6 * apart,
    withChance,
    withLiking,
    apart,
    followChance,
    p,
  };
}

function valueOf(values: ReadonlyMap<string, number>, id: string): number {
  const value = values.get(id);
  if (value === undefined) throw new RangeError(`sortedByChance: nothing is known of ${id}`);
  return value;
}
