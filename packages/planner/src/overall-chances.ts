import type { Almanac } from '@matchwright/almanac';
import type { Evidence, Plan, Profile } from '@matchwright/dossier';
import { ensembleChance, type ApplicantScenarios } from '@matchwright/market';
import { placesOfKind, refusal, type OddsPack } from '@matchwright/odds';
import { chanceOf, placeChance, playPlan } from './outcome-chances.js';
import type { PlanningProblem } from './scenario/problem.js';

/** The plan's headline chances on fresh scenarios: matching at all, by outcome, and of no radiology place. */
export function overallChances(
  almanac: Almanac,
  odds: OddsPack,
  profile: Profile,
  scenarios: ApplicantScenarios,
  mode: Int8Array,
  problem: PlanningProblem,
): Pick<Plan, 'pMatch' | 'pNone'> {
  const endings = playPlan(scenarios, mode, problem.points, problem.noFirstYearPenalty);
  const match = chanceOf(scenarios, endings, 'ir', 'dr');
  const refused =
    refusal(almanac, odds, profile, 'DR', null) ??
    (profile.goal === 'dr-first' ? null : refusal(almanac, odds, profile, 'IR', null));
  const correlated = 1 - match.mid;
  let independent = 1;
  scenarios.options.forEach((option, o) => {
    if (option.kind === 'program' && mode[o] >= 0) independent *= 1 - placeChance(scenarios, o, mode[o]).mid;
  });
  return {
    pMatch: {
      ...match,
      byOutcome: {
        ir: chanceOf(scenarios, endings, 'ir'),
        dr: chanceOf(scenarios, endings, 'dr'),
        prelimOnly: chanceOf(scenarios, endings, 'prelimOnly'),
        none: chanceOf(scenarios, endings, 'none'),
        advancedNoFirstYear: ensembleChance(endings.noFirstYear, scenarios.memberOf, scenarios.members),
      },
      ...(refused === null ? {} : { refusal: refused }),
      evidence: overallEvidence(almanac, profile),
    },
    pNone: {
      correlated,
      independent,
      standardError: Math.sqrt((correlated * (1 - correlated)) / scenarios.scenarios),
    },
  };
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
