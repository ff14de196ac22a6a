import type { OfferTiming } from '@matchwright/almanac';
import type { HostStep, Profile, TwoStages } from '@matchwright/dossier';
import type { PlanSession } from '../plan-session.js';
import { rotates } from '../scenario/mode-order.js';
import { choiceOver, namesOf } from './asked.js';
import { hostOpenness } from './host-openness.js';
import { inOrder, RefusalTable, type ChancyHost } from './refusals.js';
import { rotationSets } from './rotation-sets.js';
import { scoreNodes } from './score-nodes.js';

/** Hosts that are weighed, rotations done at most, and the same where the score must be reckoned with as well. */
const scope = { known: { hosts: 6, most: 3 }, unknown: { hosts: 5, most: 2 } } as const;

/**
 * Rotations are applied for months before anything else is decided: now a set of hosts, later, when they have answered
 * and the score is known, the best of the rotations offered and the whole plan anew around them. Every set of hosts and
 * of answers is tried; the second stage is solved for every set of rotations. Null where no host may take the person.
 */
export function twoStages(session: PlanSession, offer: OfferTiming['offerChance']): TwoStages | null {
  const { profile } = session;
  const choice = session.choice();
  const { setting, chances, problem } = session.problem();
  const openness = hostOpenness(setting);
  const own = choiceOver(chances, choice.modes);
  const planned = chances.options.flatMap(({ id }, o) => (rotates(own[o]) ? [id] : []));
  const arranged = new Set(profile.rotations.arranged.map(({ program }) => program));
  const size = profile.applicant.step2ck === undefined ? scope.unknown : scope.known;
  const most = Math.min(size.most, problem.limits.rotations);
  const possible = [...setting.rotations.keys()].filter((id) => !arranged.has(id));
  const ranked = rotationSets(session).likelyBest(possible, possible.length);
  const spare = ranked.filter((id) => !planned.includes(id));
  const free = planned.filter((id) => !arranged.has(id)).slice(0, size.hosts);
  const ids = [...free, ...spare.slice(0, size.hosts - free.length)];
  if (ids.length === 0 || most === 0) return null;
  const open = new Set(openness.open);
  const hosts = ids.map((id): ChancyHost => ({
    id,
    yes: offer.mid * (open.has(id) ? 1 : openness.yes.mid),
  }));
  const scores = scoreNodes(profile);
  const fee = profile.applicant.homeSchool.vslo === false ? 0 : setting.pack.fees.vsloPerElective.dollars;
  const tables = scores.map(({ profile: scored, share }) => ({
    share,
    table: tableFor(session, scored, hosts, most, fee * problem.pointsPerDollar),
  }));
  const mean = (value: (table: RefusalTable) => number): number =>
    tables.reduce((sum, { share, table }) => sum + share * value(table), 0);
  const order = inOrder(hosts, (asked) => mean((table) => table.valueOfApplying(asked)));
  const none = mean((table) => table.valueOfApplying([]));
  const nameOf = namesOf(setting);
  const steps = order.map(({ id, value }, i): HostStep => ({
    program: id,
    name: nameOf(id),
    specialty: setting.programs.get(id)?.specialty ?? 'DR',
    policy: open.has(id) ? 'open' : 'ask',
    planned: planned.includes(id),
    value,
    gain: value - (order[i - 1]?.value ?? none),
    dollars: fee,
  }));
  // once a host adds nothing, none after it does
  const useful = steps.findIndex(({ gain }) => gain <= 1e-9);
  const written = useful < 0 ? steps : steps.slice(0, useful);
  // an application outside the service has no fee that we know of: it is reckoned at the service's
  const worthAsking = setting.pack.fees.vsloPerElective.dollars * problem.pointsPerDollar;
  const stop = written.findIndex(({ gain }) => gain + fee * problem.pointsPerDollar <= worthAsking);
  const applyTo = stop < 0 ? written.length : stop;
  const advised = order.slice(0, applyTo).map(({ id }) => id);
  const [first] = tables;
  return {
    offer: { mid: offer.mid, low: offer.low, high: offer.high, grade: offer.grade, text: offer.note },
    hosts: written,
    applyTo,
    wanted: most,
    values: {
      none,
      planned: mean((table) => table.valueOfApplying(free)),
      advised: mean((table) => table.valueOfApplying(advised)),
      certain: mean((table) => table.valueIfAllSayYes(ids)),
    },
    noHost: { advised: first.table.chanceOfNone(advised), planned: first.table.chanceOfNone(free) },
    scores: scores.map(({ score, share }) => ({ score, share })),
  };
}

function tableFor(
  session: PlanSession,
  profile: Profile,
  hosts: readonly ChancyHost[],
  most: number,
  fee: number,
): RefusalTable {
  const sets = rotationSets(session, profile);
  const arranged = profile.rotations.arranged.map(({ program }) => program);
  const mayTake = (taken: readonly string[]): boolean =>
    taken.length <= most && sets.mayTake([...arranged, ...taken]);
  return new RefusalTable({ hosts, mayTake, fee, valueOf: (taken) => sets.netOf([...arranged, ...taken]) });
}
