import type { Program, Specialty } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';
import {
  barredBecause,
  drawMember,
  drawOpenness,
  keyOf,
  mix,
  normalAt,
  opennessKey,
  opennessOf,
  regionOf,
  statedTerms,
  strengthTerms,
  sumTerms,
  tieTerms,
  trainedAbroad,
  type Count,
  type MemberDraw,
  type Term,
} from '@matchwright/odds';
import type { ApplicantScenarios, Option, Place } from './applicant-scenarios.js';
import { fitOf, homeEffect } from './applications.js';
import type { ApplicantScenariosInput } from './applicant-input.js';
import type { Observation } from './draw-fate.js';
import { drawFates } from './draw-fates.js';
import { programIndex, type Approach, type Hurdles, type Prepared } from './hurdles.js';
import {
  kindEffect,
  ownSpread,
  preferenceEffect,
  scoreCenter,
  unseenSpread,
  type ParameterSet,
} from './parameters.js';
import { pgy1Hurdles } from './pgy1.js';
import { floorFrom, interviewSpread } from './population.js';
import { placeTie } from './rank-lists.js';
import { scoreOffsets } from './score-offsets.js';
import { cutoffOfByte, type ScenarioPack } from './scenario-pack.js';
import { regionLuck } from './world.js';

export type PackInput = ApplicantScenariosInput & { readonly pack: ScenarioPack };

/** What is known of the season so far: which drawn scenario each one goes on from, and what it must agree with. */
export type Conditioning = {
  /** Index of the scenario drawn at first. */
  readonly source: Int32Array;
  /** Moved unseen strength, log-odds. */
  readonly shift: Float32Array;
  readonly observed: ReadonlyMap<string, Observation>;
};

export type { Observation } from './draw-fate.js';

/** One program as it looks at one applicant. */
export type ProgramView = {
  readonly base: Float32Array;
  readonly inviteRow: number;
  readonly fit: Float32Array;
  readonly tied: boolean;
  readonly specialty: Specialty;
};

/** Spread of a score that is only expected, in points. */
const expectedScoreSd = 8;

/** One applicant against stored seasons. Scenario k plays season k mod the pack's number. */
export function packApplicant(input: PackInput): Prepared {
  return prepared(preparePerson(input), null);
}

/** Draws what all programs share about one applicant. */
export function preparePerson(input: PackInput): Person {
  const { pack, scenarios, member } = input;
  if (member !== undefined) {
    return new Person(input, new Uint16Array(scenarios).fill(member), pack.members.length);
  }
  const members = Math.min(pack.members.length, scenarios);
  const memberOf = Uint16Array.from({ length: scenarios }, (_, k) => (k % pack.scenarios) % members);
  return new Person(input, memberOf, members);
}

/** Draws the fate at all options of a prepared applicant, as drawn or given what is known so far. */
export function evaluate(
  input: PackInput,
  person: Person,
  conditioning: Conditioning | null,
): ApplicantScenarios {
  return drawFates(input, prepared(person, conditioning), conditioning?.observed);
}

function prepared(person: Person, conditioning: Conditioning | null): Prepared {
  const { members } = person;
  const memberOf =
    conditioning === null
      ? person.memberOf
      : Uint16Array.from(conditioning.source, (source) => person.memberOf[source]);
  return {
    scenarios: memberOf.length,
    members,
    memberOf,
    strength: { IR: person.strengthNow('IR', conditioning), DR: person.strengthNow('DR', conditioning) },
    hurdles: (option, places) => person.hurdles(option, places, memberOf, conditioning),
    withRecord: (profile) => prepared(person.withRecord(profile), conditioning),
  };
}

/** What all programs share about one applicant: the members' draws and the scenarios' luck. */
export class Person {
  readonly draws: readonly MemberDraw[];
  readonly strength: Readonly<Record<Specialty, Float32Array>>;
  readonly interview: Float32Array;
  private readonly input: PackInput;
  readonly members: number;
  readonly memberOf: Uint16Array;
  readonly sets: readonly ParameterSet[];
  private readonly programRows: ReadonlyMap<string, number>;
  private readonly trackRows: ReadonlyMap<string, number>;
  private readonly counts: { readonly IR: Map<string, Count>; readonly DR: Map<string, Count> };
  private readonly programs: ReturnType<typeof programIndex>;
  private readonly approach: Approach;
  /** The stored season of each scenario as drawn. */
  private readonly stored: Uint16Array;

