import * as z from 'zod';
import type { Almanac } from './almanac.js';
import type { Fact } from './fact.js';
import { groupBy } from './group-by.js';
import { hostExams, type Host } from './host.js';
import { hostByProgram } from './lookup.js';
import { monthSpan } from './month-span.js';
import { criterionNames, type Program, type SeasonResult } from './program.js';

/** A fact that the person brings, for example from a coordinator's e-mail. Kept in their file, never in a pack. */
export type UserFact = {
  /** Program id, host id, or NRMP code of a track. */
  readonly about: string;
  /**
   * Criterion name, or host field (`needsVslo`, `stance.international`, `startMonths` as "7-10", `blockStarts` as days
   * with commas). A host field about a program is that program's alone, though its host may serve several. About a track:
   * `results_2026`, whose value says how many positions were filled of those offered, as `3 of 4`.
   */
  readonly name: string;
  readonly value: string | number | boolean;
  /** Where the person has it from, in their words. */
  readonly source: string;
  /** ISO date. */
  readonly readOn: string;
};

/** A fact of the person that no pack has a place for now. It stays in their file and is offered again. */
export type UnplacedFact = { readonly fact: UserFact; readonly reason: string };

/** The almanac as this person sees it, and what could not be placed. */
export type Overlaid = { readonly almanac: Almanac; readonly unplaced: readonly UnplacedFact[] };

const stance = z.enum(['open', 'conditional', 'closed'], 'open, conditional or closed');
const flag = z.boolean('true or false');
const words = z.string('some text');
const days = z.string('days').transform((raw, context): readonly string[] => {
  const list = raw.split(/[\s,;]+/).filter((part) => part !== '');
  const parsed = z.array(z.iso.date()).min(1).safeParse(list);
  if (parsed.success) return [...parsed.data].sort();
  context.addIssue({ code: 'custom', message: 'days as 2027-07-05, 2027-08-02' });
  return z.NEVER;
});
const amount = z.number('a number').nonnegative('a number from 0');

/** Host fields that a person can state, with what their value must be. */
const hostFields = {
  hostsIr: flag,
  eligibleText: words,
  needsVslo: flag,
  needsAffiliation: flag,
  needsSponsor: flag,
  offshoreExcluded: flag,
  citizenship: z.enum(['us-excluded', 'us-only', 'no-condition'], 'us-excluded, us-only or no-condition'),
  otherCondition: words,
  finalYearOnly: flag,
  coreClerkships: flag,
  exam: z.enum(hostExams, `one of ${hostExams.join(', ')}`),
  startMonths: monthSpan,
  blockStarts: days,
  service: words,
  opens: words,
  leadWeeks: amount,
  feeDollars: amount,
  feeText: words,
  maxWeeks: amount,
  requirements: words,
} as const;
type HostField = keyof typeof hostFields;

const stanceFields = {
  'stance.lcme': 'lcme',
  'stance.coca': 'coca',
  'stance.international': 'international',
} as const;
type StanceField = keyof typeof stanceFields;

function isHostField(name: string): name is HostField {
  return Object.hasOwn(hostFields, name);
}

function isStanceField(name: string): name is StanceField {
  return Object.hasOwn(stanceFields, name);
}

function owned<T>(fact: UserFact, value: T): Fact<T> {
  return { state: 'known', value, source: { title: fact.source }, readOn: fact.readOn, grade: 'user' };
}

/** A host with one of the person's facts in place, or the reason why it has none. */
function withHostFact(host: Host, fact: UserFact): Host | string {
  if (isStanceField(fact.name)) {
    const parsed = stance.safeParse(fact.value);
    if (!parsed.success) return `the value must be ${parsed.error.issues[0]?.message}`;
    return { ...host, stance: { ...host.stance, [stanceFields[fact.name]]: owned(fact, parsed.data) } };
  }
  if (!isHostField(fact.name))
    return `hosts have no field ${fact.name}; they have ${[...Object.keys(hostFields), ...Object.keys(stanceFields)].join(', ')}`;
  const parsed = hostFields[fact.name].safeParse(fact.value);
  if (!parsed.success) return `the value must be ${parsed.error.issues[0]?.message}`;
  const changed: Host = { ...host, [fact.name]: owned(fact, parsed.data) };
  // the person's fee is what this person pays, whatever the classes pay
  return fact.name === 'feeDollars' ? { ...changed, feeDollarsByClass: undefined } : changed;
}

function withProgramFact(program: Program, fact: UserFact): Program | string {
  const name = criterionNames.find((criterion) => criterion === fact.name);
  if (name === undefined) return `programs have no fact ${fact.name}; they have ${criterionNames.join(', ')}`;
  const words = typeof fact.value === 'boolean' ? (fact.value ? 'yes' : 'no') : String(fact.value);
  return { ...program, criteria: { ...program.criteria, [name]: owned(fact, words) } };
}

