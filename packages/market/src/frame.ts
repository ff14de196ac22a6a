import { applicantKinds, stateNames, type Almanac, type Track } from '@matchwright/almanac';
import { keyOf, opennessOf, placesOfKind, regionOf, type OddsPack } from '@matchwright/odds';
import type { MarketPriors } from './parameters.js';

export const irIndex = 0;
export const drIndex = 1;
export const specialtyNames = ['IR', 'DR'] as const;
export const kindTotal = applicantKinds.length;

/**
 * The programs of one season as arrays: IR programs first, then DR; each program's tracks are consecutive,
 * categorical before advanced; within a specialty the programs of a state stand together. Physician-only tracks are
 * not played.
 */
export type Frame = {
  readonly season: number;
  readonly programs: number;
  /** Programs below this index are IR. */
  readonly irPrograms: number;
  readonly tracks: number;
  /** Program ids; a track that belongs to no listed program stands alone under its own code. */
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly trackCodes: readonly string[];
  readonly key: Int32Array;
  readonly state: Uint8Array;
  readonly region: Uint8Array;
  readonly quota: Float64Array;
  /** Length `programs + 1`. */
  readonly firstTrack: Int32Array;
  readonly trackProgram: Int32Array;
  /** 1 where the first year is included. */
  readonly categorical: Uint8Array;
  readonly trackQuota: Float64Array;
  /** IR program at the same institution as a DR program, or -1. */
  readonly twin: Int16Array;
  /** Beta posteriors of openness, programs × kinds, and the specialties' means, 2 × kinds. */
  readonly openA: Float32Array;
  readonly openB: Float32Array;
  readonly openMean: Float32Array;
  readonly gold: number;
  readonly silver: number;
  /** Expected applicants against 2025, IR and DR, with the standard deviation of the logarithm. */
  readonly countFactor: readonly [number, number];
  readonly countDrift: readonly [number, number];
  readonly kindDrift: number;
  /** Standard deviation of the logarithm of positions offered, IR and DR: 0 for seasons that were held. */
  readonly quotaDrift: readonly [number, number];
};

const lastPlayed = 2025;
const firstListed = 2021;
/** Positions offered in 2020 against 2021 (sums of the published tables). */
const before2021: readonly [number, number] = [156 / 162, 1113 / 1108];

type Row = {
  id: string;
  ir: boolean;
  state: string;
  institution: string;
  tracks: { track: Track; quota: number }[];
};

/** Lays out one season's programs, with quotas as offered or, beyond the last listed season, projected. */
export function buildFrame(almanac: Almanac, odds: OddsPack, priors: MarketPriors, season: number): Frame {
  if (season < firstListed - 1 || season > lastPlayed + 10) {
    throw new RangeError(`seasons ${firstListed - 1} to ${lastPlayed + 10} can be played, got ${season}`);
  }
  const rows = rowsOf(almanac, priors, season);
  const programs = rows.length;
  const irPrograms = rows.filter((row) => row.ir).length;
  const placed = rows.flatMap((row, p) => row.tracks.map((entry) => ({ ...entry, p })));
  const firstTrack = new Int32Array(programs + 1);
  for (const { p } of placed) firstTrack[p + 1] += 1;
  for (let p = 0; p < programs; p += 1) firstTrack[p + 1] += firstTrack[p];
  const ahead = Math.max(0, season - lastPlayed);
  const away = Math.abs(season - lastPlayed);
  const { drift, quotaGrowth } = priors.seasons;
  const held = season === lastPlayed ? 0 : 1;
  const wander = (yearly: number): number => Math.sqrt(yearly ** 2 * ahead + (held * drift.unheld) ** 2);
  const signals = priors.seasons.signals[String(Math.min(season, 2028))] ?? [0, 0];
  return {
    season,
    programs,
    irPrograms,
    tracks: placed.length,
    ids: rows.map((row) => row.id),
    indexOf: new Map(rows.map((row, p) => [row.id, p])),
    trackCodes: placed.map(({ track }) => track.code),
    key: Int32Array.from(rows, (row) => keyOf(row.id)),
    state: Uint8Array.from(rows, (row) => stateIndex(row.state)),
    region: Uint8Array.from(rows, (row) => regionOf(row.state)),
    quota: Float64Array.from(rows, (row) => row.tracks.reduce((sum, { quota }) => sum + quota, 0)),
    firstTrack,
    trackProgram: Int32Array.from(placed, ({ p }) => p),
    categorical: Uint8Array.from(placed, ({ track }) => (track.letter === 'C' ? 1 : 0)),
    trackQuota: Float64Array.from(placed, ({ quota }) => quota),
    twin: twinsOf(rows, irPrograms),
    ...opennessArrays(almanac, odds, rows),
    gold: signals[0],
    silver: signals[1],
    countFactor: countFactorOf(priors, season),
    countDrift: [wander(drift.IR), wander(drift.DR)],
    kindDrift: drift.kind * Math.sqrt(away),
    quotaDrift: [quotaGrowth.IR[1] * Math.sqrt(ahead), quotaGrowth.DR[1] * Math.sqrt(ahead)],
  };
}

