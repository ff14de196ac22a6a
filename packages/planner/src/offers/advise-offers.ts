import { clairvoyantValue } from './clairvoyant-bound.js';
import {
  checkOfferProblem,
  overlaps,
  type HeldOffer,
  type OfferProblem,
  type OpenHost,
} from './offer-problem.js';
import { dateGroups, restricted, separateParts } from './separate-parts.js';
import { stoppingTable, type StoppingTable } from './stopping-table.js';

export type OfferAction = 'accept' | 'hold' | 'decline';

/** What to do with one offer in hand, and what each way is worth. */
export type OfferAdvice = {
  readonly id: string;
  readonly advice: OfferAction;
  /** Expected value of all further rotations when this offer is dealt with so now; hold is null when it is due. */
  readonly values: { readonly accept: number; readonly hold: number | null; readonly decline: number };
  /** What waiting adds to the better of accepting and declining now; 0 when it is due. */
  readonly waiting: number;
  /** Steps after which it must be answered. */
  readonly stepsLeft: number;
  /** Hosts still open, and other offers, whose dates it would take. */
  readonly closes: readonly string[];
  /** For people. */
  readonly text: string;
};

/** Advice on all offers in hand. */
export type OfferReport = {
  /** Expected value of all further rotations under the best decisions. */
  readonly value: number;
  /** The best decisions over all hosts are worth at least `low` and at most `high`; equal when `exact`. */
  readonly low: number;
  readonly high: number;
  readonly exact: boolean;
  /** Hosts that the table looked at; the others count in `high` alone. */
  readonly considered: readonly string[];
  readonly left: readonly string[];
  readonly offers: readonly OfferAdvice[];
  /** States worked out. */
  readonly states: number;
};

/** How hard to try. */
export type OfferOptions = {
  /** Most hosts (held and open) in one exact table; the held ones are always in it. */
  readonly exactHosts?: number | undefined;
  /** Waiting that adds no more than this is no reason to keep a host waiting. */
  readonly worthWaiting?: number | undefined;
};

/** States that a table may be expected to need before hosts are left out. */
const mostStates = 250_000;
const noise = 1e-9;

/**
 * Accept, hold or decline each offer in hand, by optimal stopping over the offers in hand and the hosts still open.
 *
 * Hosts that have nothing to do with each other (other weeks, room for all) are decided apart. Up to about seven hosts
 * that do, the answer is exact: dynamic programming over steps, overlap and capacity. With more, the table takes the
 * offers in hand and the open hosts that promise most: following it is worth `low`; no decisions over all hosts are
 * worth more than `high`, the least of what a clairvoyant would get, of `low` plus what a clairvoyant would get from the
 * hosts left out, and of what groups of hosts would bring together if each could be decided without the others.
 *
 * Courtesy: where waiting cannot add anything, the advice is to answer now, so that nobody is kept waiting; an offer that
 * is due is accepted or declined, never left unanswered; what was accepted is never dropped for something better.
 * @throws RangeError when the problem is not well formed, or more than some twenty offers are in hand.
 */
export function adviseOffers(problem: OfferProblem, options: OfferOptions = {}): OfferReport {
  checkOfferProblem(problem);
  const parts = separateParts(problem).map((part) => solvedPart(part, options));
  const sum = (of: (part: SolvedPart) => number): number =>
    parts.reduce((total, part) => total + of(part), 0);
  const low = sum((part) => part.value);
  const offers = parts.flatMap((part) =>
    part.kept.held.map((offer, i) => {
      const elsewhere = low - part.value;
      return adviceOn(offer, i, problem, part, elsewhere, options.worthWaiting ?? noise);
    }),
  );
  const order = new Map(problem.held.map(({ id }, i) => [id, i]));
  return {
    value: low,
    low,
    high: sum((part) => part.high),
    exact: parts.every(({ left }) => left.length === 0),
    considered: parts.flatMap(({ kept }) => [...kept.held, ...kept.open].map(({ id }) => id)),
    left: parts.flatMap(({ left }) => left),
    offers: offers.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
    states: sum((part) => part.table.states()),
  };
}

type SolvedPart = {
  readonly kept: OfferProblem;
  readonly left: readonly string[];
  readonly table: StoppingTable;
  readonly value: number;
  readonly high: number;
};

