import type { ApplicantKind } from '@matchwright/almanac';
import { effectNames, type EffectName, type MarketName, type OddsPack } from './effects.js';
import { keyOf, mix, normalAt } from './random.js';
import type { Term } from './strength.js';

/** One member of the ensemble: every effect and base drawn once from its mean and spread. */
export type MemberDraw = {
  readonly effects: Readonly<Record<EffectName, number>>;
  readonly invite: Readonly<Record<MarketName, number>>;
  readonly place: Readonly<Record<MarketName, number>>;
};

/** Effects that only lower a chance; all others are kept from changing sign, so that more never hurts. */
const lowering: ReadonlySet<EffectName> = new Set<EffectName>(['failed-attempt', 'graduation-year']);

/** Draws one member of the ensemble for one kind of applicant; the same seed and member give the same draw. */
export function drawMember(pack: OddsPack, kind: ApplicantKind, seed: number, member: number): MemberDraw {
  const stream = mix(seed, 0x0dd5);
  const draw = (name: string, { mean, sd }: { readonly mean: number; readonly sd: number }): number =>
    mean + sd * normalAt(mix(stream, keyOf(name)), member);
  const effects: Partial<Record<EffectName, number>> = {};
  for (const name of effectNames) {
    const value = draw(name, pack.effects[name]);
    effects[name] = lowering.has(name) ? Math.min(0, value) : Math.max(0, value);
  }
  if (!isComplete(effects)) throw new RangeError('drawMember: an effect is missing');
  const stage = (name: 'invite' | 'place', market: MarketName): number =>
    draw(`${name}-${market}-${kind}`, pack.base[market][name][kind]);
  const markets = (name: 'invite' | 'place'): Record<MarketName, number> => ({
    IR: stage(name, 'IR'),
    DR: stage(name, 'DR'),
    TY: stage(name, 'TY'),
    PM: stage(name, 'PM'),
    PS: stage(name, 'PS'),
  });
  return { effects, invite: markets('invite'), place: markets('place') };
}

function isComplete(effects: Partial<Record<EffectName, number>>): effects is Record<EffectName, number> {
  return effectNames.every((name) => effects[name] !== undefined);
}

/** Log-odds of some terms under one member's effects. */
export function sumTerms(terms: readonly Term[], draw: MemberDraw): number {
  let sum = 0;
  for (const term of terms) sum += term.amount * draw.effects[term.effect];
  return sum;
}
