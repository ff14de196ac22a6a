import {
  electiveVerdict,
  hostByProgram,
  hostEligibility,
  irElectives,
  overlay,
  type Almanac,
  type EligibilityReason,
  type ElectivePlace,
  type ElectiveVerdict,
  type Fees,
  type Host,
  type HostCondition,
  type Program,
  type RotationGuide,
  type Rotator,
  type Source,
  type Verdict,
} from '@matchwright/almanac';
import { rotatorOf, type Profile } from '@matchwright/dossier';
import { rotationDollars, type RotationDollars } from '../rotation-options.js';
import { rulesInForce, ruleNumber } from '../rules-in-force.js';
import { connectionRank, hostConnection, type HostConnection } from './host-connection.js';
import type { RotationGain } from './rotation-gains.js';

/** One program as a possible host for one person. */
export type HostOption = {
  readonly program: Program;
  /** Null where no page of the host was found and nothing was told. */
  readonly host: Host | null;
  /** Open: every reported rule is met. Ask: something is not reported. Closed: one is known not to be met. */
  readonly policy: Verdict;
  /** Why, the deciding reasons first; each with the page it was read on and that page's year. */
  readonly reasons: readonly EligibilityReason[];
  /** What it asks of the student, met (true), not (false), or to be checked by the person (null). */
  readonly conditions: readonly HostCondition[];
  /** What to ask before planning on it; empty where it is open. */
  readonly questions: readonly string[];
  /** IR electives there, under whichever heading, and whether each takes the person. */
  readonly electives: readonly HostElective[];
  /** Source and year of the deciding reason, or of the first that has one. */
  readonly source: Source | undefined;
  readonly pageYear: number | undefined;
  readonly connection: HostConnection;
  readonly dollars: RotationDollars;
  readonly leadWeeks: { readonly weeks: number; readonly stated: boolean };
  /** What a rotation there adds to the plan; undefined where nobody worked it out. */
  readonly gain: RotationGain | undefined;
  /** Place among the hosts of the same state (open, ask), best 1; null for closed ones. */
  readonly place: number | null;
  /** What the place rests on, for people. */
  readonly placedBy: string;
};

export type HostElective = ElectivePlace & { readonly verdict: ElectiveVerdict };

/** What hosts can be told apart by, besides their own facts. */
export type HostsInput = {
  readonly almanac: Almanac;
  readonly profile: Profile;
  readonly guide: Pick<RotationGuide, 'headings'>;
  readonly fees: Fees;
  /** What a rotation at each program adds to the plan (`rotationGains`); without it connection and price decide. */
  readonly gains?: ReadonlyMap<string, RotationGain> | undefined;
};

/** Weeks ahead to apply where neither the host nor a rule states them. */
const fallbackLeadWeeks = 12;

/**
 * Every program of the almanac as a possible host for this person, in order: open ones first, then those to ask, then
 * closed ones. Within open and ask: by what a rotation there adds to the plan, net of its price at the person's own
 * exchange rate, where that was worked out; then by connection; then by price. The person's own facts (a coordinator's
 * answer) go before every page.
 */
export function hostsFor(input: HostsInput): HostOption[] {
  const { almanac, profile } = input;
  const own = overlay(almanac, profile.facts).almanac;
  const hostOf = hostByProgram(own);
  const rotator = rotatorOf(profile);
  const rules = rulesInForce(almanac, profile);
  const lead = ruleNumber(rules, 'host-lead-weeks', 'weeks') ?? fallbackLeadWeeks;
  const options = own.programs.map((program): HostOption => {
    const host = hostOf.get(program.id) ?? null;
    const judged = judge({ ...input, almanac: own }, program, host, rotator);
    const deciding = judged.reasons.find(({ source }) => source !== undefined);
    return {
      ...judged,
      program,
      host,
      source: deciding?.source,
      pageYear: deciding?.pageYear,
      connection: hostConnection(program, host, profile),
      dollars: rotationDollars(profile, input.fees, program, host),
      leadWeeks:
        host?.leadWeeks.state === 'known'
          ? { weeks: Math.ceil(host.leadWeeks.value), stated: true }
          : { weeks: lead, stated: false },
      gain: input.gains?.get(program.id),
      place: null,
      placedBy: '',
    };
  });
  return placed(options, profile.limits.dollarsPerPoint);
}

