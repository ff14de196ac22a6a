import type { Program, Specialty } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';
import {
  barredBecause,
  drawMember,
  drawOpenness,
  keyOf,
  logistics,
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
  unit,
  type Count,
  type MemberDraw,
  type Term,
} from '@matchwright/odds';
import type { ApplicantScenarios } from './applicant-scenarios.js';
import { fitOf, homeEffect } from './applications.js';
import type { ApplicantScenariosInput } from './applicant-input.js';
import { inviteMask, rotationModes } from './mode-mask.js';
import { listOptions } from './options.js';
import { kindEffect, scoreCenter, type ParameterSet } from './parameters.js';
import { playPgy1 } from './pgy1.js';
import { floorFrom, interviewSpread, specialtySpread } from './population.js';
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

/** What a program has done: log-odds of the approach made (signal, rotation) and whether it invited. */
export type Observation = { readonly mode: number; readonly invited: boolean };

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

/**
 * One applicant against stored seasons: invited where their log-odds and luck pass the program's cutoff of that
 * season, a place where their standing passes the track's. Scenario k plays season k mod the pack's number.
 */
export function againstPack(input: PackInput): ApplicantScenarios {
  return evaluate(input, preparePerson(input), null);
}

/** Draws what all programs share about one applicant. */
export function preparePerson(input: PackInput): Person {
  const { pack, scenarios } = input;
  const members = Math.min(pack.members.length, scenarios);
  const memberOf = Uint16Array.from({ length: scenarios }, (_, k) => (k % pack.scenarios) % members);
  return new Person(input, memberOf, members);
}