  constructor(input: PackInput, memberOf: Uint16Array, members: number, like?: Person) {
    const { odds, profile, seed, scenarios, pack } = input;
    this.input = input;
    this.memberOf = memberOf;
    this.members = members;
    this.sets = pack.members.slice(0, members);
    this.draws = like?.draws ?? this.sets.map((_, m) => drawMember(odds, profile.applicant.kind, seed, m));
    const interview = mix(seed, 0x1e7);
    this.interview =
      like?.interview ?? Float32Array.from(memberOf, (_, k) => interviewSpread * normalAt(interview, k));
    this.strength = { IR: this.drawStrength('IR', scenarios), DR: this.drawStrength('DR', scenarios) };
    this.programRows = like?.programRows ?? new Map(pack.programIds.map((id, row) => [id, row]));
    this.trackRows = like?.trackRows ?? new Map(pack.trackCodes.map((code, row) => [code, row]));
    this.counts = like?.counts ?? { IR: new Map(), DR: new Map() };
    this.programs = like?.programs ?? programIndex(input.almanac.programs);
    this.stored = storedSeasons(input);
    this.approach = like?.approach ?? approachOf(this.sets);
  }

  /** The same luck with another record on paper. */
  withRecord(profile: Profile): Person {
    return new Person({ ...this.input, profile }, this.memberOf, this.members, this);
  }

  /** θ = βᵀz + u by scenario, as the played population has it. */
  private drawStrength(specialty: Specialty, scenarios: number): Float32Array {
    const { profile, seed } = this.input;
    const { kind } = profile.applicant;
    const abroad = trainedAbroad(kind);
    const prefersIr = profile.goal !== 'dr-first';
    const terms = strengthTerms(profile, specialty);
    const score = scoreOf(profile);
    const unseen = mix(seed, 0x5e1f);
    const scoreLuck = mix(seed, 0x5c0e);
    const own = mix(seed, keyOf(specialty));
    const strength = new Float32Array(scenarios);
    for (let k = 0; k < scenarios; k += 1) {
      const m = this.memberOf[k];
      const set = this.sets[m];
      const spread = set['score-spread'];
      const center = scoreCenter(set, scoreOffsets[kind], specialty, abroad);
      const luck = normalAt(scoreLuck, k);
      const z = score === null ? luck : (score.mean + score.sd * luck - center) / spread;
      strength[k] =
        (abroad ? set['step2-abroad'] : set['step2-us']) * z -
        set['step2-floor'] * Math.max(0, floorFrom - z) +
        sumTerms(terms, this.draws[m]) +
        unseenSpread(set, abroad) * normalAt(unseen, k) +
        ownSpread(set, specialty) * normalAt(own, k) +
        preferenceEffect(set, specialty, prefersIr);
    }
    return strength;
  }

  /** Log-odds by member at one program, its luck apart. */
  private baseOf(program: Program, terms: readonly Term[], tied: boolean, atHome: boolean): Float32Array {
    const { almanac, odds, profile, pack } = this.input;
    const { kind } = profile.applicant;
    const openness = opennessOf(almanac, odds, program, kind, this.counts[program.specialty]);
    const key = opennessKey(program.id, kind);
    const region = regionOf(program.state);
    return Float32Array.from(this.sets, (set, m) => {
      const abroad = trainedAbroad(kind) ? regionLuck(pack.seed, region, m) : 0;
      return (
        kindEffect(set, program.specialty, kind) +
        set.openness * drawOpenness(openness, pack.seed, key, m) +
        abroad +
        sumTerms(terms, this.draws[m]) +
        (tied ? set.tie : 0) +
        (atHome ? homeEffect : 0)
      );
    });
  }

  /** Unseen strength of one drawn scenario. */
  unseenAt(k: number): number {
    return this.unseenSpreadAt(k) * normalAt(mix(this.input.seed, 0x5e1f), k);
  }

  /** Spread of the unseen strength in one drawn scenario. */
  unseenSpreadAt(k: number): number {
    const abroad = trainedAbroad(this.input.profile.applicant.kind);
    return unseenSpread(this.sets[this.memberOf[k]], abroad);
  }

  strengthNow(specialty: Specialty, conditioning: Conditioning | null): Float32Array {
    const drawn = this.strength[specialty];
    if (conditioning === null) return drawn;
    return drawn.map((_, k) => drawn[conditioning.source[k]] + conditioning.shift[k]);
  }

  interviewNow(conditioning: Conditioning | null): Float32Array {
    if (conditioning === null) return this.interview;
    return this.interview.map((_, k) => this.interview[conditioning.source[k]]);
  }

  /** How one program looks at the applicant, or null where a stated rule shuts them out. */
  view(program: Program): ProgramView | null {
    const { profile, pack } = this.input;
    if (barredBecause(program, profile) !== null) return null;
    const ties = tieTerms(profile, program).map((term) => term.effect);
    const tied = ties.includes('tie-state');
    const stated = statedTerms(profile.applicant.kind, program);
    return {
      base: this.baseOf(program, stated, tied, ties.includes('home')),
      inviteRow: (this.programRows.get(program.id) ?? rowLike(pack, program)) * pack.scenarios,
      fit: fitOf((ties.includes('tie-program') ? 1 : 0) + (tied ? 0.3 : 0)),
      tied,
      specialty: program.specialty,
    };
  }