type Judged = Pick<HostOption, 'policy' | 'reasons' | 'conditions' | 'questions' | 'electives'>;

const noPage = 'No page of this program for visiting students was found.';

function judge(input: HostsInput, program: Program, host: Host | null, rotator: Rotator): Judged {
  const { almanac, guide } = input;
  const electives = irElectives(almanac, program, guide).map((place): HostElective => ({
    ...place,
    verdict: electiveVerdict(place.elective, rotator.homeSchoolClass),
  }));
  if (host === null) return withoutHost(electives);
  if (program.specialty === 'IR' && host.hostsIr.state === 'known' && !host.hostsIr.value) {
    const { source } = host.hostsIr;
    const reason: EligibilityReason = {
      text: 'It has no interventional rotation for visitors.',
      field: 'hostsIr',
      effect: 'closed',
      source,
      pageYear: source.pageYear,
    };
    return { policy: 'closed', reasons: [reason], conditions: [], questions: [], electives };
  }
  const { verdict, reasons, conditions, questions } = hostEligibility(host, rotator, almanac.electives);
  const order: readonly Verdict[] = [verdict, 'closed', 'ask', 'open'];
  return {
    policy: verdict,
    reasons: reasons.toSorted((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect)),
    conditions,
    questions: verdict === 'closed' ? [] : questions,
    electives,
  };
}

/** Nothing is known but, at times, an elective of the department. */
function withoutHost(electives: readonly HostElective[]): Judged {
  const isClosed = electives.length > 0 && electives.every(({ verdict }) => verdict.verdict === 'closed');
  const reasons = [
    { text: noPage, field: 'host', effect: 'ask' as const },
    ...electives.map(({ verdict }): EligibilityReason => ({
      text: `Elective: ${verdict.text}.`,
      field: 'electives',
      effect: verdict.verdict,
    })),
  ];
  return {
    policy: isClosed ? 'closed' : 'ask',
    reasons: isClosed ? reasons.toReversed() : reasons,
    conditions: [],
    questions: isClosed ? [] : ['Do you take visiting students from my school, and how do they apply?'],
    electives,
  };
}

const policyOrder: readonly Verdict[] = ['open', 'ask', 'closed'];

function placed(options: readonly HostOption[], dollarsPerPoint: number): HostOption[] {
  const net = ({ gain, dollars }: HostOption): number =>
    gain === undefined ? -Infinity : gain.points - dollars.total / dollarsPerPoint;
  const ordered = options.toSorted(
    (a, b) =>
      policyOrder.indexOf(a.policy) - policyOrder.indexOf(b.policy) ||
      compareDown(net(a), net(b)) ||
      connectionRank[b.connection.kind] - connectionRank[a.connection.kind] ||
      a.dollars.total - b.dollars.total ||
      (a.program.id < b.program.id ? -1 : 1),
  );
  const counts: Record<Verdict, number> = { open: 0, ask: 0, closed: 0 };
  return ordered.map((option) => {
    counts[option.policy]++;
    if (option.policy === 'closed') return option;
    return { ...option, place: counts[option.policy], placedBy: placeText(option) };
  });
}

function compareDown(a: number, b: number): number {
  if (a === b) return 0;
  return a > b ? -1 : 1;
}

function placeText({ gain, connection, dollars }: HostOption): string {
  const price = `about $${dollars.total.toLocaleString('en-US')}${dollars.hostFeeKnown ? '' : ' without the host’s fee, which is not reported'}`;
  // a figure that is refused as a chance is not shown as points either
  if (gain === undefined || gain.refusal !== null)
    return `${connection.text} ${price[0]?.toUpperCase() ?? ''}${price.slice(1)}.`;
  return `Adds ${gain.points.toFixed(1)} points to the plan for ${price}. ${connection.text}`;
}
