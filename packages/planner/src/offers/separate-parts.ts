import {
  overlaps,
  type HeldOffer,
  type OfferProblem,
  type OpenHost,
  type StayDates,
} from './offer-problem.js';

type AnyHost = HeldOffer | OpenHost;

/** The hosts of a problem in groups whose dates have nothing to do with each other. */
export function dateGroups({ held, open }: OfferProblem): (readonly AnyHost[])[] {
  const left = new Set<AnyHost>([...held, ...open]);
  const groups: AnyHost[][] = [];
  for (const first of left) {
    const group = [first];
    left.delete(first);
    for (const host of group)
      for (const other of left)
        if (overlaps(host.dates, other.dates)) {
          group.push(other);
          left.delete(other);
        }
    groups.push(group);
  }
  return groups;
}

/** A problem with some of its hosts only. */
export function restricted(problem: OfferProblem, hosts: Iterable<AnyHost>): OfferProblem {
  const ids = new Set(Array.from(hosts, ({ id }) => id));
  return {
    ...problem,
    held: problem.held.filter(({ id }) => ids.has(id)),
    open: problem.open.filter(({ id }) => ids.has(id)),
  };
}

/**
 * Parts that can be decided each for itself: groups by date, where there is room for all that could be done beside each
 * other and a further rotation costs nothing extra. The whole problem where they are coupled.
 */
export function separateParts(problem: OfferProblem): OfferProblem[] {
  const groups = dateGroups(problem);
  const most = groups.reduce((sum, group) => sum + mostBeside(group), 0);
  const isCoupled = most > problem.capacity || problem.countCost.some((cost) => cost > 0);
  return isCoupled ? [problem] : groups.map((group) => restricted(problem, group));
}

/** The most stays of a group that fit beside each other: always the one that ends first. */
function mostBeside(group: readonly AnyHost[]): number {
  const stays = group.flatMap(({ dates }) => dates ?? []).sort((a, b) => (a.end < b.end ? -1 : 1));
  let last: StayDates | null = null;
  let count = group.length - stays.length;
  for (const stay of stays) {
    if (overlaps(last, stay)) continue;
    count++;
    last = stay;
  }
  return count;
}
