import type { Almanac } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';
import { keyOf, logistics, mix, sumTerms, tieTerms, type MemberDraw } from '@matchwright/odds';
import { allModes } from './mode-mask.js';

/** One first-year track to evaluate, the luck shared with the applicant's programs, and where to write. */
export type Pgy1Job = {
  readonly almanac: Almanac;
  readonly profile: Profile;
  readonly seed: number;
  readonly scenarios: number;
  readonly draws: readonly MemberDraw[];
  readonly memberOf: Uint16Array;
  readonly strength: Float32Array;
  readonly interview: Float32Array;
  readonly code: string;
  readonly option: number;
  readonly firstPlace: number;
  readonly endPlace: number;
  readonly invited: Uint8Array;
  readonly available: Uint8Array;
};

/** First-year tracks: one application, no signals or rotations, chances by type and kind. */
export function playPgy1(job: Pgy1Job): void {
  const { profile, seed, scenarios, draws, memberOf, strength, interview } = job;
  const track = job.almanac.pgy1Tracks.find((candidate) => candidate.code === job.code);
  if (track === undefined) throw new RangeError(`no first-year track ${job.code}`);
  const terms = tieTerms(profile, { id: track.code, state: track.state, institution: track.institution });
  const key = mix(seed, keyOf(track.code));
  const base = Float32Array.from(draws, (draw) => draw.invite[track.specialty] + sumTerms(terms, draw));
  const placeBase = Float32Array.from(draws, (draw) => draw.place[track.specialty]);
  const weight = Float32Array.from(draws, (draw) => draw.effects['place-weight']);
  const inviteLuck = mix(key, 0x1);
  const placeLuck = mix(key, 0x2);
  const row = job.option * scenarios;
  for (let k = 0; k < scenarios; k += 1) {
    const m = memberOf[k];
    const half = 0.5 * strength[k];
    if (base[m] + half + logistics[mix(inviteLuck, k) >>> 16] <= 0) continue;
    job.invited[row + k] = allModes;
    const standing = placeBase[m] + weight[m] * half + interview[k] + logistics[mix(placeLuck, k) >>> 16];
    if (standing <= 0) continue;
    for (let p = job.firstPlace; p < job.endPlace; p += 1) job.available[p * scenarios + k] = allModes;
  }
}
