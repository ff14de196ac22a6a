import type { Almanac } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';
import { keyOf, mix, sumTerms, tieTerms, type MemberDraw } from '@matchwright/odds';
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
  const { almanac, profile, seed, draws, memberOf, interview } = luck;
  const track = almanac.pgy1Tracks.find((candidate) => candidate.code === code);
  if (track === undefined) throw new RangeError(`no first-year track ${code}`);
  const terms = tieTerms(profile, { id: track.code, state: track.state, institution: track.institution });
  const base = draws.map((draw) => draw.invite[track.specialty] + sumTerms(terms, draw));
  const placeBase = draws.map((draw) => draw.place[track.specialty]);
  return {
    margin: Float32Array.from(memberOf, (m) => base[m]),
    standing: Float32Array.from(memberOf, (m, k) => placeBase[m] + interview[k]),
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
