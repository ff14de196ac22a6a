import type { Almanac } from '@matchwright/almanac';
import {
  barredBecause,
  drawMember,
  drawOpenness,
  keyOf,
  logistics,
  mix,
  normalAt,
  normals,
  opennessKey,
  opennessOf,
  regionOf,
  statedTerms,
  step2Position,
  strengthTerms,
  sumTerms,
  tieTerms,
  type Count,
  type MemberDraw,
} from '@matchwright/odds';
import type { ApplicantScenarios, Option, Place } from './applicant-scenarios.js';
import type { ApplicantScenariosInput } from './applicant-input.js';
import { listOptions } from './options.js';
import { againstPack } from './against-pack.js';
import { allModes, inviteMask, rotationModes } from './mode-mask.js';
import { playPgy1 } from './pgy1.js';

/**
 * Draws one applicant's fate in K replicates of the season (DESIGN, section 5). All chances share the applicant's
 * unseen strength, the specialty's and the region's luck; an option's own luck depends on its id alone, so leaving
 * other options out changes nothing. Never falls in any scenario when only Step 2 CK, a letter or a signal is added.
 */
export function applicantScenarios(input: ApplicantScenariosInput): ApplicantScenarios {
  const { scenarios } = input;
  if (scenarios <= 0 || scenarios % 64 !== 0) {
    throw new RangeError(`applicantScenarios: scenarios must be a positive multiple of 64, got ${scenarios}`);
  }
  if (input.pack !== undefined) return againstPack({ ...input, pack: input.pack });
  const members = Math.min(input.members ?? 256, scenarios);
  const memberOf = new Uint16Array(scenarios);
  for (let k = 0; k < scenarios; k += 1) memberOf[k] = k % members;
  const { options, places } = listOptions(input.almanac, input.options);
  const world = new World(input, members, memberOf);
  const invited = new Uint8Array(options.length * scenarios);
  const available = new Uint8Array(places.length * scenarios);
  let place = 0;
  for (let o = 0; o < options.length; o += 1) {
    const end = endOfPlaces(places, place, o);
    world.playOption(options[o], o, place, end, invited, available);
    place = end;
  }
  return { scenarios, members, memberOf, options, places, invited, available };
}

function endOfPlaces(places: readonly Place[], from: number, option: number): number {
  let end = from;
  while (end < places.length && places[end].option === option) end += 1;
  return end;
}

/** What all options of one applicant share: the members' draws and the scenarios' shocks. */
class World {
  private readonly input: ApplicantScenariosInput;
  private readonly members: number;
  private readonly memberOf: Uint16Array;
  private readonly draws: readonly MemberDraw[];
  /** Strength by specialty: members × (sum of terms), and what changes with the scenario. */
  private readonly strength: Readonly<Record<'IR' | 'DR', Float32Array>>;
  private readonly interview: Float32Array;
  private readonly programsById: ReadonlyMap<string, Almanac['programs'][number]>;
  private readonly pgy1ByCode: ReadonlyMap<string, Almanac['pgy1Tracks'][number]>;
  private readonly counts = { IR: new Map<string, Count>(), DR: new Map<string, Count>() };

  constructor(input: ApplicantScenariosInput, members: number, memberOf: Uint16Array) {
    this.input = input;
    this.members = members;
    this.memberOf = memberOf;
    const { kind } = input.profile.applicant;
    this.draws = Array.from({ length: members }, (_, m) => drawMember(input.odds, kind, input.seed, m));
    this.strength = { IR: this.drawStrength('IR'), DR: this.drawStrength('DR') };
    this.interview = new Float32Array(input.scenarios);
    const stream = mix(input.seed, 0x1e7);
    for (let k = 0; k < input.scenarios; k += 1) {
      this.interview[k] = input.odds.spreads.interview * normalAt(stream, k);
    }
    this.programsById = new Map(input.almanac.programs.map((program) => [program.id, program]));
    this.pgy1ByCode = new Map(input.almanac.pgy1Tracks.map((track) => [track.code, track]));
  }