function countFactorOf(priors: MarketPriors, season: number): readonly [number, number] {
  const [ir, dr] = priors.seasons.counts[String(Math.min(season, lastPlayed))] ?? [1, 1];
  const ahead = Math.max(0, season - lastPlayed);
  const { IR, DR } = priors.seasons.applicantGrowth;
  return [ir * (1 + IR) ** ahead, dr * (1 + DR) ** ahead];
}

function rowsOf(almanac: Almanac, priors: MarketPriors, season: number): readonly Row[] {
  const byId = new Map<string, Row>();
  const programs = new Map(almanac.programs.map((program) => [program.id, program]));
  for (const track of almanac.tracks) {
    const quota = quotaOf(track, priors, season);
    if (track.letter === 'R' || quota <= 0) continue;
    const program = track.programId === null ? undefined : programs.get(track.programId);
    const id = program?.id ?? track.code;
    let row = byId.get(id);
    if (row === undefined) {
      const { state, institution } = program ?? track;
      row = { id, ir: track.specialty === 'IR', state, institution, tracks: [] };
      byId.set(id, row);
    }
    row.tracks.push({ track, quota });
  }
  const rows = [...byId.values()];
  for (const row of rows) row.tracks.sort((x, y) => (x.track.letter < y.track.letter ? 1 : -1));
  // a state's programs stand together, so that a tie to a state is a tie to one run of programs
  rows.sort((x, y) => Number(y.ir) - Number(x.ir) || stateIndex(x.state) - stateIndex(y.state));
  return rows;
}

const stateCodes = Object.keys(stateNames);

function stateIndex(state: string): number {
  return Math.max(0, stateCodes.indexOf(state));
}

function quotaOf(track: Track, priors: MarketPriors, season: number): number {
  const which = track.specialty === 'IR' ? irIndex : drIndex;
  if (season < firstListed) return (track.results[firstListed]?.quota ?? 0) * before2021[which];
  const offered = track.results[Math.min(season, lastPlayed)]?.quota ?? 0;
  const growth = priors.seasons.quotaGrowth[track.specialty][0];
  return offered * (1 + growth) ** Math.max(0, season - lastPlayed);
}

function twinsOf(rows: readonly Row[], irPrograms: number): Int16Array {
  const twin = new Int16Array(rows.length).fill(-1);
  for (let p = irPrograms; p < rows.length; p += 1) {
    const { institution, state } = rows[p];
    twin[p] = rows.findIndex((row) => row.ir && row.institution === institution && row.state === state);
  }
  return twin;
}

function opennessArrays(
  almanac: Almanac,
  odds: OddsPack,
  rows: readonly Row[],
): Pick<Frame, 'openA' | 'openB' | 'openMean'> {
  const size = rows.length * kindTotal;
  const openA = new Float32Array(size);
  const openB = new Float32Array(size);
  const openMean = new Float32Array(2 * kindTotal);
  const programs = new Map(almanac.programs.map((program) => [program.id, program]));
  applicantKinds.forEach((kind, k) => {
    specialtyNames.forEach((specialty, s) => {
      const all = placesOfKind(almanac, specialty, kind);
      openMean[s * kindTotal + k] = (all.k + 0.5) / (all.n + 1);
    });
    const counts = { IR: new Map(), DR: new Map() };
    rows.forEach((row, p) => {
      const specialty = row.ir ? 'IR' : 'DR';
      const known = programs.get(row.id);
      const program = known ?? { ...almanac.programs[0], ...row, specialty, criteria: {} };
      const { a, b } = opennessOf(almanac, odds, program, kind, counts[specialty]);
      openA[p * kindTotal + k] = a;
      openB[p * kindTotal + k] = b;
    });
  });
  return { openA, openB, openMean };
}
