import { costOf, overlaps, type HeldOffer, type OfferProblem, type OpenHost } from './offer-problem.js';

/** Where every host stands: gone, silent, or held with some steps left (2 + steps). */
const gone = 0;
const silent = 1;

/** What to do with one host at this step, when it is not left to the table. */
export type Forced = { readonly host: number; readonly action: 'accept' | 'hold' | 'decline' };

/** Exact values of an offer problem by dynamic programming over steps. */
export type StoppingTable = {
  /** Best expected value from now on; with `forced`, the best when one host is dealt with so now. */
  readonly value: (forced?: Forced) => number;
  /** States worked out so far. */
  readonly states: () => number;
};

type Host = {
  readonly value: number;
  /** Chance of an offer, and of a refusal, in step t given silence until then. */
  readonly offer: readonly number[];
  readonly refuse: readonly number[];
  readonly start: number;
  readonly standing: number;
  /** Hosts that cannot be done beside it. */
  readonly clashes: readonly number[];
};

/**
 * The table for all hosts of a problem, held ones first, in the order given.
 *
 * Within a step: answers come, then each offer that is due is accepted or declined. An offer that is not due is kept:
 * where offers do not lapse, deciding later is never worse, so nothing is lost by not looking at deciding early. With
 * lapses, accepting early is looked at in every step. Accepting takes hosts with overlapping dates out of the game.
 * Hosts are stepped on one after another within a step, so that states are shared rather than multiplied.
 */
export function stoppingTable(problem: OfferProblem): StoppingTable {
  const hosts = hostsOf(problem);
  const base = 3 + Math.max(0, ...hosts.map(({ standing, start }) => Math.max(standing, start - 2)));
  const { capacity, lapse } = problem;
  const now = hosts.map(({ start }) => start);
  if (Math.max(1, hosts.length) * Math.log2(base) + Math.log2(capacity + 1) > 52)
    throw new RangeError('too many hosts for one table');
  const memo = new Map<string, Map<number, number>>();
  let states = 0;

  const key = (status: readonly number[], count: number): number => {
    let code = count;
    for (const each of status) code = code * base + each;
    return code;
  };
  const remembered = (
    stage: string,
    status: readonly number[],
    count: number,
    work: () => number,
  ): number => {
    let book = memo.get(stage);
    if (book === undefined) memo.set(stage, (book = new Map()));
    const code = key(status, count);
    const known = book.get(code);
    if (known !== undefined) return known;
    const value = work();
    book.set(code, value);
    states++;
    return value;
  };

  /** From the decisions of step t on. */
  const decide = (t: number, status: readonly number[], count: number): number => {
    if (count >= capacity || status.every((each) => each === gone)) return 0;
    return remembered(`d${t}`, status, count, () => bestFrom(t, status, count, 0, undefined));
  };

  /** The best of accepting and not, for each offer that is due (with lapses: each in hand) from place `from` on. */
  const bestFrom = (
    t: number,
    status: readonly number[],
    count: number,
    from: number,
    kept?: number,
  ): number => {
    if (count >= capacity) return 0;
    const host = hosts.findIndex(
      (_, i) => i >= from && i !== kept && status[i] >= 2 && (status[i] === 2 || lapse > 0),
    );
    if (host < 0) return advance(t, status, count, 0);
    const without = status[host] > 2 ? status : changed(status, host, gone);
    return Math.max(
      bestFrom(t, without, count, host + 1, kept),
      accepting(t, status, count, host, host + 1, kept),
    );
  };

  const accepting = (
    t: number,
    status: readonly number[],
    count: number,
    host: number,
    from: number,
    kept?: number,
  ): number =>
    hosts[host].value - costOf(problem, count) + bestFrom(t, accepted(status, host), count + 1, from, kept);

  const accepted = (status: readonly number[], host: number): readonly number[] => {
    const next = [...status];
    next[host] = gone;
    for (const other of hosts[host].clashes) next[other] = gone;
    return next;
  };

  /** From the decisions of step t to those of step t + 1, one host after another. */
  const advance = (t: number, status: readonly number[], count: number, from: number): number => {
    if (from === hosts.length) return decide(t + 1, status, count);
    if (count >= capacity || status.every((each) => each === gone)) return 0;
    return remembered(`a${t} ${from}`, status, count, () => {
      const next = (each: number): number => advance(t, changed(status, from, each), count, from + 1);
      const here = status[from];
      if (here === gone) return next(gone);
      if (here > 2) return lapse === 0 ? next(here - 1) : (1 - lapse) * next(here - 1) + lapse * next(gone);
      // an offer that was due is answered by now
      if (here === 2) return next(gone);
      return answers(hosts[from], t + 1, next);
    });
  };

  const valueOf = ({ host, action }: Forced): number => {
    if (action === 'accept') return accepting(0, now, 0, host, 0);
    if (action === 'decline') return bestFrom(0, changed(now, host, gone), 0, 0);
    return bestFrom(0, now, 0, 0, host);
  };

  return {
    value: (forced) => (forced === undefined ? decide(0, now, 0) : valueOf(forced)),
    states: () => states,
  };
}

/** What a silent host may do in step t. */
function answers(host: Host, t: number, next: (status: number) => number): number {
  const [offer, refuse] = [host.offer[t] ?? 0, host.refuse[t] ?? 0];
  const stays = 1 - offer - refuse;
  let value = 0;
  if (offer > 0) value += offer * next(2 + host.standing);
  if (refuse > 0) value += refuse * next(gone);
  if (stays > 0) value += stays * next(isOver(host, t) ? gone : silent);
  return value;
}

/** No offer can come after step t. */
function isOver(host: Host, t: number): boolean {
  for (let later = t + 1; later < host.offer.length; later++) if (host.offer[later] > 0) return false;
  return true;
}

function changed(status: readonly number[], host: number, to: number): readonly number[] {
  if (status[host] === to) return status;
  const next = [...status];
  next[host] = to;
  return next;
}

function hostsOf({ held, open }: OfferProblem): Host[] {
  const all: readonly (HeldOffer | OpenHost)[] = [...held, ...open];
  return all.map((host, i): Host => {
    const clashes = all.flatMap((other, j) => (i !== j && overlaps(host.dates, other.dates) ? [j] : []));
    if ('stepsLeft' in host)
      return { value: host.value, offer: [], refuse: [], start: 2 + host.stepsLeft, standing: 0, clashes };
    const { offer, refuse } = hazards(host);
    const start = offer.some((chance) => chance > 0) ? silent : gone;
    return { value: host.value, offer, refuse, start, standing: host.standing, clashes };
  });
}

/** Chances in step t (index 0 is now and empty) given silence until then. */
function hazards({ answer, offerChance }: OpenHost): Pick<Host, 'offer' | 'refuse'> {
  const offer = [0];
  const refuse = [0];
  let silence = 1;
  for (const chance of answer) {
    const share = silence <= 1e-12 ? 0 : Math.min(1, chance / silence);
    offer.push(share * offerChance);
    refuse.push(share * (1 - offerChance));
    silence -= chance;
  }
  return { offer, refuse };
}
