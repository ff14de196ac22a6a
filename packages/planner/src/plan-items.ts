import type { Almanac, Program, Track } from '@matchwright/almanac';
import type { Evidence, PlanItem, Profile } from '@matchwright/dossier';
import type { ApplicantChances } from '@matchwright/market';
import { programEvidence, refusal, type OddsPack } from '@matchwright/odds';
import { interviewChance, placeChance } from './outcome-chances.js';
import { reasonsFor } from './reasons.js';
import type { RotationOption } from './rotation-options.js';
import type { RulesInForce } from './rules-in-force.js';
import { modeName } from './scenario/mode-order.js';
import { feeGroups } from './shortlist.js';

/** What the lines of a plan are written from. */
export type ItemsInput = {
  readonly almanac: Almanac;
  readonly odds: OddsPack;
  readonly profile: Profile;
  readonly rules: RulesInForce;
  readonly chances: ApplicantChances;
  /** Per option of `chances`: mode index or −1. */
  readonly mode: Int8Array;
  /** Per option: points lost if the line were dropped. */
  readonly marginal: Float64Array;
  /** Per option: points that come through the line, being the place taken. */
  readonly contribution: Float64Array;
  /** Per option: dollars saved if the line were dropped. */
  readonly dollars: Float64Array;
  readonly rotations: ReadonlyMap<string, RotationOption>;
};

/** The plan's lines: programs by specialty, then first-year tracks; within each the most valuable first. */
export function planItems(input: ItemsInput): PlanItem[] {
  const programs = new Map(input.almanac.programs.map((program) => [program.id, program]));
  const tracks = new Map(input.almanac.tracks.map((track) => [track.code, track]));
  const chosen = new Set(
    input.chances.options.filter((_, o) => input.mode[o] >= 0).map((option) => option.id),
  );
  const siblings = institutionsInBoth([...chosen].flatMap((id) => programs.get(id) ?? []));
  const items: PlanItem[] = [];
  input.chances.options.forEach((option, o) => {
    if (input.mode[o] < 0) return;
    const program = programs.get(option.id);
    if (program === undefined) items.push(firstYearItem(input, o));
    else {
      const own = program.trackCodes
        .flatMap((code) => tracks.get(code) ?? [])
        .filter(({ letter }) => letter !== 'R');
      items.push(programItem(input, o, program, own, siblings.has(program.institution)));
    }
  });
  const order = (item: PlanItem): number => feeGroups.indexOf(item.specialty);
  return items.sort(
    (a, b) => order(a) - order(b) || b.marginal - a.marginal || (a.program < b.program ? -1 : 1),
  );
}

function programItem(
  input: ItemsInput,
  option: number,
  program: Program,
  tracks: readonly Track[],
  sibling: boolean,
): PlanItem {
  const { almanac, odds, profile, chances } = input;
  const mode = input.mode[option];
  const chosen = interviewChance(chances, option, mode);
  const place = placeChance(chances, option, mode);
  const refused = refusal(almanac, odds, profile, program.specialty, chosen);
  const context = {
    almanac,
    profile,
    rules: input.rules,
    program,
    tracks,
    mode,
    chosen,
    plain: interviewChance(chances, option, 0),
    shown: refused === null,
    rotation: input.rotations.get(program.id),
    sibling,
  };
  return {
    program: program.id,
    name: program.institution,
    city: program.city,
    state: program.state,
    track: tracks.map(({ code }) => code),
    specialty: program.specialty,
    mode: modeName(mode),
    pInvite: refused === null ? chosen : null,
    pMatch: refused === null ? place : null,
    ...(refused === null ? {} : { refusal: refused }),
    evidence: programEvidence(almanac, profile, program.id),
    marginal: input.marginal[option],
    contribution: input.contribution[option],
    dollars: input.dollars[option],
    reasons: reasonsFor(context),
  };
}

function firstYearItem(input: ItemsInput, option: number): PlanItem {
  const { chances, almanac, profile } = input;
  const { id, specialty } = chances.options[option];
  const track = almanac.pgy1Tracks.find(({ code }) => code === id);
  if (track === undefined) throw new RangeError(`PGY-1 track ${id} is not in the almanac`);
  const evidence: Evidence = programEvidence(almanac, profile, id);
  const near = profile.applicant.ties.states.some((state) => state === track.state);
  return {
    program: id,
    name: track.institution,
    city: track.city,
    state: track.state,
    track: [id],
    specialty,
    mode: modeName(input.mode[option]),
    pInvite: interviewChance(chances, option, input.mode[option]),
    pMatch: placeChance(chances, option, input.mode[option]),
    evidence,
    marginal: input.marginal[option],
    contribution: input.contribution[option],
    dollars: input.dollars[option],
    reasons: [
      { kind: 'first-year', text: 'A first year for the supplemental lists of advanced places.', rules: [] },
      ...(near ? [{ kind: 'tie', text: `You have ties to ${track.state}.`, rules: [] }] : []),
    ],
  };
}

function institutionsInBoth(programs: readonly Program[]): ReadonlySet<string> {
  const ir = new Set(
    programs.filter(({ specialty }) => specialty === 'IR').map(({ institution }) => institution),
  );
  return new Set(
    programs
      .filter((p) => p.specialty === 'DR' && ir.has(p.institution))
      .map(({ institution }) => institution),
  );
}
