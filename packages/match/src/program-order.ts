import { UNRANKED } from './market.js';
import type { Market } from './market.js';

/** Each program's own list, best applicant first, of those who rank it and whom it ranks. */
export type ProgramOrder = {
  /** Length `programs + 1`: the row of program `p` runs from `offsets[p]` up to `offsets[p + 1]`. */
  readonly offsets: Int32Array;
  /** One entry a place on a list: the applicant's choice (an index into the market's choices) behind it. */
  readonly choice: Int32Array;
  /** Length of the market's choices: the applicant who made each. */
  readonly applicantOfChoice: Int32Array;
};

/** Sorts a market's choices by program, then by score, ties by applicant. Allocates about 8 bytes a choice. */
export function programOrder(market: Market): ProgramOrder {
  const { applicants, programs, offsets: rows, program, score } = market;
  const applicantOfChoice = new Int32Array(rows[applicants]);
  for (let a = 0; a < applicants; a++) applicantOfChoice.fill(a, rows[a], rows[a + 1]);
  const offsets = new Int32Array(programs + 1);
  for (let e = rows[0]; e < rows[applicants]; e++) if (score[e] !== UNRANKED) offsets[program[e] + 1]++;
  for (let p = 0; p < programs; p++) offsets[p + 1] += offsets[p];
  const end = offsets.slice(0, programs);
  const choice = new Int32Array(offsets[programs]);
  for (let e = rows[0]; e < rows[applicants]; e++) if (score[e] !== UNRANKED) choice[end[program[e]]++] = e;
  // choices are numbered in the order of applicants, so a tie is settled by the choice's own number
  const byScore = (x: number, y: number): number => score[x] - score[y] || x - y;
  for (let p = 0; p < programs; p++) choice.subarray(offsets[p], offsets[p + 1]).sort(byScore);
  return { offsets, choice, applicantOfChoice };
}
