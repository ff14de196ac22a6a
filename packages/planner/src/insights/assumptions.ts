import type { AssumptionEffect, Profile } from '@matchwright/dossier';
import type { ParameterName, ParameterSet } from '@matchwright/market';
import type { EffectName, OddsPack } from '@matchwright/odds';
import { outcomePoints } from '../outcome-points.js';
import type { PlanInput } from '../plan-setting.js';

/** One assumption that can be moved down or up. */
export type Assumption = Pick<AssumptionEffect, 'assumption' | 'text' | 'unit' | 'spread' | 'value'> & {
  /** Its value after a move. */
  readonly valueAt: (direction: -1 | 1) => number;
  /** What a plan is made from after a move. */
  readonly inputAt: (direction: -1 | 1) => PlanInput;
};

/** Parameters of the played season, or effects where no seasons are stored, that move together as one assumption. */
type Moved = {
  readonly assumption: string;
  readonly text: string;
  readonly parameters: (profile: Profile) => readonly ParameterName[];
  readonly effects: readonly EffectName[];
};

const abroad = ({ applicant: { kind } }: Profile): boolean => kind === 'us-img' || kind === 'non-us-img';

const moved: readonly Moved[] = [
  {
    assumption: 'signals',
    text: 'How much a signal helps to be invited',
    parameters: () => ['signal'],
    effects: ['signal-silver', 'signal-gold-extra'],
  },
  {
    assumption: 'rotations',
    text: 'How much a rotation helps where it was done',
    parameters: () => ['rotation', 'rotation-place'],
    effects: ['rotation-invite', 'rotation-place'],
  },
  {
    assumption: 'ties',
    text: 'How much ties to a state help',
    parameters: () => ['tie'],
    effects: ['tie-state', 'tie-program', 'tie-place'],
  },
  {
    assumption: 'openness',
    text: 'How open programs are to applicants of your kind',
    parameters: ({ applicant: { kind } }) =>
      kind === 'md-senior' ? [] : [`kind-IR-${kind}`, `kind-DR-${kind}`],
    effects: [],
  },
  {
    assumption: 'score',
    text: 'How much a Step 2 CK score counts',
    parameters: (profile) => [abroad(profile) ? 'step2-abroad' : 'step2-us'],
    effects: ['step2-per-sd'],
  },
  {
    assumption: 'unseen',
    text: 'How much applicants differ in what no paper shows',
    parameters: (profile) => [abroad(profile) ? 'unseen-abroad' : 'unseen'],
    effects: [],
  },
  {
    assumption: 'after-interview',
    text: 'How much the paper still counts after the interview',
    parameters: (profile) => (abroad(profile) ? ['place-weight', 'place-abroad'] : ['place-weight']),
    effects: ['place-weight'],
  },
  {
    assumption: 'letters',
    text: 'How much letters help',
    parameters: () => [],
    effects: ['letter-ir-first', 'letter-ir-more', 'letter-dr-first', 'letter-dr-more', 'letter-cross'],
  },
];

/** The assumptions of one person's plan, each with its spread. */
export function assumptionsOf(input: PlanInput): readonly Assumption[] {
  return [
    ...moved.flatMap((each) => fromSeason(input, each)),
    ...(input.profile.goal === 'ir-first' ? [fromDrPoints(input)] : []),
    fromRate(input),
    ...fromExpectedScore(input),
  ];
}