  /** The hurdles of one option, or null where a stated rule shuts the applicant out. */
  hurdles(
    option: Option,
    places: readonly Place[],
    memberOf: Uint16Array,
    conditioning: Conditioning | null,
  ): Hurdles | null {
    const interview = this.interviewNow(conditioning);
    const program = this.programs.get(option.id);
    if (option.kind === 'pgy1') {
      return pgy1Hurdles({ ...this.input, draws: this.draws, memberOf, interview }, option.id);
    }
    if (program === undefined) throw new RangeError(`no program ${option.id}`);
    const view = this.view(program);
    if (view === null) return null;
    const { profile, seed, pack } = this.input;
    const { base, fit, inviteRow, tied, specialty } = view;
    const abroad = trainedAbroad(profile.applicant.kind);
    const season = this.seasonsOf(memberOf.length, conditioning);
    const still = this.sets.map(
      (set, m) => set['place-weight'] * base[m] + (abroad ? set['place-abroad'] : 0) + (tied ? placeTie : 0),
    );
    const margin = new Float32Array(memberOf.length);
    const standing = new Float32Array(memberOf.length);
    for (let k = 0; k < memberOf.length; k += 1) {
      const m = memberOf[k];
      margin[k] = base[m] - cutoffOfByte[pack.invite[inviteRow + season[k]]];
      standing[k] = still[m] + interview[k];
    }
    return {
      margin,
      standing,
      specialty,
      share: 1,
      bars: places.map(({ trackCode }) => this.barsOf(trackCode, season)),
      approach: this.approach,
      fit,
      key: mix(seed, keyOf(program.id)),
    };
  }

  /** Standing to be beaten by scenario; out of reach where the track's season offers no place. */
  private barsOf(trackCode: string, season: Uint16Array): Float32Array {
    const { pack } = this.input;
    const row = this.trackRows.get(trackCode);
    if (row === undefined) return new Float32Array(season.length).fill(Infinity);
    const bars = new Float32Array(season.length);
    const first = row * pack.scenarios;
    for (let k = 0; k < season.length; k += 1) bars[k] = cutoffOfByte[pack.place[first + season[k]]];
    return bars;
  }

  /** The stored season that each scenario plays. */
  private seasonsOf(scenarios: number, conditioning: Conditioning | null): Uint16Array {
    const { stored } = this;
    if (conditioning === null && stored.length === scenarios) return stored;
    const season = new Uint16Array(scenarios);
    for (let k = 0; k < scenarios; k += 1) {
      season[k] = (conditioning === null ? k : conditioning.source[k]) % this.input.pack.scenarios;
    }
    return season;
  }
}

/** The stored season that each scenario plays: all in turn, or those that belong to one member. */
function storedSeasons({ scenarios, pack, member }: PackInput): Uint16Array {
  if (member === undefined) return Uint16Array.from({ length: scenarios }, (_, k) => k % pack.scenarios);
  const members = pack.members.length;
  const own = Math.floor((pack.scenarios - 1 - member) / members) + 1;
  return Uint16Array.from({ length: scenarios }, (_, k) => member + members * (k % own));
}

function approachOf(sets: readonly ParameterSet[]): Approach {
  const of = (value: (set: ParameterSet) => number): Float32Array => Float32Array.from(sets, value);
  return {
    silver: of((set) => boostOf(set, 1)),
    gold: of((set) => boostOf(set, 2)),
    rotation: of((set) => set.rotation),
    rotationPlace: of((set) => set['rotation-place']),
    placeWeight: of((set) => set['place-weight']),
    ranked: of((set) => 1 - set.unranked),
    fitWeight: of((set) => set.fit),
  };
}

/** Log-odds that a mode adds at the interview stage. */
function boostOf(set: ParameterSet, mode: number): number {
  const silver = Math.max(0, set.signal - 0.5 * set['gold-extra']);
  const signal = mode % 3 === 0 ? 0 : mode % 3 === 1 ? silver : silver + set['gold-extra'];
  return signal + (mode >= 3 ? set.rotation : 0);
}

/** A program whose season is not held stands where another of its specialty does, chosen by its id. */
function rowLike(pack: ScenarioPack, program: Program): number {
  const prefix = program.id.slice(0, 3);
  const rows = pack.programIds.flatMap((id, row) => (id.startsWith(prefix) ? [row] : []));
  return rows.length === 0 ? 0 : rows[keyOf(program.id) % rows.length];
}

function scoreOf(profile: Profile): { readonly mean: number; readonly sd: number } | null {
  const { step2ck, step2ckExpected } = profile.applicant;
  if (step2ck !== undefined) return { mean: step2ck, sd: 0 };
  return step2ckExpected === undefined ? null : { mean: step2ckExpected, sd: expectedScoreSd };
}