/** A host of which nothing is reported, for a program without a page of its own. */
function unreported(program: Program): Host {
  const fact = { state: 'not-reported' } as const;
  return {
    id: `own-${program.id}`,
    institution: program.institution,
    state: program.state,
    programIds: [program.id],
    hostsIr: fact,
    eligibleText: fact,
    stance: { lcme: fact, coca: fact, international: fact },
    needsVslo: fact,
    needsAffiliation: fact,
    needsSponsor: fact,
    citizenship: fact,
    service: fact,
    opens: fact,
    leadWeeks: fact,
    feeDollars: fact,
    feeText: fact,
    maxWeeks: fact,
    requirements: fact,
  };
}

function isAboutHosts({ name }: UserFact): boolean {
  return isHostField(name) || isStanceField(name);
}

/** Hosts with what the person was told about single programs split off into hosts of their own. */
function withProgramHosts(
  almanac: Almanac,
  hosts: readonly Host[],
  factsOf: ReadonlyMap<string, readonly UserFact[]>,
  unplaced: UnplacedFact[],
): Host[] {
  const served = hostByProgram({ ...almanac, hosts });
  const own = almanac.programs.flatMap((program): Host[] => {
    const facts = factsOf.get(program.id)?.filter(isAboutHosts) ?? [];
    if (facts.length === 0) return [];
    const host = served.get(program.id);
    const start = host === undefined ? unreported(program) : partOf(host, program);
    return [applyAll(start, facts, withHostFact, unplaced)];
  });
  const taken = new Set(own.flatMap(({ programIds }) => programIds));
  const rest = hosts.map((host) =>
    host.programIds.some((id) => taken.has(id))
      ? { ...host, programIds: host.programIds.filter((id) => !taken.has(id)) }
      : host,
  );
  return [...rest, ...own];
}

function partOf(host: Host, program: Program): Host {
  return { ...host, id: `own-${program.id}`, partOf: host.id, programIds: [program.id] };
}

type Played = { readonly code: string; readonly results: Readonly<Record<number, SeasonResult>> };

/** A track with one season's positions as the person brought them. */
function withTrackFact<T extends Played>(track: T, fact: UserFact): T | string {
  const season = /^results_(20\d\d)$/u.exec(fact.name)?.[1];
  const [, filled, quota] = /^(\d{1,3}) of (\d{1,3})$/u.exec(String(fact.value)) ?? [];
  if (season === undefined) return `tracks have no fact ${fact.name}; they have results_ with a year`;
  if (filled === undefined || Number(filled) > Number(quota)) return 'results are written as 3 of 4';
  const result = { quota: Number(quota), filled: Number(filled) };
  return { ...track, results: { ...track.results, [Number(season)]: result } };
}

/** Applies facts one after another; those that do not fit go to `unplaced`. */
function applyAll<T>(
  item: T,
  facts: readonly UserFact[] | undefined,
  apply: (item: T, fact: UserFact) => T | string,
  unplaced: UnplacedFact[],
): T {
  let changed = item;
  for (const fact of facts ?? []) {
    const next = apply(changed, fact);
    if (typeof next === 'string') unplaced.push({ fact, reason: next });
    else changed = next;
  }
  return changed;
}

/**
 * Lays the person's own facts over the shipped ones: the newest of theirs on a subject wins over any pack, however
 * new. The almanac given is not changed, so a newer pack is overlaid with the same facts again. Facts about unknown
 * ids or fields are kept and told, never dropped.
 */
export function overlay(almanac: Almanac, userFacts: readonly UserFact[]): Overlaid {
  const unplaced: UnplacedFact[] = [];
  const oldestFirst = [...userFacts].sort((a, b) => a.readOn.localeCompare(b.readOn));
  const byId = groupBy(oldestFirst, (fact) => fact.about);
  const programs = almanac.programs.map((p) => {
    const facts = byId.get(p.id)?.filter((fact) => !isAboutHosts(fact));
    return applyAll(p, facts, withProgramFact, unplaced);
  });
  const ofHosts = almanac.hosts.map((h) => applyAll(h, byId.get(h.id), withHostFact, unplaced));
  const hosts = withProgramHosts(almanac, ofHosts, byId, unplaced);
  const tracks = almanac.tracks.map((t) => applyAll(t, byId.get(t.code), withTrackFact, unplaced));
  const pgy1Tracks = almanac.pgy1Tracks.map((t) => applyAll(t, byId.get(t.code), withTrackFact, unplaced));
  const known = new Set([
    ...[...almanac.programs, ...almanac.hosts].map(({ id }) => id),
    ...[...almanac.tracks, ...almanac.pgy1Tracks].map((track) => track.code),
  ]);
  for (const fact of userFacts)
    if (!known.has(fact.about))
      unplaced.push({ fact, reason: `no program, host or track with the id ${fact.about} in these packs` });
  return { almanac: { ...almanac, programs, hosts, tracks, pgy1Tracks }, unplaced };
}
