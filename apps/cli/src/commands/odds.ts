import { fail, ok, type Almanac, type Result } from '@matchwright/almanac';
import { modes, type Chance, type Evidence, type Mode, type Profile } from '@matchwright/dossier';
import {
  applicantScenarios,
  ensembleChance,
  explainAgainstPack,
  type ScenarioPack,
} from '@matchwright/market';
import {
  explainOdds,
  programEvidence,
  refusal,
  type OddsExplanation,
  type OddsPack,
} from '@matchwright/odds';

/** What `matchwright odds` reports of one program. */
export type OddsReport = {
  readonly program: string;
  readonly name: string;
  readonly mode: Mode;
  /** Null where a number is not justified: see `refusal`. */
  readonly pInvite: Chance | null;
  readonly pMatch: Chance | null;
  readonly refusal: string | null;
  readonly evidence: Evidence;
  /** Log-odds parts of an interview, each with its 90 % range. */
  readonly waterfall: OddsExplanation;
};

/** Explains one chance: the interview and the place, what stands behind them, and the parts of the log-odds. */
export function runOdds(input: {
  readonly almanac: Almanac;
  readonly odds: OddsPack;
  readonly pack?: ScenarioPack | undefined;
  readonly profile: Profile;
  readonly program: string;
  readonly mode?: string | undefined;
}): Result<OddsReport> {
  const { almanac, odds, profile } = input;
  const program = almanac.programs.find(({ id }) => id === input.program);
  if (program === undefined) {
    return fail([
      {
        code: 'unknown-program',
        where: 'PROGRAM',
        found: input.program,
        expected: 'the ACGME code of an IR or DR program, for example 4160400001',
      },
    ]);
  }
  const mode = modes.find((name) => name === (input.mode ?? 'apply'));
  if (mode === undefined) {
    return fail([
      { code: 'bad-option', where: '--mode', found: input.mode ?? '', expected: modes.join(', ') },
    ]);
  }
  const scenarios = applicantScenarios({
    almanac,
    odds,
    profile,
    pack: input.pack,
    scenarios: 4096,
    seed: profile.seed,
    options: { programs: [program.id], pgy1: [] },
  });
  const bit = modes.indexOf(mode);
  const invited = scenarios.invited.map((mask) => (mask >> bit) & 1);
  const place = invited.map((_, k) => {
    let any = 0;
    for (let p = 0; p < scenarios.places.length; p += 1) {
      any |= ((scenarios.available[p * scenarios.scenarios + k] ?? 0) >> bit) & 1;
    }
    return any;
  });
  const pInvite = ensembleChance(invited, scenarios.memberOf, scenarios.members);
  const pMatch = ensembleChance(place, scenarios.memberOf, scenarios.members);
  const refused = refusal(almanac, odds, profile, program.specialty, pMatch);
  return ok({
    program: program.id,
    name: program.name,
    mode,
    pInvite: refused === null ? pInvite : null,
    pMatch: refused === null && scenarios.places.length > 0 ? pMatch : null,
    refusal: refused,
    evidence: programEvidence(almanac, profile, program.id),
    waterfall:
      input.pack === undefined
        ? explainOdds({ almanac, odds, profile, program, mode, seed: profile.seed })
        : explainAgainstPack({ almanac, odds, profile, pack: input.pack, seed: profile.seed }, program, mode),
  });
}

/** The same as text. */
export function renderOdds(report: OddsReport): string {
  const { waterfall } = report;
  const percent = (x: number): string => `${Math.round(100 * x)}`;
  const say = (chance: Chance | null): string =>
    chance === null ? '–' : `${percent(chance.mid)} % (${percent(chance.low)}–${percent(chance.high)})`;
  const part = (label: string, mid: number, low: number, high: number): string =>
    `  ${mid >= 0 ? '+' : '−'}${Math.abs(mid).toFixed(2)}  (${low.toFixed(2)} to ${high.toFixed(2)})  ${label}`;
  const lines = [
    `${report.name} (${report.program}), ${report.mode}`,
    report.refusal ??
      `Interview ${say(report.pInvite)}; place to be had ${report.pMatch === null ? 'unknown: no track with places is listed for it' : say(report.pMatch)}.`,
    report.evidence.text,
    ...(waterfall.barred === null ? [] : [waterfall.barred]),
    '',
    'Log-odds of an interview (mutual fit and luck come on top):',
    ...waterfall.parts.map(({ label, mid, low, high, grade }) => `${part(label, mid, low, high)} [${grade}]`),
    part('together', waterfall.total.mid, waterfall.total.low, waterfall.total.high),
  ];
  return `${lines.join('\n')}\n`;
}
