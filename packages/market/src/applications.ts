import { applicantKinds } from '@matchwright/almanac';
import { mix, normals } from '@matchwright/odds';
import { drIndex, irIndex, kindTotal, type Frame } from './frame.js';
import type { MarketPriors } from './parameters.js';
import { appliesDr, appliesIr } from './population.js';
import { smallLogistics, smallMask, smallNormals } from './small-tables.js';
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
const likingOfTie = 0.9;
const likingOfFit = 0.8;
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

function fitAt(z: number): number {
  return Math.tanh(3 * (z - 0.45)) + 0.32;
}

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
  const made = Float32Array.from(normals, (z) => fitAt(z + shift));
  fitTables.set(shift, made);
  return made;
}

const fits = Float32Array.from(smallNormals, (z) => fitAt(z));

/** Programs chosen by one person in one specialty, and the states that person is tied to. */
const chosen = new Uint16Array(1024);
const tiedTo = new Uint8Array(256);

function isChosen(program: number, count: number): boolean {
  for (let c = 0; c < count; c += 1) if (chosen[c] === program) return true;
  return false;
}

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
  const fitWeight = set.fit;
  const popularWeight = set.popularity;
  const tieWeight = set.tie;
  const aimWeight = set['signal-aim'];
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
    tiedTo[s1] = 1;
    tiedTo[s2] = 1;
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
      let count = 0;
      for (let p = from; p < to; p += 1) {
        due += aim[row + p] * (tiedTo[state[p]] === 0 ? scale : tiedScale);
        const takes = due >= 1 ? 1 : 0;
        due -= takes;
        chosen[count] = p;
        count += takes;
      }
      if (homeHere >= 0 && !isChosen(homeHere, count)) {
        chosen[count] = homeHere;
        count += 1;
      }
      const lean = leansIr && s === irIndex ? irLean : 0;
      for (let c = 0; c < count; c += 1) {
        const p = chosen[c];
        const tied = tiedTo[state[p]] !== 0;
        const atHome = p === homeHere;
        counter = (counter + 0x9e3779b9) | 0;
        const h = hash(counter);
        const fit = fitWeight * fits[h & smallMask];
        const taste = smallNormals[Math.imul(h, 0x85ebca6b) >>> 20];
        const popular = popularity[p];
        const likes =
          popularWeight * popular +
          (tied ? likingOfTie : 0) +
          (atHome ? homeLiking : 0) +
          likingOfFit * fit +
          ownTaste * taste;
        appProgram[app] = p;
        appScore[app] =
          liking[p * kindTotal + k] +
          strength +
          fit +
          (tied ? tieWeight : 0) +
          (atHome ? homeEffect : 0) +
          smallLogistics[h >>> 20];
        appLiking[app] = likes;
        appFlags[app] = tied ? flagTied : 0;
        if (keep > 0) {
          const value = likes + aimWeight * fit + (tierAim[tier] - signalRealism) * popular + lean;
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
    tiedTo[s1] = 0;
    tiedTo[s2] = 0;
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
      if (bin > 0) histogram[appProgram[i] * binTotal + (bin > binTotal - 1 ? binTotal - 1 : bin)] += 1;
    }
  }
  applications[applicants] = app;
}

function hash(counter: number): number {
  let h = Math.imul(counter ^ (counter >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
