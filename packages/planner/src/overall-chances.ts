import type { Almanac } from '@matchwright/almanac';
import type { Evidence, Plan, Profile } from '@matchwright/dossier';
import type { ApplicantChances } from '@matchwright/market';
import { overallRefusal, placesOfKind, type OddsPack } from '@matchwright/odds';
import { placeRow } from './build-problem.js';
import type { PlanFigures } from './plan-figures.js';

/** The plan's headline chances on fresh scenarios: matching at all, by outcome, and of no radiology place. */
export function overallChances(
  almanac: Almanac,
  odds: OddsPack,
  profile: Profile,
  chances: ApplicantChances,
  mode: Int8Array,
  { match, byOutcome }: PlanFigures,
): Pick<Plan, 'pMatch' | 'pNone'> {
  const refused = overallRefusal(almanac, odds, profile);
  return {
    pMatch: {
      ...match,
      byOutcome,
      ...(refused === null ? {} : { refusal: refused }),
      evidence: overallEvidence(almanac, profile),
    },
    pNone: noneChances(chances, mode),
  };
}

/** P(no IR or DR place): with the luck that programs share, and multiplied as if they shared none. */
function noneChances(chances: ApplicantChances, mode: Int8Array): Plan['pNone'] {
  const k = chances.scenarios;
  const none = new Float64Array(k).fill(1);
  let independent = 1;
  chances.options.forEach((option, o) => {
    if (option.kind !== 'program' || mode[o] < 0) return;
    const { any } = placeRow(chances, o, mode[o]);
    let sum = 0;
    for (let s = 0; s < k; s++) {
      none[s] *= 1 - any[s];
      sum += any[s];
    }
    independent *= 1 - sum / k;
  });
  const correlated = none.reduce((sum, p) => sum + p, 0) / k;
  const spread = none.reduce((sum, p) => sum + (p - correlated) ** 2, 0) / k;
  return { correlated, independent, standardError: Math.sqrt(spread / k) };
}

function overallEvidence(almanac: Almanac, profile: Profile): Evidence {
  const { kind } = profile.applicant;
  const ir = placesOfKind(almanac, 'IR', kind);
  const dr = placesOfKind(almanac, 'DR', kind);
  const main = profile.goal === 'dr-first' ? dr : ir;
  return {
    k: main.k,
    n: main.n,
    programFacts: 0,
    grade: 'official',
    text: `Applicants of your kind took ${ir.k} of ${ir.n} IR places and ${dr.k} of ${dr.n} DR places in the 2025 Match.`,
  };
}
