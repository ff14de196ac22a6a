import type { HomeSchoolClass } from './words.js';
import type { Fact } from './fact.js';
import type { Host } from './host.js';
import type { Fees } from './season-pack.js';

function checkCount(name: string, n: number): void {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`${name} must be a whole number from 0, not ${n}`);
}

/** ERAS fee in US dollars for `n` programs of one specialty: each specialty climbs the steps by itself. */
export function feeForApplications(fees: Pick<Fees, 'erasSteps'>, n: number): number {
  checkCount('the number of applications', n);
  let dollars = 0;
  let done = 0;
  for (const { upTo, each } of fees.erasSteps.steps) {
    const here = Math.min(n, upTo ?? Infinity) - done;
    if (here <= 0) break;
    dollars += here * each;
    done += here;
  }
  if (done < n) throw new RangeError(`the fee steps end at ${done} applications, asked for ${n}`);
  return dollars;
}

/**
 * NRMP fee in US dollars for ranks beyond the included ones, registration not counted. `primary` is the length of
 * the primary list, `supplemental` the ranks on all supplemental lists together. Throws RangeError past the
 * longest list allowed.
 */
export function rankListFee(fees: Pick<Fees, 'nrmp'>, primary: number, supplemental: number): number {
  checkCount('the primary ranks', primary);
  checkCount('the supplemental ranks', supplemental);
  const { includedPrimaryRanks, includedSupplementalRanks, extraRank, maxRanks } = fees.nrmp;
  if (primary > maxRanks || supplemental > maxRanks)
    throw new RangeError(`a list may have at most ${maxRanks} ranks`);
  return (
    extraRank *
    (Math.max(0, primary - includedPrimaryRanks) + Math.max(0, supplemental - includedSupplementalRanks))
  );
}

/** What a host charges a student of the given class for one four-week elective, in US dollars. */
export function hostFee(host: Host, schoolClass: HomeSchoolClass): Fact<number> {
  return host.feeDollarsByClass?.[schoolClass] ?? host.feeDollars;
}
