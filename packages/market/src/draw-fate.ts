import { logistics, mix, unit } from '@matchwright/odds';
import type { Hurdles, Prepared } from './hurdles.js';
import { inviteMask, rotationModes } from './mode-mask.js';

/** What a program has done: log-odds of the approach made (signal, rotation) and whether it invited. */
export type Observation = { readonly mode: number; readonly invited: boolean };

/** Where one option's masks go, and what is known of it so far. */
export type FateJob = {
  readonly prepared: Prepared;
  readonly hurdles: Hurdles;
  readonly seen: Observation | undefined;
  /** Index of the option's first place. */
  readonly firstPlace: number;
  /** Length K: modes that lead to an interview. */
  readonly invited: Uint8Array;
  /** One row of length K per place of the option: modes that lead to a place. */
  readonly available: readonly Uint8Array[];
  /** Told each interviewed place's standing without a rotation: for checks against the full Match. */
  readonly onStanding?: ((place: number, scenario: number, standing: number) => void) | undefined;
};

/**
 * Draws the option's own luck in every scenario: one hash gives the mutual fit (lower half) and the luck of the
 * invitation, another whether the program ranks the person (lower half) and the luck of the standing, which all
 * tracks of the program share. `applicantChances` integrates over exactly these draws.
 */
export function drawFate(job: FateJob): void {
  const { prepared, hurdles, seen, invited, available } = job;
  const { margin, standing, share, approach, bars, fit, key } = hurdles;
  const { silver, gold, rotation, rotationPlace, placeWeight, ranked, fitWeight } = approach;
  const strength = prepared.strength[hurdles.specialty];
  for (let k = 0; k < prepared.scenarios; k += 1) {
    const m = prepared.memberOf[k];
    const h = mix(key, k);
    const own = share * strength[k];
    const before = margin[k] + own + (fit === null ? 0 : fitWeight[m] * fit[h & 0xffff]);
    const luck =
      seen === undefined
        ? logistics[h >>> 16]
        : luckGiven(seen, before + boostOf(silver[m], gold[m], rotation[m], seen.mode), h);
    const mask = inviteMask(-(before + luck), silver[m], gold[m], rotation[m]);
    if (mask === 0) continue;
    invited[k] = mask;
    const h2 = mix(key ^ 0x5bd1e995, k);
    if ((h2 & 0xffff) < (1 - ranked[m]) * 65536) continue;
    const got = standing[k] + placeWeight[m] * own + logistics[h2 >>> 16];
    for (let t = 0; t < bars.length; t += 1) {
      job.onStanding?.(job.firstPlace + t, k, got);
      if (got > bars[t][k]) available[t][k] = mask;
      else if (got + rotationPlace[m] > bars[t][k]) available[t][k] = mask & rotationModes;
    }
  }
}

function boostOf(silver: number, gold: number, rotation: number, mode: number): number {
  const signal = mode % 3;
  return (signal === 2 ? gold : signal === 1 ? silver : 0) + (mode >= 3 ? rotation : 0);
}

/** The program's luck, drawn so that what it has done comes out: a logistic cut off at −`margin`. */
function luckGiven(seen: Observation, margin: number, h: number): number {
  const below = 1 / (1 + Math.exp(margin));
  const u = unit(h);
  const p = seen.invited ? below + (1 - below) * u : below * u;
  const kept = Math.min(1 - 1e-9, Math.max(1e-9, p));
  return Math.log(kept / (1 - kept));
}