function fromSeason(input: PlanInput, { assumption, text, parameters, effects }: Moved): Assumption[] {
  const { pack, odds, profile } = input;
  const names = parameters(profile);
  if (pack !== undefined && names.length > 0) {
    const spreads = names.map((name) => spreadOf(pack.members.map((set) => set[name])));
    const [first] = spreads;
    const inputAt = (direction: -1 | 1): PlanInput => {
      const members = pack.members.map((set) => withMoved(set, names, spreads, direction));
      return { ...input, pack: { ...pack, members } };
    };
    const valueAt = (direction: -1 | 1): number => first.mean + direction * first.sd;
    return [{ assumption, text, unit: 'log-odds', spread: 'ensemble', value: first.mean, valueAt, inputAt }];
  }
  // letters come from the effects in either case; the rest only where no season is stored
  const [name] = effects;
  if (name === undefined || (pack !== undefined && names.length === 0 && assumption !== 'letters')) return [];
  const { mean, sd } = odds.effects[name];
  const inputAt = (direction: -1 | 1): PlanInput => ({
    ...input,
    odds: withEffects(odds, effects, direction),
  });
  const valueAt = (direction: -1 | 1): number => mean + direction * sd;
  return [{ assumption, text, unit: 'log-odds', spread: 'effects', value: mean, valueAt, inputAt }];
}

function spreadOf(values: readonly number[]): {
  readonly mean: number;
  readonly sd: number;
  readonly floor: number;
} {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  // what is positive in every member stays so
  return { mean, sd, floor: Math.min(...values) > 0 ? 1e-3 : Number.NEGATIVE_INFINITY };
}

function withMoved(
  set: ParameterSet,
  names: readonly ParameterName[],
  spreads: readonly ReturnType<typeof spreadOf>[],
  direction: -1 | 1,
): ParameterSet {
  const next: Record<ParameterName, number> = { ...set };
  names.forEach((name, i) => {
    const { sd, floor } = spreads[i];
    next[name] = Math.max(floor, set[name] + direction * sd);
  });
  return next;
}

function withEffects(odds: OddsPack, names: readonly EffectName[], direction: -1 | 1): OddsPack {
  const effects = { ...odds.effects };
  for (const name of names) {
    const effect = effects[name];
    effects[name] = { ...effect, mean: effect.mean + direction * effect.sd };
  }
  return { ...odds, effects };
}

/** Points by which a place in diagnostic radiology is judged otherwise. */
const drStep = 10;

function fromDrPoints(input: PlanInput): Assumption {
  const { profile } = input;
  const outcomes = outcomePoints(profile);
  const valueAt = (direction: -1 | 1): number => Math.min(100, Math.max(0, outcomes.dr + direction * drStep));
  return {
    assumption: 'dr-points',
    text: 'How good a place in diagnostic radiology is to you, of 100',
    unit: 'points',
    spread: 'judgement',
    value: outcomes.dr,
    valueAt,
    inputAt: (direction) => {
      const preferences = { ...profile.preferences, outcomes: { ...outcomes, dr: valueAt(direction) } };
      return { ...input, profile: { ...profile, preferences } };
    },
  };
}

function fromRate(input: PlanInput): Assumption {
  const { profile } = input;
  const { limits } = profile;
  const valueAt = (direction: -1 | 1): number => limits.dollarsPerPoint * 2 ** direction;
  return {
    assumption: 'rate',
    text: 'What one point of outcome is worth to you',
    unit: 'dollars a point',
    spread: 'judgement',
    value: limits.dollarsPerPoint,
    valueAt,
    inputAt: (direction) => ({
      ...input,
      profile: { ...profile, limits: { ...limits, dollarsPerPoint: valueAt(direction) } },
    }),
  };
}

/** Points by which a score that is only expected may come out otherwise. */
const scoreStep = 8;

function fromExpectedScore(input: PlanInput): Assumption[] {
  const { profile } = input;
  const { step2ck, step2ckExpected } = profile.applicant;
  if (step2ck !== undefined || step2ckExpected === undefined) return [];
  const valueAt = (direction: -1 | 1): number =>
    Math.min(300, Math.max(180, step2ckExpected + direction * scoreStep));
  return [
    {
      assumption: 'expected-score',
      text: 'Your Step 2 CK score, not known yet',
      unit: 'score points',
      spread: 'judgement',
      value: step2ckExpected,
      valueAt,
      inputAt: (direction) => ({
        ...input,
        profile: { ...profile, applicant: { ...profile.applicant, step2ck: valueAt(direction) } },
      }),
    },
  ];
}