function solvedPart(problem: OfferProblem, { exactHosts }: OfferOptions): SolvedPart {
  const { kept, left } = split(problem, exactHosts);
  const table = stoppingTable(kept);
  const value = table.value();
  if (left.length === 0) return { kept, left, table, value, high: value };
  const high = Math.min(
    clairvoyantValue(problem),
    value + clairvoyantValue(problem, new Set(left)),
    groupsValue(problem, exactHosts),
  );
  return { kept, left, table, value, high: Math.max(value, high) };
}

/**
 * The sum of what groups of hosts are worth when each is decided without the others: never less than all together, since
 * the best decisions over all, cut down to one group, are decisions for that group (a further rotation never costs less).
 */
function groupsValue(problem: OfferProblem, exactHosts: number | undefined): number {
  const size = Math.max(1, exactHosts ?? hostsForBudget(problem));
  let total = 0;
  for (const group of dateGroups(problem))
    for (let from = 0; from < group.length; from += size)
      total += stoppingTable(restricted(problem, group.slice(from, from + size))).value();
  return total;
}

/** The offers in hand and as many open hosts, the most promising first, as one table can hold. */
function split(
  problem: OfferProblem,
  exactHosts: number | undefined,
): { readonly kept: OfferProblem; readonly left: readonly string[] } {
  const promise = ({ value, offerChance, answer }: OpenHost): number =>
    value * offerChance * answer.reduce((sum, share) => sum + share, 0);
  const ranked = problem.open.toSorted((a, b) => promise(b) - promise(a) || (a.id < b.id ? -1 : 1));
  const room = Math.max(0, (exactHosts ?? hostsForBudget(problem)) - problem.held.length);
  const kept = [...problem.held, ...ranked.slice(0, room)];
  return { kept: restricted(problem, kept), left: ranked.slice(room).map(({ id }) => id) };
}

function hostsForBudget({ open, held }: OfferProblem): number {
  const steps = Math.max(1, ...open.map(({ answer }) => answer.length));
  const statuses = 3 + Math.max(0, ...open.map(({ standing }) => standing), ...held.map((o) => o.stepsLeft));
  return Math.max(1, Math.floor(Math.log(mostStates / steps) / Math.log(statuses)));
}

function adviceOn(
  offer: HeldOffer,
  host: number,
  problem: OfferProblem,
  { table }: SolvedPart,
  elsewhere: number,
  worthWaiting: number,
): OfferAdvice {
  const value = (action: OfferAction): number => elsewhere + table.value({ host, action });
  const accept = problem.capacity === 0 ? elsewhere : value('accept');
  const decline = value('decline');
  const hold = offer.stepsLeft === 0 ? null : value('hold');
  const canAccept = problem.capacity > 0;
  const now = canAccept ? Math.max(accept, decline) : decline;
  const waiting = hold === null ? 0 : Math.max(0, hold - now);
  const advice: OfferAction =
    hold !== null && waiting > worthWaiting
      ? 'hold'
      : canAccept && accept >= decline - noise
        ? 'accept'
        : 'decline';
  const closes = [...problem.held, ...problem.open]
    .filter((other) => other.id !== offer.id && overlaps(other.dates, offer.dates))
    .map(({ id }) => id);
  return {
    id: offer.id,
    advice,
    values: { accept, hold, decline },
    waiting,
    stepsLeft: offer.stepsLeft,
    closes,
    text: words(advice, waiting, offer.stepsLeft, canAccept),
  };
}

function words(advice: OfferAction, waiting: number, stepsLeft: number, canAccept: boolean): string {
  if (!canAccept)
    return 'You have as many rotations as you wanted: decline today, so that somebody else can have it.';
  if (advice === 'hold')
    return `Keep it until it is due: what may still come adds ${waiting.toFixed(1)} to deciding now. Then answer, whatever has come.`;
  const early = stepsLeft > 0 ? ' Waiting adds nothing, so do not keep the host waiting.' : ' It is due now.';
  return advice === 'accept'
    ? `Accept.${early} Once accepted it is not dropped for something better.`
    : `Decline.${early} Declining is fine; silence is not.`;
}
