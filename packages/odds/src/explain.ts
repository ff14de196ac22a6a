import type { Almanac, Program } from '@matchwright/almanac';
import { modes, type Mode, type Profile } from '@matchwright/dossier';
import { barredBecause } from './criteria.js';
import { drawMember, type MemberDraw } from './draws.js';
import type { EffectName, OddsPack } from './effects.js';
import { drawOpenness, opennessKey, opennessOf } from './openness.js';
import { statedTerms, step2Position, strengthTerms, tieTerms, type Term } from './strength.js';

/** One step of the waterfall: log-odds with a 90 % range over the ensemble, and what stands behind it. */
export type OddsPart = {
  readonly id: string;
  readonly label: string;
  readonly mid: number;
  readonly low: number;
  readonly high: number;
  readonly sources: readonly string[];
  readonly grade: string;
};

/** The log-odds of an interview as a sum of parts, or the stated rule that shuts the applicant out. */
export type OddsExplanation = {
  readonly programId: string;
  readonly mode: Mode;
  readonly barred: string | null;
  readonly parts: readonly OddsPart[];
  readonly total: { readonly mid: number; readonly low: number; readonly high: number };
};

type Row = {
  id: string;
  label: string;
  effect: EffectName | null;
  of: (draw: MemberDraw, m: number) => number;
};

/** Explains one chance of an interview as a waterfall of log-odds parts, each with its range. */
export function explainOdds(input: {
  readonly almanac: Almanac;
  readonly odds: OddsPack;
  readonly profile: Profile;
  readonly program: Program;
  readonly mode: Mode;
  readonly seed: number;
  readonly members?: number;
}): OddsExplanation {
  const { odds, profile, program, mode, seed } = input;
  const members = input.members ?? 256;
  const { kind } = profile.applicant;
  const draws = Array.from({ length: members }, (_, m) => drawMember(odds, kind, seed, m));
  const rows = rowsOf(input, program);
  const total = new Float64Array(members);
  const parts = rows.map((row) => {
    const values = Float64Array.from(draws, (draw, m) => row.of(draw, m));
    for (let m = 0; m < members; m += 1) total[m] += values[m];
    const behind =
      row.effect === null
        ? { sources: odds.base[program.specialty].sources, grade: odds.base[program.specialty].grade }
        : { sources: odds.effects[row.effect].sources, grade: odds.effects[row.effect].grade };
    return { id: row.id, label: row.label, ...rangeOf(values), ...behind };
  });
  return {
    programId: program.id,
    mode,
    barred: barredBecause(program, profile),
    parts,
    total: rangeOf(total),
  };
}

function rowsOf(
  input: Pick<Parameters<typeof explainOdds>[0], 'almanac' | 'odds' | 'profile' | 'mode' | 'seed'>,
  program: Program,
): readonly Row[] {
  const { almanac, odds, profile, mode, seed } = input;
  const { kind } = profile.applicant;
  const openness = opennessOf(almanac, odds, program, kind);
  const key = opennessKey(program.id, kind);
  const { z, known } = step2Position(odds, profile, program.specialty);
  return [
    {
      id: 'base',
      label: `a typical applicant of this kind at a typical ${program.specialty} program`,
      effect: null,
      of: (draw) => draw.invite[program.specialty],
    },
    {
      id: 'openness',
      label: 'what is known of this program and its state',
      effect: null,
      of: (_, m) => drawOpenness(openness, seed, key, m),
    },
    {
      id: 'step2',
      label: known ? 'Step 2 CK' : 'Step 2 CK, not known yet',
      effect: 'step2-per-sd',
      of: (draw) => z * draw.effects['step2-per-sd'],
    },
    ...strengthTerms(profile, program.specialty).map(termRow),
    ...tieTerms(profile, program).map(termRow),
    ...statedTerms(kind, program).map(termRow),
    ...modeRows(mode),
  ];
}

function termRow(term: Term): Row {
  return {
    id: term.effect,
    label: term.label,
    effect: term.effect,
    of: (draw) => term.amount * draw.effects[term.effect],
  };
}

function modeRows(mode: Mode): readonly Row[] {
  const rows: Row[] = [];
  const index = modes.indexOf(mode);
  if (index % 3 === 1) {
    rows.push(effectRow('signal-silver', 'silver signal'));
  }
  if (index % 3 === 2) {
    rows.push(effectRow('signal-silver', 'signal'), effectRow('signal-gold-extra', 'gold above silver'));
  }
  if (index >= 3) rows.push(effectRow('rotation-invite', 'rotation here'));
  return rows;
}

function effectRow(effect: EffectName, label: string): Row {
  return { id: effect, label, effect, of: (draw) => draw.effects[effect] };
}

function rangeOf(values: Float64Array): {
  readonly mid: number;
  readonly low: number;
  readonly high: number;
} {
  const sorted = values.toSorted();
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  let sum = 0;
  for (const value of values) sum += value;
  return { mid: sum / values.length, low: at(0.05), high: at(0.95) };
}
