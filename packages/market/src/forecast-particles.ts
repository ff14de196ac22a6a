import { mix, unit } from '@matchwright/odds';
import type { Person } from './against-pack.js';

/** One bell of the proposal for the unseen strength, in units of its prior spread. */
export type Bell = { readonly share: number; readonly mean: number; readonly sd: number };

/** Drawn scenarios with the unseen strength drawn anew from a wider proposal, and what that costs in weight. */
export type Particles = {
  /** Length K: what to add to the strength drawn at first, log-odds. */
  readonly shift: Float32Array;
  /** Length K: unseen strength in units of its prior spread. */
  readonly unseen: Float64Array;
  /** Length K: log of prior over proposal. */
  readonly log: Float64Array;
};

/** Half as drawn, half twice as wide, so that a surprising season still finds scenarios that explain it. */
export const wideProposal: readonly Bell[] = [
  { share: 0.5, mean: 0, sd: 1 },
  { share: 0.5, mean: 0, sd: 2 },
];

/** Proposal around what earlier particles have shown (adaptive importance sampling, Cappé and others 2004). */
export function proposalAround(particles: Particles, weights: Float64Array): readonly Bell[] {
  let total = 0;
  let sum = 0;
  let squares = 0;
  for (let k = 0; k < weights.length; k += 1) {
    const w = weights[k];
    total += w;
    sum += w * particles.unseen[k];
    squares += w * particles.unseen[k] ** 2;
  }
  const mean = sum / total;
  const sd = Math.max(0.2, 1.4 * Math.sqrt(Math.max(0, squares / total - mean * mean)));
  return [
    { share: 0.2, mean: 0, sd: 1 },
    { share: 0.2, mean: 0, sd: 2 },
    { share: 0.6, mean, sd },
  ];
}

/** Draws particles from a mixture of bells, on the random numbers of the person's own draws. */
export function drawParticles(person: Person, seed: number, proposal: readonly Bell[]): Particles {
  const scenarios = person.memberOf.length;
  const shift = new Float32Array(scenarios);
  const unseen = new Float64Array(scenarios);
  const log = new Float64Array(scenarios);
  const choice = mix(seed, 0xbe11);
  for (let k = 0; k < scenarios; k += 1) {
    const spread = person.unseenSpreadAt(k);
    const drawn = person.unseenAt(k);
    const bell = bellAt(proposal, unit(mix(choice, k)));
    const v = spread === 0 ? 0 : bell.mean + (bell.sd * drawn) / spread;
    unseen[k] = v;
    shift[k] = v * spread - drawn;
    log[k] = spread === 0 ? 0 : -0.5 * v * v - Math.log(density(proposal, v));
  }
  return { shift, unseen, log };
}

function bellAt(proposal: readonly Bell[], u: number): Bell {
  let reached = 0;
  for (const bell of proposal) {
    reached += bell.share;
    if (u < reached) return bell;
  }
  return proposal[proposal.length - 1];
}

/** Density of the mixture at v, up to the constant that the standard normal has as well. */
function density(proposal: readonly Bell[], v: number): number {
  let sum = 0;
  for (const { share, mean, sd } of proposal) {
    sum += (share / sd) * Math.exp(-0.5 * ((v - mean) / sd) ** 2);
  }
  return sum;
}
