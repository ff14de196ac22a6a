import { fail, ok, type Result } from '@matchwright/almanac';
import * as z from 'zod';
import { buildFrame } from './frame.js';
import { fromCoordinates, parameterNames, type ParameterSet } from './parameters.js';
import type { MarketBench } from './play-batch.js';
import { benchFor } from './play-batch.js';
import { playSeason } from './play-season.js';
import { standingOf } from './rank-lists.js';
import { drawWorld } from './world.js';

/** The fitted ensemble: coordinates of every member, with what made it. */
export type Ensemble = { readonly seed: number; readonly members: readonly Float64Array[] };

/**
 * Played seasons, stored: each program's cutoff for an interview and each track's for a place, by scenario, in
 * steps of `step` log-odds. Scenario k belongs to member k mod members.
 */
export type ScenarioPack = {
  readonly season: number;
  readonly seed: number;
  readonly scenarios: number;
  readonly members: readonly ParameterSet[];
  readonly programIds: readonly string[];
  readonly trackCodes: readonly string[];
  /** rows × scenarios, one byte each: see `cutoffOf`. */
  readonly invite: Uint8Array;
  readonly place: Uint8Array;
};

/** Cutoffs of a slice of scenarios, as one worker plays them. */
export type PackSlice = {
  readonly from: number;
  readonly to: number;
  readonly invite: Uint8Array;
  readonly place: Uint8Array;
};

const step = 0.06;
const lowest = -6;
/** Bytes that stand for "everybody ranked gets in" and "no places". */
const openByte = 0;
const closedByte = 255;

/** The cutoff behind a byte: −Infinity where places stayed open, Infinity where none were offered. */
export const cutoffOfByte: Float32Array = Float32Array.from({ length: 256 }, (_, byte) =>
  byte === openByte ? -Infinity : byte === closedByte ? Infinity : lowest + step * (byte - 1),
);

function byteOf(cutoff: number): number {
  if (cutoff === -Infinity) return openByte;
  if (cutoff === Infinity) return closedByte;
  return Math.min(closedByte - 1, Math.max(1, Math.round((cutoff - lowest) / step) + 1));
}

/** Plays scenarios `from` to `to` of a season and stores their cutoffs. */
export function playSlice(
  bench: MarketBench,
  season: number,
  ensemble: Ensemble,
  from: number,
  to: number,
): PackSlice {
  const { frame, space } = benchFor(bench, season);
  const { priors } = bench.setup;
  const width = to - from;
  const invite = new Uint8Array(frame.programs * width);
  const place = new Uint8Array(frame.tracks * width);
  const members = ensemble.members.length;
  for (let member = 0; member < members; member += 1) {
    const first = from + ((((member - from) % members) + members) % members);
    if (first >= to) continue;
    const world = drawWorld(frame, fromCoordinates(priors, ensemble.members[member]), ensemble.seed, member);
    for (let k = first; k < to; k += members) {
      playSeason(frame, world, priors, space, k);
      for (let p = 0; p < frame.programs; p += 1) invite[p * width + k - from] = byteOf(space.inviteCut[p]);
      for (let t = 0; t < frame.tracks; t += 1) {
        place[t * width + k - from] = byteOf(placeCutoff(space.placeCut[t]));
      }
    }
  }
  return { from, to, invite, place };
}

/** The Match's cutoff in scores (lower is better) as the standing that must be beaten. */
export function placeCutoff(score: number): number {
  if (score === Infinity) return -Infinity;
  if (score === -Infinity) return Infinity;
  return standingOf(score);
}

