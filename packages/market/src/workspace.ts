import { createMatchState, type Market, type MatchState } from '@matchwright/match';
import { kindTotal, type Frame } from './frame.js';

/** Resolution of the per-program score histograms: bins of 0.035 log-odds from −6; nobody lower is invited. */
export const binTotal = 512;
export const binLow = -6;
export const binsPerUnit = 28.5;

/** Flags of one application. */
export const flagSilver = 1;
export const flagGold = 2;
export const flagNext = 4;
export const flagRotated = 8;
export const flagTied = 16;

/** Arrays reused by every season that one worker plays; made for the largest season, never grown in the loops. */
export type Workspace = {
  readonly capacity: number;
  readonly kind: Uint8Array;
  readonly prefersIr: Uint8Array;
  readonly applies: Uint8Array;
  readonly leaves: Uint8Array;
  readonly prefersOther: Uint8Array;
  readonly tier: Uint8Array;
  readonly state1: Uint8Array;
  readonly state2: Uint8Array;
  readonly score: Int16Array;
  /** 2 × capacity: strength on paper and beyond it, IR and DR. */
  readonly strength: Float32Array;
  readonly interview: Float32Array;
  readonly home: Int16Array;
  readonly rotations: Uint8Array;
  /** Length capacity + 1: an applicant's applications. */
  readonly applications: Int32Array;
  readonly appProgram: Uint16Array;
  /** What the program sees: log-odds and its own luck. */
  readonly appScore: Float32Array;
  /** The same as a bin of the program's histogram. */
  readonly appBin: Uint16Array;
  /** How much the applicant likes it. */
  readonly appLiking: Float32Array;
  readonly appFlags: Uint8Array;
  readonly histogram: Uint16Array;
  /** The lowest bin that each program invites: in the first round, at most in the second, in the end. */
  readonly firstBin: Uint16Array;
  readonly mostBin: Uint16Array;
  readonly inviteBin: Uint16Array;
  /** The lower edge of `inviteBin`, log-odds. */
  readonly inviteCut: Float32Array;
  /** Interviews that each program offers this season. */
  readonly offered: Float32Array;
  readonly declined: Uint16Array;
  /** Most interviews each person accepts. */
  readonly ceiling: Uint8Array;
  /** Length capacity + 1: an applicant's applications that may be invited. */
  readonly prospects: Int32Array;
  readonly prospectApp: Int32Array;
  /** Length capacity + 1: an applicant's interviews (indices of applications), liked best first after ranking. */
  readonly interviews: Int32Array;
  readonly interviewApp: Int32Array;
  readonly interviewLiking: Float32Array;
  /** The season's places by track. */
  readonly seats: Int32Array;
  readonly offsets: Int32Array;
  readonly rankTrack: Int32Array;
  readonly rankScore: Uint32Array;
  readonly rankApp: Int32Array;
  readonly placeCut: Float64Array;
  readonly match: MatchState;
};

/** Most applications and interviews a person has. */
const applicationsEach = 130;
export const interviewsEach = 40;

/** Makes a workspace for seasons of one frame with up to `capacity` applicants. */
export function createWorkspace(frame: Frame, capacity: number): Workspace {
  const apps = capacity * applicationsEach;
  const ranks = (capacity + 1) * interviewsEach * 2;
  let seats = 0;
  for (let t = 0; t < frame.tracks; t += 1) seats += Math.ceil(frame.trackQuota[t] * 1.6) + 2;
  return {
    capacity,
    kind: new Uint8Array(capacity),
    prefersIr: new Uint8Array(capacity),
    applies: new Uint8Array(capacity),
    leaves: new Uint8Array(capacity),
    prefersOther: new Uint8Array(capacity),
    tier: new Uint8Array(capacity),
    state1: new Uint8Array(capacity),
    state2: new Uint8Array(capacity),
    score: new Int16Array(capacity),
    strength: new Float32Array(2 * capacity),
    interview: new Float32Array(capacity),
    home: new Int16Array(capacity),
    rotations: new Uint8Array(capacity),
    applications: new Int32Array(capacity + 1),
    appProgram: new Uint16Array(apps),
    appScore: new Float32Array(apps),
    appBin: new Uint16Array(apps),
    appLiking: new Float32Array(apps),
    appFlags: new Uint8Array(apps),
    histogram: new Uint16Array(frame.programs * binTotal),
    firstBin: new Uint16Array(frame.programs),
    mostBin: new Uint16Array(frame.programs),
    inviteBin: new Uint16Array(frame.programs),
    inviteCut: new Float32Array(frame.programs),
    offered: new Float32Array(frame.programs),
    declined: new Uint16Array(frame.programs),
    ceiling: new Uint8Array(capacity),
    prospects: new Int32Array(capacity + 1),
    prospectApp: new Int32Array(apps + 1),
    interviews: new Int32Array(capacity + 1),
    interviewApp: new Int32Array(capacity * interviewsEach),
    interviewLiking: new Float32Array(capacity * interviewsEach),
    seats: new Int32Array(frame.tracks),
    offsets: new Int32Array(capacity + 2),
    rankTrack: new Int32Array(ranks),
    rankScore: new Uint32Array(ranks),
    rankApp: new Int32Array(ranks),
    placeCut: new Float64Array(frame.tracks),
    match: createMatchState(capacity + 1, frame.tracks, seats),
  };
}

/** The market of a ranked season; one row beyond the applicants is left free for a what-if. */
export function marketOf(frame: Frame, space: Workspace, applicants: number): Market {
  return {
    applicants: applicants + 1,
    programs: frame.tracks,
    offsets: space.offsets,
    program: space.rankTrack,
    score: space.rankScore,
    quota: space.seats,
  };
}

/** Upper bound on a season's applicants under any parameters in use. */
export const applicantCapacity = 4200;

export { kindTotal };
