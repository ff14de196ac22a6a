import { KEY_SPAN, NONE } from './market.js';
import type { Market } from './market.js';

/**
 * A market with couples and supplemental lists on typed arrays.
 *
 * A *unit* decides together: a single applicant (one person) or a couple (two). A unit's options are its rank
 * order list, best first; a single uses side A alone. `NONE` as a program means "no position for this person".
 */
export type JointMarket = {
  readonly units: number;
  readonly persons: number;
  readonly programs: number;
  /** Length `units`: the persons; `second` is `NONE` for a single. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Length `units + 1`: rows of the options. */
  readonly optionOffsets: Int32Array;
  /** One entry an option, side A and B: program, the program's score of that person, supplemental list. */
  readonly programA: Int32Array;
  readonly programB: Int32Array;
  readonly scoreA: Uint32Array;
  readonly scoreB: Uint32Array;
  /** The number of the supplemental list that opens when that side's position is won, or `NONE`. */
  readonly supplementA: Int32Array;
  readonly supplementB: Int32Array;
  /** One more than the number of supplemental lists: rows of supplemental choices, best first. */
  readonly supplementOffsets: Int32Array;
  readonly supplementProgram: Int32Array;
  readonly supplementScore: Uint32Array;
  readonly quota: Int32Array;
};

/** Who is where: the answer to a joint market. */
export type JointMatching = {
  /** Length `persons`: the program of the primary match, or `NONE`. */
  readonly primary: Int32Array;
  /** Length `persons`: the program won from a supplemental list, or `NONE`. */
  readonly supplemental: Int32Array;
};

/** True when a market needs nothing but plain deferred acceptance. */
export function isPlain(market: JointMarket): boolean {
  return market.units === market.persons && market.supplementOffsets.length === 1;
}

/** The same market without couples and supplemental lists, sharing the arrays; only for one that `isPlain`. */
export function plainMarket(market: JointMarket, quota: Int32Array = market.quota): Market {
  return {
    applicants: market.units,
    programs: market.programs,
    offsets: market.optionOffsets,
    program: market.programA,
    score: market.scoreA,
    quota,
  };
}

/** The unit of each person. */
export function unitsOfPersons(market: JointMarket): Int32Array {
  const unitOf = new Int32Array(market.persons);
  for (let u = 0; u < market.units; u++) {
    unitOf[market.first[u]] = u;
    if (market.second[u] !== NONE) unitOf[market.second[u]] = u;
  }
  return unitOf;
}

/** The key under which a program holds a person (see `KEY_SPAN`). */
export function keyOf(score: number, person: number): number {
  return score * KEY_SPAN + person;
}