/** Puts slices together, in any order. */
export function assemblePack(
  bench: MarketBench,
  season: number,
  ensemble: Ensemble,
  slices: readonly PackSlice[],
): ScenarioPack {
  const { almanac, odds, priors } = bench.setup;
  const frame = buildFrame(almanac, odds, priors, season);
  const scenarios = Math.max(...slices.map((slice) => slice.to));
  const invite = new Uint8Array(frame.programs * scenarios);
  const place = new Uint8Array(frame.tracks * scenarios);
  for (const slice of slices) {
    const width = slice.to - slice.from;
    for (let p = 0; p < frame.programs; p += 1) {
      invite.set(slice.invite.subarray(p * width, (p + 1) * width), p * scenarios + slice.from);
    }
    for (let t = 0; t < frame.tracks; t += 1) {
      place.set(slice.place.subarray(t * width, (t + 1) * width), t * scenarios + slice.from);
    }
  }
  return {
    season,
    seed: ensemble.seed,
    scenarios,
    members: ensemble.members.map((coordinates) => fromCoordinates(priors, coordinates)),
    programIds: frame.ids,
    trackCodes: frame.trackCodes,
    invite,
    place,
  };
}

const headerSchema = z.strictObject({
  schema: z.literal('matchwright.scenarios/1'),
  season: z.number().int(),
  seed: z.number().int(),
  scenarios: z.number().int().positive(),
  parameters: z.array(z.enum(parameterNames)),
  members: z.array(z.array(z.number())).min(1),
  programIds: z.array(z.string()),
  trackCodes: z.array(z.string()),
});

/** One file: the length of the header in four bytes (little endian), the header as JSON, the cutoffs. */
export function encodePack(pack: ScenarioPack): Uint8Array {
  const header = JSON.stringify({
    schema: 'matchwright.scenarios/1',
    season: pack.season,
    seed: pack.seed,
    scenarios: pack.scenarios,
    parameters: parameterNames,
    members: pack.members.map((set) => parameterNames.map((name) => Number(set[name].toPrecision(6)))),
    programIds: pack.programIds,
    trackCodes: pack.trackCodes,
  });
  const bytes = new Uint8Array(4 + header.length + pack.invite.length + pack.place.length);
  new DataView(bytes.buffer).setUint32(0, header.length, true);
  for (let i = 0; i < header.length; i += 1) bytes[4 + i] = header.charCodeAt(i);
  bytes.set(pack.invite, 4 + header.length);
  bytes.set(pack.place, 4 + header.length + pack.invite.length);
  return bytes;
}

/** Reads what `encodePack` wrote; a file that is cut short or of another version is refused. */
export function decodePack(bytes: Uint8Array): Result<ScenarioPack> {
  const bad = (expected: string): Result<ScenarioPack> =>
    fail([{ code: 'bad-scenarios', where: 'scenarios.bin', expected }]);
  if (bytes.length < 4) return bad('a file of played seasons');
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(0, true);
  if (length > bytes.length - 4) return bad('a whole file: it ends inside its header');
  let text = '';
  for (let i = 0; i < length; i += 1) text += String.fromCharCode(bytes[4 + i]);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return bad('a header in JSON');
  }
  const header = headerSchema.safeParse(json);
  if (!header.success) return bad('the header of matchwright.scenarios/1: run npm run market again');
  const { season, seed, scenarios, parameters, members, programIds, trackCodes } = header.data;
  const inviteSize = programIds.length * scenarios;
  const placeSize = trackCodes.length * scenarios;
  if (bytes.length !== 4 + length + inviteSize + placeSize)
    return bad('a whole file: its cutoffs are cut short');
  if (parameters.length !== parameterNames.length) return bad('the parameters of this version');
  const start = 4 + length;
  const sets = members.map((values): ParameterSet | null => readSet(parameters, values));
  if (sets.some((set) => set === null)) return bad('one value for each parameter');
  return ok({
    season,
    seed,
    scenarios,
    members: sets.filter((set) => set !== null),
    programIds,
    trackCodes,
    invite: bytes.subarray(start, start + inviteSize),
    place: bytes.subarray(start + inviteSize),
  });
}

function readSet(parameters: readonly string[], values: readonly number[]): ParameterSet | null {
  const set = Object.fromEntries(parameters.map((name, i) => [name, values[i]]));
  return isSet(set) ? set : null;
}

function isSet(set: Readonly<Record<string, number | undefined>>): set is ParameterSet {
  return parameterNames.every((name) => Number.isFinite(set[name]));
}
