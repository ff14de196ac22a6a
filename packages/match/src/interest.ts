import { keyOf } from './joint-market.js';
import type { JointMarket } from './joint-market.js';
import { NONE, UNRANKED } from './market.js';

/** Every person who could come to each program, as keys in the program's order: whom an opening may interest. */
export type Interest = { readonly offsets: Int32Array; readonly keys: Float64Array };

/** Collects, once a person and program, all options and supplemental choices. */
export function interestIn(market: JointMarket): Interest {
  const offsets = new Int32Array(market.programs + 1);
  forEachInterest(market, (p) => offsets[p + 1]++);
  for (let p = 0; p < market.programs; p++) offsets[p + 1] += offsets[p];
  const keys = new Float64Array(offsets[market.programs]);
  const end = offsets.slice(0, market.programs);
  forEachInterest(market, (p, key) => {
    keys[end[p]++] = key;
  });
  for (let p = 0; p < market.programs; p++) keys.subarray(offsets[p], offsets[p + 1]).sort();
  return { offsets, keys };
}

function forEachInterest(market: JointMarket, see: (program: number, key: number) => void): void {
  const seenBy = new Int32Array(market.programs).fill(NONE);
  const visit = (person: number, program: number, score: number): void => {
    if (program === NONE || score === UNRANKED || seenBy[program] === person) return;
    seenBy[program] = person;
    see(program, keyOf(score, person));
  };
  const visitList = (person: number, list: number): void => {
    if (list === NONE) return;
    for (let c = market.supplementOffsets[list]; c < market.supplementOffsets[list + 1]; c++) {
      visit(person, market.supplementProgram[c], market.supplementScore[c]);
    }
  };
  for (let u = 0; u < market.units; u++) {
    const end = market.optionOffsets[u + 1];
    for (let o = market.optionOffsets[u]; o < end; o++) {
      visit(market.first[u], market.programA[o], market.scoreA[o]);
      visitList(market.first[u], market.supplementA[o]);
    }
    if (market.second[u] === NONE) continue;
    for (let o = market.optionOffsets[u]; o < end; o++) {
      visit(market.second[u], market.programB[o], market.scoreB[o]);
      visitList(market.second[u], market.supplementB[o]);
    }
  }
}