  /** θ = βᵀz + u and the specialty's shock, by scenario. */
  private drawStrength(specialty: 'IR' | 'DR'): Float32Array {
    const { odds, profile, scenarios, seed } = this.input;
    const terms = strengthTerms(profile, specialty);
    const step2 = step2Position(odds, profile, specialty);
    const known = this.draws.map((draw) => sumTerms(terms, draw));
    const strength = new Float32Array(scenarios);
    const unseen = mix(seed, 0x5e1f);
    const score = mix(seed, 0x5c0e);
    const shock = mix(seed, keyOf(specialty));
    for (let k = 0; k < scenarios; k += 1) {
      const member = this.memberOf[k];
      const z = step2.z + step2.sd * normalAt(score, k);
      strength[k] =
        known[member] +
        this.draws[member].effects['step2-per-sd'] * z +
        odds.spreads.unseen * normalAt(unseen, k) +
        odds.spreads.specialtyShock * normalAt(shock, k);
    }
    return strength;
  }

  playOption(
    option: Option,
    index: number,
    firstPlace: number,
    endPlace: number,
    invited: Uint8Array,
    available: Uint8Array,
  ): void {
    if (option.kind === 'program') this.playProgram(option, index, firstPlace, endPlace, invited, available);
    else {
      const { draws, memberOf, interview } = this;
      const luck = { draws, memberOf, interview, strength: this.strength.DR };
      playPgy1({
        ...this.input,
        ...luck,
        code: option.id,
        option: index,
        firstPlace,
        endPlace,
        invited,
        available,
      });
    }
  }

  private playProgram(
    option: Option,
    index: number,
    firstPlace: number,
    endPlace: number,
    invited: Uint8Array,
    available: Uint8Array,
  ): void {
    const program = this.programsById.get(option.id);
    if (program === undefined) throw new RangeError(`no program ${option.id}`);
    const { odds, profile, seed, scenarios } = this.input;
    if (barredBecause(program, profile) !== null) return;
    const { kind } = profile.applicant;
    const openness = opennessOf(this.input.almanac, odds, program, kind, this.counts[program.specialty]);
    const ties = tieTerms(profile, program);
    const terms = [...ties, ...statedTerms(kind, program)];
    const tied = ties.length > 0 ? 1 : 0;
    const key = mix(seed, keyOf(program.id));
    const selectivity = mix(key, 0x5e1);
    const base = new Float32Array(this.members);
    const placeBase = new Float32Array(this.members);
    for (let m = 0; m < this.members; m += 1) {
      const draw = this.draws[m];
      const choosy = odds.spreads.selectivity * normalAt(selectivity, m);
      base[m] =
        draw.invite[program.specialty] +
        drawOpenness(openness, seed, opennessKey(program.id, kind), m) +
        sumTerms(terms, draw) -
        choosy;
      placeBase[m] = draw.place[program.specialty] - 0.5 * choosy + tied * draw.effects['tie-place'];
    }
    const strength = this.strength[program.specialty];
    const region = mix(mix(seed, 0x7e61), regionOf(program.state));
    const inviteLuck = mix(key, 0x1);
    const placeLuck = mix(key, 0x2);
    const row = index * scenarios;
    const { regionShock } = odds.spreads;
    for (let k = 0; k < scenarios; k += 1) {
      const m = this.memberOf[k];
      const { effects } = this.draws[m];
      const short = -(
        base[m] +
        strength[k] +
        regionShock * normals[mix(region, k) >>> 16] +
        logistics[mix(inviteLuck, k) >>> 16]
      );
      const silver = effects['signal-silver'];
      const gold = silver + effects['signal-gold-extra'];
      const rotation = effects['rotation-invite'];
      if (short >= rotation + gold) continue;
      const mask = inviteMask(short, silver, gold, rotation);
      invited[row + k] = mask;
      const lacking = -(
        placeBase[m] +
        effects['place-weight'] * strength[k] +
        this.interview[k] +
        logistics[mix(placeLuck, k) >>> 16]
      );
      if (lacking >= effects['rotation-place']) continue;
      const could = mask & (lacking < 0 ? allModes : rotationModes);
      for (let p = firstPlace; p < endPlace; p += 1) available[p * scenarios + k] = could;
    }
  }
}
