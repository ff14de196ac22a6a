import type { Flip, FlipCause, Profile } from '@matchwright/dossier';
import type { ResolveChange } from '../plan-change.js';
import { meanChance } from './asked.js';

/** One thing that can be moved, in equal steps from 1. */
export type Lever = {
  readonly by: FlipCause;
  readonly direction: Flip['direction'];
  readonly from: number;
  readonly steps: number;
  /** The thing's value after some steps, as a person would say it. */
  readonly valueAt: (step: number) => number;
  readonly changeAt: (step: number) => ResolveChange;
  /** Names the lever; those that move nothing of a single program share theirs, and their choices. */
  readonly key: string;
};

/** What the levers of one program start from. */
export type LeverGround = {
  readonly profile: Profile;
  readonly program: string;
  /** In the plan: its advice is flipped by less, otherwise by more. */
  readonly planned: boolean;
  /** Chance of a place there by scenario, through a plain application. */
  readonly chance: Float32Array;
};

const scoreSteps = 25;
const moneyStep = 50;
const mostMoney = 10_000;
const rateRatio = 1.02;
const rateSteps = 120;
const likingSteps = 30;
const beliefStep = 0.05;
const beliefSteps = 60;

/** The levers of one cause: the score is tried both ways, everything else the way that can flip the advice. */
export function leversOf(by: FlipCause, ground: LeverGround): readonly Lever[] {
  if (by === 'score') return scoreLevers(ground);
  if (by === 'money') return moneyLevers(ground);
  if (by === 'rate') return [rateLever(ground)];
  return by === 'liking' ? [likingLever(ground)] : [beliefLever(ground)];
}

function scoreLevers({ profile }: LeverGround): Lever[] {
  const { applicant } = profile;
  const field = applicant.step2ck === undefined ? 'step2ckExpected' : 'step2ck';
  const from = applicant[field];
  if (from === undefined) return [];
  return [1, -1].map((sign): Lever => {
    const valueAt = (step: number): number => from + sign * step;
    return {
      by: 'score',
      direction: sign > 0 ? 'up' : 'down',
      from,
      steps: Math.min(scoreSteps, sign > 0 ? 300 - from : from - 180),
      valueAt,
      changeAt: (step) => ({ profile: { ...profile, applicant: { ...applicant, [field]: valueAt(step) } } }),
      key: `score ${sign}`,
    };
  });
}

function moneyLevers({ profile, planned }: LeverGround): Lever[] {
  const { limits } = profile;
  const from = limits.dollars;
  const sign = planned ? -1 : 1;
  const valueAt = (step: number): number => Math.max(0, from + sign * moneyStep * step);
  return [
    {
      by: 'money',
      direction: planned ? 'down' : 'up',
      from,
      steps: Math.ceil((planned ? Math.min(from, mostMoney) : mostMoney) / moneyStep),
      valueAt,
      changeAt: (step) => ({ profile: { ...profile, limits: { ...limits, dollars: valueAt(step) } } }),
      key: `money ${sign}`,
    },
  ];
}

function rateLever({ profile, planned }: LeverGround): Lever {
  const { limits } = profile;
  const from = limits.dollarsPerPoint;
  const sign = planned ? -1 : 1;
  const valueAt = (step: number): number => Math.max(1, Math.round(from * rateRatio ** (sign * step)));
  return {
    by: 'rate',
    direction: planned ? 'down' : 'up',
    from,
    steps: rateSteps,
    valueAt,
    changeAt: (step) => ({ profile: { ...profile, limits: { ...limits, dollarsPerPoint: valueAt(step) } } }),
    key: `rate ${sign}`,
  };
}

function likingLever({ profile, program, planned }: LeverGround): Lever {
  const { preferences } = profile;
  const from = preferences.programs[program] ?? 0;
  const sign = planned ? -1 : 1;
  const valueAt = (step: number): number => from + sign * step;
  return {
    by: 'liking',
    direction: planned ? 'down' : 'up',
    from,
    steps: Math.min(likingSteps, planned ? from + 50 : 50 - from),
    valueAt,
    changeAt: (step) => {
      const programs = { ...preferences.programs, [program]: valueAt(step) };
      return { profile: { ...profile, preferences: { ...preferences, programs } } };
    },
    key: `liking ${program}`,
  };
}

function beliefLever({ profile, program, planned, chance }: LeverGround): Lever {
  const sign = planned ? -1 : 1;
  const shiftAt = (step: number): number => sign * beliefStep * step;
  return {
    by: 'belief',
    direction: planned ? 'down' : 'up',
    from: meanChance(chance, 0),
    steps: beliefSteps,
    valueAt: (step) => meanChance(chance, shiftAt(step)),
    changeAt: (step) => ({ profile, beliefs: { [program]: shiftAt(step) } }),
    key: `belief ${program}`,
  };
}
