import { applicantKinds } from '@matchwright/almanac';
import { mix, normals } from '@matchwright/odds';
import { choosePrograms, chosen, type Choice } from './choose-programs.js';
import { drIndex, irIndex, type Frame } from './frame.js';
import type { MarketPriors } from './parameters.js';
import { appliesDr, appliesIr } from './population.js';
import { best, keepBest, mostWishes } from './keep-best.js';
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
import type { World } from './world.js';

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

const wishes = new Float64Array(mostWishes);
const choice: Choice = { row: 0, state1: 0, state2: 0, to: 0, home: -1, wanted: 0, start: 0 };

/**
 * Applications, signals and rotations of one season, and each program's histogram of what it sees. One
 * counter-based draw an application: its highest bits are the program's luck, its lowest the mutual fit, those
 * between the person's own taste.
 */
export function drawApplications(
  frame: Frame,
  world: World,
  priors: MarketPriors,
  space: Workspace,
  applicants: number,
  stream: number,
): void {
  const { set, popularity, liking } = world;
  const { appProgram, appScore, appLiking, appFlags, applications, kind } = space;
  const { programs, irPrograms, twin } = frame;
  const spread = priors.applications.spread;
  const fitWeight = set.fit;
  const popularWeight = set.popularity;
  const tieWeight = set.tie;
  const aimWeight = set['signal-aim'];
  const signals = frame.gold + frame.silver;
  space.histogram.fill(0);
  let counter = mix(stream, 0xa99);
  let app = 0;
  for (let a = 0; a < applicants; a += 1) {
    const first = app;
    applications[a] = app;
    const k = kind[a];
    const tier = space.tier[a];
    const leansIr = space.prefersIr[a] === 1;
    const home = space.home[a];
    const likingRow = k * programs;
    const realism = tierAim[tier] - signalRealism;
    choice.state1 = space.state1[a];
    choice.state2 = space.state2[a];
    for (let s = irIndex; s <= drIndex; s += 1) {
      if ((space.applies[a] & (s === irIndex ? appliesIr : appliesDr)) === 0) continue;
      counter = (counter + 0x9e3779b9) | 0;
      const h0 = hash(counter);
      const homeHere = s === drIndex ? home : home >= 0 ? twin[home] : -1;
      choice.row = 2 * tier + s;
      choice.to = s === irIndex ? irPrograms : programs;
      choice.home = homeHere;
      choice.wanted =
        meanOf(priors, s, k, leansIr) * Math.exp(spread * normals[h0 >>> 16] - 0.5 * spread ** 2);
      choice.start = (h0 & 0xffff) / 65536;
      const count = choosePrograms(world.aim, choice);
      const strength = space.strength[2 * a + s];
      const lean = leansIr && s === irIndex ? irLean : 0;
      for (let c = 0; c < count; c += 1) {
        const p = chosen[c] >> 1;
        const tied = chosen[c] & 1;
        const atHome = p === homeHere ? 1 : 0;
        counter = (counter + 0x9e3779b9) | 0;
        const h = hash(counter);
        const fit = fitWeight * fits[h & smallMask];
        const popular = popularity[p];
        const likes =
          popularWeight * popular +
          tied * likingOfTie +
          atHome * homeLiking +
          likingOfFit * fit +
          ownTaste * smallNormals[(h >>> 11) & smallMask];
        appProgram[app] = p;
        appScore[app] =
          liking[likingRow + p] +
          strength +
          fit +
          tied * tieWeight +
          atHome * homeEffect +
          smallLogistics[h >>> 22];
        appLiking[app] = likes;
        appFlags[app] = tied * flagTied;
        wishes[app - first] = likes + aimWeight * fit + realism * popular + lean;
        app += 1;
      }
    }
    if (signals > 0) signal(frame, world, space, a, keepBest(wishes, app - first, signals + 1));
    record(space, first, app);
  }
  applications[applicants] = app;
}

/** Mean number of programs that a person of one kind applies to. */
function meanOf(priors: MarketPriors, s: number, k: number, leansIr: boolean): number {
  const name = applicantKinds[k];
  if (s === drIndex) return priors.applications.DR[name];
  return leansIr ? priors.applications.IR[name] : priors.applications.IRasSecond;
}

/** Signals to the best wishes, and rotations at the first of them in IR. */
function signal(frame: Frame, world: World, space: Workspace, a: number, kept: number): void {
  const { appProgram, appScore, appFlags } = space;
  const { set } = world;
  const silver = Math.max(0, set.signal - 0.5 * set['gold-extra']);
  const gold = silver + set['gold-extra'];
  const signals = frame.gold + frame.silver;
  const home = space.home[a];
  let rotations = space.rotations[a];
  for (let i = 0; i < kept; i += 1) {
    const at = space.applications[a] + best[i];
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
    if (rotations > 0 && p < frame.irPrograms && (home < 0 || p !== frame.twin[home])) {
      rotations -= 1;
      appFlags[at] |= flagRotated;
      appScore[at] += set.rotation;
    }
  }
}

/** Puts one person's applications into the programs' histograms. */
function record(space: Workspace, first: number, end: number): void {
  const { appProgram, appScore, appBin, histogram } = space;
  for (let i = first; i < end; i += 1) {
    const exact = ((appScore[i] - binLow) * binsPerUnit) | 0;
    const bin = exact < 0 ? 0 : exact > binTotal - 1 ? binTotal - 1 : exact;
    appBin[i] = bin;
    histogram[appProgram[i] * binTotal + bin] += 1;
  }
}

function hash(counter: number): number {
  let h = Math.imul(counter ^ (counter >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
