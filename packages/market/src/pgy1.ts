import type { Almanac, Pgy1Specialty } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';
import { keyOf, mix, sumTerms, tieTerms, type MemberDraw, type Term } from '@matchwright/odds';
import { plainApproach, type Hurdles } from './hurdles.js';

/** The luck that an applicant's first-year tracks share with their programs. */
export type Pgy1Luck = {
  readonly almanac: Almanac;
  readonly profile: Profile;
  readonly seed: number;
  readonly draws: readonly MemberDraw[];
  /** By scenario. */
  readonly memberOf: Uint16Array;
  readonly interview: Float32Array;
};

/** First-year tracks: one application, no signals or rotations, chances by type and kind, half the DR strength. */
export function pgy1Hurdles(luck: Pgy1Luck, code: string): Hurdles {
  const { almanac, profile, seed, draws, memberOf } = luck;
  const track = almanac.pgy1Tracks.find((candidate) => candidate.code === code);
  if (track === undefined) throw new RangeError(`no first-year track ${code}`);
  const terms = tieTerms(profile, { id: track.code, state: track.state, institution: track.institution });
  const shared = rowsOf(luck, track.specialty, terms);
  return {
    ...shared,
    specialty: 'DR',
    share: 0.5,
    bars: [new Float32Array(memberOf.length)],
    approach: plainApproach(
      draws.length,
      Float32Array.from(draws, (draw) => draw.effects['place-weight']),
    ),
    fit: null,
    key: mix(seed, keyOf(track.code)),
  };
}

type Rows = Pick<Hurdles, 'margin' | 'standing'>;

/** Tracks of one type with the same ties stand alike: their rows are worked out once for each person's luck. */
const rowsByLuck = new WeakMap<Float32Array, Map<string, Rows>>();

function rowsOf(luck: Pgy1Luck, specialty: Pgy1Specialty, terms: readonly Term[]): Rows {
  const { draws, memberOf, interview } = luck;
  const book = rowsByLuck.get(interview) ?? new Map<string, Rows>();
  rowsByLuck.set(interview, book);
  const name = [specialty, ...terms.map(({ effect, amount }) => `${effect} ${amount}`)].join(';');
  const found = book.get(name);
  if (found !== undefined) return found;
  const base = draws.map((draw) => draw.invite[specialty] + sumTerms(terms, draw));
  const placeBase = draws.map((draw) => draw.place[specialty]);
  const margin = new Float32Array(memberOf.length);
  const standing = new Float32Array(memberOf.length);
  for (let k = 0; k < memberOf.length; k += 1) {
    margin[k] = base[memberOf[k]];
    standing[k] = placeBase[memberOf[k]] + interview[k];
  }
  book.set(name, { margin, standing });
  return { margin, standing };
}
