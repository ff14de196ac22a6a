import { applicantKinds } from '@matchwright/almanac';
import { keyOf, logistics, mix, normals, trainedAbroad } from '@matchwright/odds';
import { drIndex, irIndex, kindTotal, type Frame } from './frame.js';
import {
  kindCount,
  ownSpread,
  preferenceEffect,
  scoreCenter,
  unseenSpread,
  type MarketPriors,
} from './parameters.js';
import type { Workspace } from './workspace.js';
import { tierCount, type World } from './world.js';

/** Kinds with a home program, by index: US MD and DO seniors. */
const mdSenior = applicantKinds.indexOf('md-senior');
const doSenior = applicantKinds.indexOf('do-senior');
const usImg = applicantKinds.indexOf('us-img');

/** Bits of `applies`. */
export const appliesIr = 1;
export const appliesDr = 2;

/** What is observed besides the score: letters, honours, research together, one standard deviation. */
const otherSpread = 0.4;
/** Step 2 CK, in standard deviations, below which screening costs more. */
export const floorFrom = -0.7;
/** Performance at interviews. */
export const interviewSpread = 0.6;

/** Share of those who prefer a third specialty and match there, so that radiology never sees them. */
const leavesShare = 0.5;

/** Draws one season's applicants into the workspace; returns how many there are. */
export function drawPopulation(
  frame: Frame,
  world: World,
  priors: MarketPriors,
  space: Workspace,
  stream: number,
): number {
  const { set } = world;
  let n = 0;
  let counter = mix(stream, 0x70b);
  const draw = (): number => {
    counter = (counter + 0x9e3779b9) | 0;
    let h = Math.imul(counter ^ (counter >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
  };
  const states = statePool(frame);
  for (const s of [irIndex, drIndex]) {
    const name = s === irIndex ? 'IR' : 'DR';
    const wave = frame.countDrift[s] * normals[mix(stream, 0xc0 + s) >>> 16];
    for (let k = 0; k < kindTotal; k += 1) {
      const kind = applicantKinds[k];
      const own = frame.kindDrift * normals[mix(stream, keyOf(name) + k) >>> 16];
      const expected = kindCount(set, name, kind) * frame.countFactor[s] * Math.exp(wave + own);
      const count = Math.min(
        space.capacity - n,
        Math.round(expected + Math.sqrt(expected) * 0.5 * normals[draw() >>> 16]),
      );
      const abroad = trainedAbroad(kind);
      const center = scoreCenter(set, priors.scoreOffsets[kind], name, abroad);
      const unseenOfKind = unseenSpread(set, abroad);
      const ownIr = ownSpread(set, 'IR');
      const ownDr = ownSpread(set, 'DR');
      const inIr = preferenceEffect(set, 'IR', s === irIndex);
      const slope = abroad ? set['step2-abroad'] : set['step2-us'];
      for (let i = 0; i < count; i += 1) {
        const z = Math.min(normals[draw() >>> 16], (281 - center) / set['score-spread']);
        const other = otherSpread * normals[draw() >>> 16];
        const unseen = unseenOfKind * normals[draw() >>> 16];
        const paper = slope * z - set['step2-floor'] * Math.max(0, floorFrom - z) + other;
        const strength = paper + unseen;
        space.kind[n] = k;
        space.prefersIr[n] = s === irIndex ? 1 : 0;
        const h = draw();
        const chance = (h >>> 16) / 65536;
        space.applies[n] =
          s === irIndex
            ? appliesIr | (chance < set['applies-DR-too'] ? appliesDr : 0)
            : appliesDr | (chance < set['applies-IR-too'] ? appliesIr : 0);
        const outside = (h & 0xffff) / 65536;
        space.prefersOther[n] = s === drIndex && outside < set['prefers-other'] ? 1 : 0;
        space.leaves[n] = s === drIndex && outside < set['prefers-other'] * leavesShare ? 1 : 0;
        space.score[n] = Math.round(center + set['score-spread'] * z);
        space.strength[2 * n] = strength + inIr + ownIr * normals[draw() >>> 16];
        space.strength[2 * n + 1] = strength + ownDr * normals[draw() >>> 16];
        space.interview[n] = interviewSpread * normals[draw() >>> 16];
        // strength in itself sets the aim, but nobody knows what they cannot see: half of it counts
        const aim = paper + 0.5 * unseen + 0.7 * normals[draw() >>> 16];
        space.tier[n] = Math.min(tierCount - 1, Math.max(0, Math.floor(2 + 1.3 * aim)));
        const home = states.programs[draw() % states.programs.length];
        space.state1[n] = frame.state[home];
        space.state2[n] = frame.state[states.programs[draw() % states.programs.length]];
        const hasHome = k === mdSenior ? 0.75 : k === doSenior ? 0.2 : 0;
        space.home[n] = (draw() >>> 8) / 16777216 < hasHome ? home : -1;
        space.rotations[n] = s === irIndex ? rotationsOf(priors, draw(), k === usImg || abroad) : 0;
        n += 1;
      }
    }
  }
  return n;
}

const pools = new WeakMap<Frame, { readonly programs: Int32Array }>();

/** DR programs, each as often as it has places: where schools and homes are. */
function statePool(frame: Frame): { readonly programs: Int32Array } {
  const found = pools.get(frame);
  if (found !== undefined) return found;
  const pool: number[] = [];
  for (let p = frame.irPrograms; p < frame.programs; p += 1) {
    for (let seat = 0; seat < Math.max(1, Math.round(frame.quota[p])); seat += 1) pool.push(p);
  }
  const made = { programs: Int32Array.from(pool) };
  pools.set(frame, made);
  return made;
}

function rotationsOf(priors: MarketPriors, hash: number, abroad: boolean): number {
  const { share, mean } = priors.rotations;
  if (hash / 4294967296 >= (abroad ? 0.8 * share : share)) return 0;
  const extra = mean - 1 + 0.7 * (logistics[hash & 0xffff] * 0.55);
  return Math.max(1, Math.min(3, Math.round(1 + extra)));
}
