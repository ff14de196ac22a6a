import { applicantKinds } from '@matchwright/almanac';
import { logistics, mix, normals } from '@matchwright/odds';
import { drIndex, irIndex, kindTotal, type Frame } from './frame.js';
import type { MarketPriors } from './parameters.js';
import { appliesDr, appliesIr } from './population.js';
import {
  binLow,
  binsPerUnit,
  binTotal,
  flagGold,
  flagNext,
  flagRotated,
  flagSilver,
  flagTied,
  type Workspace,
} from './workspace.js';
import { stateTotal, type World } from './world.js';

/** How much more often a person applies to a program in a state they are tied to. */
const tiedAim = 1.2;
/** What a tie and one's own taste weigh in liking a program, against popularity. */
export const likingOfTie = 0.9;
export const likingOfFit = 0.8;
const ownTaste = 0.6;
/** Log-odds of the home program, and how much it is liked. */
export const homeEffect = 1.2;
const homeLiking = 0.9;
/** How much those who prefer IR lean to it in signals and rank lists. */
const irLean = 1.2;
/** Popular programs are liked, but a signal is kept for where it may count. */
const signalRealism = 0.6;
/** How strongly the tier aims signals upward, by tier. */
const tierAim = [-0.9, -0.3, 0.3, 0.9] as const;

/** Fits made so far, by shift. */
const fitTables = new Map<number, Float32Array>();

/**
 * Mutual fit by the lower half of a draw: about one program in three suits a person and knows it, the others do
 * not. Only so can the program one would have signalled next be nearly as good as those signalled. `shift` moves
 * the share up where a connection is known.
 */
export function fitOf(shift: number): Float32Array {
  const found = fitTables.get(shift);
  if (found !== undefined) return found;
  const made = Float32Array.from(normals, (z) => Math.tanh(3 * (z + shift - 0.45)) + 0.32);
  fitTables.set(shift, made);
  return made;
}

const fits = fitOf(0);

const topSize = 16;
const topApp = new Int32Array(topSize);
const topValue = new Float64Array(topSize);

/**
 * Applications, signals and rotations of one season, and each program's histogram of what it sees. One
 * counter-based draw an application: its upper half is the program's luck, its lower half the mutual fit.
 */
export function drawApplications(
  frame: Frame,
  world: World,
  priors: MarketPriors,
  space: Workspace,
  applicants: number,
  stream: number,
): void {
  const { set, liking, popularity, aim, aimByState } = world;
  const { appProgram, appScore, appLiking, appFlags, applications, histogram, kind } = space;
  const { state, programs, irPrograms, twin } = frame;
  const silver = Math.max(0, set.signal - 0.5 * set['gold-extra']);
  const gold = silver + set['gold-extra'];
  const signals = frame.gold + frame.silver;
  const keep = Math.min(topSize, signals + 1);
  const spread = priors.applications.spread;
  histogram.fill(0);
  let counter = mix(stream, 0xa99);
  let app = 0;
  for (let a = 0; a < applicants; a += 1) {
    applications[a] = app;
    const k = kind[a];
    const s1 = space.state1[a];
    const s2 = space.state2[a];
    const tier = space.tier[a];
    const leansIr = space.prefersIr[a] === 1;
    const home = space.home[a];
    let kept = 0;
    for (let s = irIndex; s <= drIndex; s += 1) {
      if ((space.applies[a] & (s === irIndex ? appliesIr : appliesDr)) === 0) continue;
      const name = applicantKinds[k];
      const mean =
        s === drIndex
          ? priors.applications.DR[name]
          : leansIr
            ? priors.applications.IR[name]
            : priors.applications.IRasSecond;
      counter = (counter + 0x9e3779b9) | 0;
      const h0 = hash(counter);
      const wanted = mean * Math.exp(spread * normals[h0 >>> 16] - 0.5 * spread * spread);
      const from = s === irIndex ? 0 : irPrograms;
      const to = s === irIndex ? irPrograms : programs;
      const byState = (tier * 2 + s) * stateTotal;
      const tiedMass = aimByState[byState + s1] + (s2 === s1 ? 0 : aimByState[byState + s2]);
      const scale = wanted / (1 + tiedAim * tiedMass);
      const tiedScale = scale * (1 + tiedAim);
      const row = tier * programs;
      const strength = space.strength[2 * a + s];
      const homeHere = s === drIndex ? home : home >= 0 ? twin[home] : -1;
      let due = (h0 & 0xffff) / 65536;
      for (let p = from; p < to; p += 1) {
        const tied = state[p] === s1 || state[p] === s2;
        due += Math.min(0.97, aim[row + p] * (tied ? tiedScale : scale));
        const atHome = p === homeHere;
        if (due < 1 && !atHome) continue;
        if (due >= 1) due -= 1;
        counter = (counter + 0x9e3779b9) | 0;
        const h = hash(counter);
        const fit = set.fit * fits[h & 0xffff];
        const taste = normals[Math.imul(h, 0x85ebca6b) >>> 16];
        const popular = popularity[p];
        const likes =
          set.popularity * popular +
          (tied ? likingOfTie : 0) +
          (atHome ? homeLiking : 0) +
          likingOfFit * fit +
          ownTaste * taste;
        appProgram[app] = p;
        appScore[app] =
          liking[p * kindTotal + k] +
          strength +
          fit +
          (tied ? set.tie : 0) +
          (atHome ? homeEffect : 0) +
          logistics[h >>> 16];
        appLiking[app] = likes;
        appFlags[app] = tied ? flagTied : 0;
        if (keep > 0) {
          const value =
            likes +
            set['signal-aim'] * fit +
            (tierAim[tier] - signalRealism) * popular +
            (leansIr && s === irIndex ? irLean : 0);
          if (kept < keep || value > topValue[kept - 1]) {
            let at = kept < keep ? kept++ : kept - 1;
            while (at > 0 && topValue[at - 1] < value) {
              topValue[at] = topValue[at - 1];
              topApp[at] = topApp[at - 1];
              at -= 1;
            }
            topValue[at] = value;
            topApp[at] = app;
          }
        }
        app += 1;
      }
    }
    let rotations = space.rotations[a];
    for (let i = 0; i < kept; i += 1) {
      const at = topApp[i];
      if (i < frame.gold) {
        appFlags[at] |= flagGold;
        appScore[at] += gold;
      } else if (i < signals) {
        appFlags[at] |= flagSilver;
        appScore[at] += silver;
      } else {
        appFlags[at] |= flagNext;
      }
      const p = appProgram[at];
      if (rotations > 0 && p < irPrograms && (home < 0 || p !== twin[home])) {
        rotations -= 1;
        appFlags[at] |= flagRotated;
        appScore[at] += set.rotation;
      }
    }
    for (let i = applications[a]; i < app; i += 1) {
      const bin = ((appScore[i] - binLow) * binsPerUnit) | 0;
      histogram[appProgram[i] * binTotal + (bin < 0 ? 0 : bin > binTotal - 1 ? binTotal - 1 : bin)] += 1;
    }
  }
  applications[applicants] = app;
}

function hash(counter: number): number {
  let h = Math.imul(counter ^ (counter >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
