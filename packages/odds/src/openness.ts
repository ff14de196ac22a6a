import {
  applicantKinds,
  stateNames,
  type Almanac,
  type ApplicantKind,
  type Program,
  type Specialty,
} from '@matchwright/almanac';
import type { OddsPack } from './effects.js';
import { betaAt, keyOf, mix } from './random.js';

/** k matched of n filled places. */
export type Count = { readonly k: number; readonly n: number };

/** Beta posterior of the share of a program's places that go to one kind, and the specialty's mean. */
export type Openness = { readonly a: number; readonly b: number; readonly mean: number; readonly own: Count };

/** Spellings of a kind in the tables by state. */
const countKeys: Readonly<Record<ApplicantKind, readonly string[]>> = {
  'md-senior': ['md-senior', 'MDsr'],
  'do-senior': ['do-senior', 'DOsr'],
  'md-graduate': ['md-graduate', 'MDgr'],
  'do-graduate': ['do-graduate', 'DOgr'],
  'us-img': ['us-img', 'USIMG'],
  'non-us-img': ['non-us-img', 'nonUSIMG'],
};

/** Letters of tracks that are played, as the tables by state name them. */
const levels = { C: 'PGY1', A: 'PGY2' } as const;
type Letter = keyof typeof levels;

/** Places of 2025 by kind: C and A tracks of one specialty (or of one letter), in one state or in all. */
export function placesOfKind(
  almanac: Almanac,
  specialty: Specialty,
  kind: ApplicantKind,
  state?: string,
  letter?: Letter,
): Count {
  let k = 0;
  let n = 0;
  for (const row of almanac.stateMatches2025) {
    const of = (name: Letter): boolean =>
      row.track === `${specialty}-${levels[name]}` && (letter === undefined || letter === name);
    if (!of('C') && !of('A')) continue;
    if (state !== undefined && !sameState(row.state, state)) continue;
    n += row.filled;
    for (const key of countKeys[kind]) k += row.matched[key] ?? 0;
  }
  return { k, n };
}

function sameState(row: string, code: string): boolean {
  if (row === code) return true;
  const name: string | undefined = (stateNames as Readonly<Record<string, string>>)[code];
  return name !== undefined && row.toLowerCase() === name.toLowerCase();
}

/** Residents trained abroad that a program states or a user has noted: k of n, where both are numbers. */
export function statedResidents(program: Program): Count | null {
  const fact = program.criteria.img_residents;
  if (fact?.state !== 'known' || fact.n === undefined || fact.n <= 0) return null;
  const k = /^\d+(?:\.\d+)?/u.exec(fact.value);
  return k === null ? null : { k: Math.min(Number(k[0]), fact.n), n: fact.n };
}

/**
 * Shrinks one program's openness to a kind: the specialty's mean, moved by what tracks with and without a first year
 * fill with, then by its state's 2025 counts, then by its own k of n.
 */
export function opennessOf(
  almanac: Almanac,
  pack: OddsPack,
  program: Program,
  kind: ApplicantKind,
  countsByState?: Map<string, Count>,
): Openness {
  const all = cached(countsByState, 'all', () => placesOfKind(almanac, program.specialty, kind));
  const mean = (all.k + 0.5) / (all.n + 1);
  const state = cached(countsByState, program.state, () =>
    placesOfKind(almanac, program.specialty, kind, program.state),
  );
  const { stateWeight, programWeight } = pack.openness;
  const shared = programShareC(almanac, program.id);
  const ofLetter = (letter: Letter): number => {
    const { k, n } = cached(countsByState, `letter ${letter}`, () =>
      placesOfKind(almanac, program.specialty, kind, undefined, letter),
    );
    return (stateWeight * mean + k) / (stateWeight + n);
  };
  const usual = shared === null ? mean : shared * ofLetter('C') + (1 - shared) * ofLetter('A');
  const stateMean = (stateWeight * usual + state.k) / (stateWeight + state.n);
  const own = ownCount(almanac, program, kind, mean);
  return {
    a: programWeight * stateMean + own.k,
    b: programWeight * (1 - stateMean) + own.n - own.k,
    mean,
    own,
  };
}

const sharesC = new WeakMap<Almanac, ReadonlyMap<string, number>>();

/** Share of a program's latest places whose track holds the first year; null for a program that lists none. */
function programShareC(almanac: Almanac, programId: string): number | null {
  let shares = sharesC.get(almanac);
  if (shares === undefined) {
    const places = new Map<string, { c: number; all: number }>();
    for (const { programId: id, letter, results } of almanac.tracks) {
      if (id === null || (letter !== 'C' && letter !== 'A')) continue;
      const latest = Math.max(0, ...Object.keys(results).map(Number));
      const quota = results[latest]?.quota ?? 0;
      const before = places.get(id) ?? { c: 0, all: 0 };
      places.set(id, { c: before.c + (letter === 'C' ? quota : 0), all: before.all + quota });
    }
    shares = new Map([...places].flatMap(([id, { c, all }]) => (all > 0 ? [[id, c / all]] : [])));
    sharesC.set(almanac, shares);
  }
  return shares.get(programId) ?? null;
}

function cached(map: Map<string, Count> | undefined, key: string, make: () => Count): Count {
  const found = map?.get(key);
  if (found !== undefined) return found;
  const made = make();
  map?.set(key, made);
  return made;
}

/** Counts of residents trained abroad do not tell citizens from others: split as the specialty's places are. */
function ownCount(almanac: Almanac, program: Program, kind: ApplicantKind, mean: number): Count {
  const stated = statedResidents(program);
  if (stated === null || (kind !== 'us-img' && kind !== 'non-us-img')) return { k: 0, n: 0 };
  const other = placesOfKind(almanac, program.specialty, kind === 'us-img' ? 'non-us-img' : 'us-img');
  const share = mean / (mean + (other.k + 0.5) / (other.n + 1));
  return { k: stated.k * share, n: stated.n };
}

/** How far a program may lie from its specialty's mean, in log-odds, below and above. */
const lowest = -3;
const highest = 2.2;

/**
 * One draw of a program's openness, as log-odds relative to the specialty's mean for the kind. `key` names the
 * program and the kind (see `opennessKey`): the played season and the applicant's own evaluation share the draw.
 */
export function drawOpenness(
  openness: Pick<Openness, 'a' | 'b' | 'mean'>,
  seed: number,
  key: number,
  member: number,
): number {
  const share = betaAt(mix(seed, key), member, openness.a, openness.b);
  return Math.min(highest, Math.max(lowest, Math.log(Math.max(share, 1e-6) / openness.mean)));
}

/** Key of one program and kind for `drawOpenness`. */
export function opennessKey(programId: string, kind: ApplicantKind): number {
  return mix(keyOf(programId), applicantKinds.indexOf(kind));
}