/** Evaluates all options of a prepared applicant, as drawn or given what is known so far. */
export function evaluate(
  input: PackInput,
  person: Person,
  conditioning: Conditioning | null,
): ApplicantScenarios {
  const { scenarios } = input;
  const { members } = person;
  const memberOf =
    conditioning === null
      ? person.memberOf
      : Uint16Array.from(conditioning.source, (source) => person.memberOf[source]);
  const { options, places } = listOptions(input.almanac, input.options);
  const invited = new Uint8Array(options.length * scenarios);
  const available = new Uint8Array(places.length * scenarios);
  const programs = new Map(input.almanac.programs.map((program) => [program.id, program]));
  let place = 0;
  options.forEach((option, index) => {
    const first = place;
    while (place < places.length && places[place].option === index) place += 1;
    const program = programs.get(option.id);
    if (option.kind === 'program' && program !== undefined) {
      const rows = places.slice(first, place).map((entry, i) => ({
        place: first + i,
        out: (first + i) * scenarios,
        row: person.trackRow(entry.trackCode),
      }));
      person.playProgram(program, index * scenarios, rows, invited, available, conditioning);
    } else {
      playPgy1({
        ...input,
        draws: person.draws,
        memberOf,
        strength: person.strengthNow('DR', conditioning),
        interview: person.interviewNow(conditioning),
        code: option.id,
        option: index,
        firstPlace: first,
        endPlace: place,
        invited,
        available,
      });
    }
  });
  return { scenarios, members, memberOf, options, places, invited, available };
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
  private readonly counts = { IR: new Map<string, Count>(), DR: new Map<string, Count>() };

  constructor(input: PackInput, memberOf: Uint16Array, members: number) {
    const { odds, profile, seed, scenarios, pack } = input;
    this.input = input;
    this.memberOf = memberOf;
    this.members = members;
    this.sets = pack.members.slice(0, members);
    this.draws = this.sets.map((_, m) => drawMember(odds, profile.applicant.kind, seed, m));
    const interview = mix(seed, 0x1e7);
    this.interview = Float32Array.from(memberOf, (_, k) => interviewSpread * normalAt(interview, k));
    this.strength = { IR: this.drawStrength('IR', scenarios), DR: this.drawStrength('DR', scenarios) };
    this.programRows = new Map(pack.programIds.map((id, row) => [id, row]));
    this.trackRows = new Map(pack.trackCodes.map((code, row) => [code, row]));
  }

  /** Row of a track in the pack, -1 where its season offers no place. */
  trackRow(code: string): number {
    return this.trackRows.get(code) ?? -1;
  }

  /** θ = βᵀz + u by scenario, as the played population has it. */
  private drawStrength(specialty: Specialty, scenarios: number): Float32Array {
    const { profile, seed } = this.input;
    const { kind } = profile.applicant;
    const abroad = trainedAbroad(kind);
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
        set.unseen * normalAt(unseen, k) +
        specialtySpread * normalAt(own, k);
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
    return this.sets[this.memberOf[k]].unseen * normalAt(mix(this.input.seed, 0x5e1f), k);
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

  playProgram(
    program: Program,
    inviteOut: number,
    tracks: readonly { readonly place: number; readonly out: number; readonly row: number }[],
    invited: Uint8Array,
    available: Uint8Array,
    conditioning: Conditioning | null,
  ): void {
    const { profile, seed, scenarios, pack, onStanding } = this.input;
    const view = this.view(program);
    if (view === null) return;
    const { base, fit, inviteRow, tied } = view;
    const key = mix(seed, keyOf(program.id));
    const strength = this.strength[program.specialty];
    const seen = conditioning?.observed.get(program.id);
    for (let k = 0; k < scenarios; k += 1) {
      const from = conditioning === null ? k : conditioning.source[k];
      const m = this.memberOf[from];
      const set = this.sets[m];
      const season = from % pack.scenarios;
      const h = mix(key, k);
      const paper = base[m] + strength[from] + (conditioning === null ? 0 : conditioning.shift[k]);
      const cut = cutoffOfByte[pack.invite[inviteRow + season]];
      const silver = Math.max(0, set.signal - 0.5 * set['gold-extra']);
      const gold = silver + set['gold-extra'];
      const before = paper + set.fit * fit[h & 0xffff] - cut;
      const luck =
        seen === undefined ? logistics[h >>> 16] : luckGiven(seen, before + boostOf(set, seen.mode), h);
      const short = -(before + luck);
      if (short > set.rotation + gold) continue;
      const mask = inviteMask(short, silver, gold, set.rotation);
      invited[inviteOut + k] = mask;
      const h2 = mix(key ^ 0x5bd1e995, k);
      if ((h2 & 0xffff) < set.unranked * 65536) continue;
      const standing = this.standing(set, profile, paper, from, tied) + logistics[h2 >>> 16];
      for (const { place, out, row } of tracks) {
        if (row < 0) continue;
        onStanding?.(place, k, standing);
        const bar = cutoffOfByte[pack.place[row * pack.scenarios + season]];
        if (standing > bar) available[out + k] = mask;
        else if (standing + set['rotation-place'] > bar) available[out + k] = mask & rotationModes;
      }
    }
  }

  private standing(set: ParameterSet, profile: Profile, paper: number, k: number, tied: boolean): number {
    return (
      set['place-weight'] * paper +
      this.interview[k] +
      (trainedAbroad(profile.applicant.kind) ? set['place-abroad'] : 0) +
      (tied ? placeTie : 0)
    );
  }
}

/** Log-odds that a mode adds at the interview stage. */
export function boostOf(set: ParameterSet, mode: number): number {
  const silver = Math.max(0, set.signal - 0.5 * set['gold-extra']);
  const signal = mode % 3 === 0 ? 0 : mode % 3 === 1 ? silver : silver + set['gold-extra'];
  return signal + (mode >= 3 ? set.rotation : 0);
}

/** The program's luck, drawn so that what it has done comes out: a logistic cut off at −`margin`. */
function luckGiven(seen: Observation, margin: number, h: number): number {
  const below = 1 / (1 + Math.exp(margin));
  const u = unit(h);
  const p = seen.invited ? below + (1 - below) * u : below * u;
  const kept = Math.min(1 - 1e-9, Math.max(1e-9, p));
  return Math.log(kept / (1 - kept));
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
