import type { Program } from '@matchwright/almanac';
import { modes, type Mode } from '@matchwright/dossier';
import {
  barredBecause,
  drawMember,
  drawOpenness,
  opennessKey,
  opennessOf,
  regionOf,
  statedTerms,
  strengthTerms,
  tieTerms,
  trainedAbroad,
  type MemberDraw,
  type OddsExplanation,
  type OddsPart,
} from '@matchwright/odds';
import type { ApplicantScenariosInput } from './applicant-input.js';
import { homeEffect } from './applications.js';
import { kindEffect, preferenceEffect, scoreCenter, type ParameterSet } from './parameters.js';
import { floorFrom } from './population.js';
import { scoreOffsets } from './score-offsets.js';
import { cutoffOfByte, type ScenarioPack } from './scenario-pack.js';
import { regionLuck } from './world.js';

type Row = {
  readonly id: string;
  readonly label: string;
  readonly sources: readonly string[];
  readonly grade: string;
  readonly of: (set: ParameterSet, m: number) => number;
};

type Input = Pick<ApplicantScenariosInput, 'almanac' | 'odds' | 'profile' | 'seed'> & {
  readonly pack: ScenarioPack;
};

/**
 * The log-odds of an interview against stored seasons as a sum of parts, each with its 90 % range over the ensemble:
 * what `applicantScenarios` adds up, with the season's competition as the last part. Fit and luck are not in it.
 */
export function explainAgainstPack(input: Input, program: Program, mode: Mode): OddsExplanation {
  const { pack, profile, odds, seed } = input;
  const draws = pack.members.map((_, m) => drawMember(odds, profile.applicant.kind, seed, m));
  const rows = [
    ...programRows(input, program),
    ...personRows(input, program, draws),
    ...modeRows(mode),
    ...competition(pack, program),
  ];
  const total = new Float64Array(pack.members.length);
  const parts = rows.map(({ id, label, sources, grade, of }): OddsPart => {
    const values = Float64Array.from(pack.members, of);
    for (let m = 0; m < values.length; m += 1) total[m] += values[m];
    return { id, label, sources, grade, ...spreadOf(values) };
  });
  return {
    programId: program.id,
    mode,
    barred: barredBecause(program, profile),
    parts,
    total: spreadOf(total),
  };
}

const fittedTo2025 = { sources: ['F081', 'F082', 'F084', 'F085'], grade: 'official' };
const judged = { sources: [], grade: 'opinion' };

function programRows({ almanac, odds, profile, pack }: Input, program: Program): readonly Row[] {
  const { kind } = profile.applicant;
  const openness = opennessOf(almanac, odds, program, kind);
  const key = opennessKey(program.id, kind);
  const region = regionOf(program.state);
  return [
    {
      id: 'kind',
      label: 'kind of applicant, against a US MD senior',
      ...fittedTo2025,
      of: (set) => kindEffect(set, program.specialty, kind),
    },
    {
      id: 'openness',
      label: 'what is known of this program and its state',
      sources: odds.openness.sources,
      grade: odds.openness.grade,
      of: (set, m) =>
        set.openness * drawOpenness(openness, pack.seed, key, m) +
        (trainedAbroad(kind) ? regionLuck(pack.seed, region, m) : 0),
    },
  ];
}

function personRows(
  { odds, profile }: Input,
  program: Program,
  draws: readonly MemberDraw[],
): readonly Row[] {
  const { kind, step2ck, step2ckExpected } = profile.applicant;
  const abroad = trainedAbroad(kind);
  const score = step2ck ?? step2ckExpected;
  const ties = tieTerms(profile, program).map(({ effect }) => effect);
  const terms = [...strengthTerms(profile, program.specialty), ...statedTerms(kind, program)];
  const effect = odds.effects['step2-per-sd'];
  const rows: Row[] = [
    {
      id: 'step2',
      label: score === undefined ? 'Step 2 CK, not known yet' : 'Step 2 CK',
      sources: effect.sources,
      grade: effect.grade,
      of: (set) => {
        if (score === undefined) return 0;
        const z =
          (score - scoreCenter(set, scoreOffsets[kind], program.specialty, abroad)) / set['score-spread'];
        const slope = abroad ? set['step2-abroad'] : set['step2-us'];
        return slope * z - set['step2-floor'] * Math.max(0, floorFrom - z);
      },
    },
    ...terms.map((term) => ({
      id: term.effect,
      label: term.label,
      sources: odds.effects[term.effect].sources,
      grade: odds.effects[term.effect].grade,
      of: (_: ParameterSet, m: number) => term.amount * draws[m].effects[term.effect],
    })),
  ];
  if (program.specialty === 'IR' && profile.goal === 'dr-first') {
    rows.push({
      id: 'preference',
      label: 'IR as a second choice',
      ...judged,
      of: (set) => preferenceEffect(set, 'IR', false),
    });
  }
  if (ties.includes('tie-state')) {
    rows.push({
      id: 'tie',
      label: `tie to ${program.state}`,
      sources: ['F204'],
      grade: 'study',
      of: (set) => set.tie,
    });
  }
  if (ties.includes('home')) {
    rows.push({ id: 'home', label: 'home program', ...judged, of: () => homeEffect });
  }
  return rows;
}

function modeRows(mode: Mode): readonly Row[] {
  const index = modes.indexOf(mode);
  const silver = (set: ParameterSet): number => Math.max(0, set.signal - 0.5 * set['gold-extra']);
  const rows: Row[] = [];
  if (index % 3 > 0)
    rows.push({ id: 'signal', label: 'signal', sources: ['F197'], grade: 'study', of: silver });
  if (index % 3 === 2) {
    const of = (set: ParameterSet): number => set['gold-extra'];
    rows.push({ id: 'gold', label: 'gold above silver', sources: ['F209'], grade: 'secondary', of });
  }
  if (index >= 3) {
    const of = (set: ParameterSet): number => set.rotation;
    rows.push({ id: 'rotation', label: 'rotation here', sources: ['F204', 'F205'], grade: 'study', of });
  }
  return rows;
}

/** The cutoff that the season's other applicants set, each member's mean over its seasons. */
function competition(pack: ScenarioPack, program: Program): readonly Row[] {
  const row = pack.programIds.indexOf(program.id);
  if (row < 0) return [];
  const members = pack.members.length;
  const of = (_: ParameterSet, m: number): number => {
    let sum = 0;
    let count = 0;
    for (let k = m; k < pack.scenarios; k += members) {
      const cut = cutoffOfByte[pack.invite[row * pack.scenarios + k]];
      if (!Number.isFinite(cut)) continue;
      sum += cut;
      count += 1;
    }
    return count === 0 ? 0 : -sum / count;
  };
  return [{ id: 'competition', label: `the competition of ${pack.season}`, ...fittedTo2025, of }];
}

function spreadOf(values: Float64Array): {
  readonly mid: number;
  readonly low: number;
  readonly high: number;
} {
  const sorted = values.toSorted();
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))];
  return { mid: values.reduce((sum, x) => sum + x, 0) / values.length, low: at(0.05), high: at(0.95) };
}
