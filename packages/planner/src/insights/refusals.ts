/** A host that can be applied to, with the chance that it says yes. */
export type ChancyHost = { readonly id: string; readonly yes: number };

/** Applying to some hosts now and taking the best of those that say yes later. */
export type RefusalProblem = {
  /** At most 10: every set of answers is tried. */
  readonly hosts: readonly ChancyHost[];
  /** Value of the later plan with exactly these rotations. */
  readonly valueOf: (taken: readonly string[]) => number;
  /** Whether so many rotations may be done together. */
  readonly mayTake: (taken: readonly string[]) => boolean;
  /** Value that each application to a host costs, whether it says yes or not; one that is taken holds it already. */
  readonly fee: number;
};

const mostHosts = 10;

/** Values of every set of hosts to apply to, exactly: the answers are independent, the best set is taken afterwards. */
export class RefusalTable {
  readonly #hosts: readonly ChancyHost[];
  readonly #fee: number;
  /** By set of hosts that said yes (bit i: host i): value of the best rotations among them, and how many they are. */
  readonly #best: Float64Array;
  readonly #taken: Uint8Array;

  constructor({ hosts, valueOf, mayTake, fee }: RefusalProblem) {
    if (hosts.length > mostHosts) throw new RangeError(`at most ${mostHosts} hosts, got ${hosts.length}`);
    this.#hosts = hosts;
    this.#fee = fee;
    const sets = 1 << hosts.length;
    this.#best = new Float64Array(sets).fill(Number.NEGATIVE_INFINITY);
    this.#taken = new Uint8Array(sets);
    for (let set = 0; set < sets; set++) {
      const ids = hosts.flatMap(({ id }, i) => (((set >> i) & 1) === 1 ? [id] : []));
      if (mayTake(ids)) {
        this.#best[set] = valueOf(ids);
        this.#taken[set] = ids.length;
      }
      for (let i = 0; i < hosts.length; i++) {
        const fewer = set & ~(1 << i);
        if (fewer === set || this.#best[fewer] <= this.#best[set]) continue;
        this.#best[set] = this.#best[fewer];
        this.#taken[set] = this.#taken[fewer];
      }
    }
  }

  /** Value on average when these hosts are applied to. */
  valueOfApplying(asked: readonly string[]): number {
    const mask = this.#maskOf(asked);
    let value = 0;
    for (let set = 0; set < this.#best.length; set++) {
      if ((set & ~mask) !== 0) continue;
      const chance = this.#chanceOf(set, mask);
      if (chance > 0) value += chance * (this.#best[set] - this.#fee * (asked.length - this.#taken[set]));
    }
    return value;
  }

  /** Value when all of these say yes. */
  valueIfAllSayYes(asked: readonly string[]): number {
    return this.#best[this.#maskOf(asked)];
  }

  /** Chance that none of these says yes. */
  chanceOfNone(asked: readonly string[]): number {
    return this.#chanceOf(0, this.#maskOf(asked));
  }

  #maskOf(ids: readonly string[]): number {
    return ids.reduce((mask, id) => {
      const i = this.#hosts.findIndex((host) => host.id === id);
      if (i < 0) throw new RangeError(`${id} is not a host of this problem`);
      return mask | (1 << i);
    }, 0);
  }

  /** Chance that of the hosts in `mask` exactly those in `set` say yes. */
  #chanceOf(set: number, mask: number): number {
    return this.#hosts.reduce((chance, { yes }, i) => {
      if (((mask >> i) & 1) === 0) return chance;
      return chance * (((set >> i) & 1) === 1 ? yes : 1 - yes);
    }, 1);
  }
}

/** Hosts in the order in which each adds most to those before it, with the value up to each. */
export function inOrder(
  hosts: readonly ChancyHost[],
  valueOf: (asked: readonly string[]) => number,
): { readonly id: string; readonly value: number }[] {
  const order: { id: string; value: number }[] = [];
  while (order.length < hosts.length) {
    const before = order.map(({ id }) => id);
    const next = hosts
      .filter(({ id }) => !before.includes(id))
      .map(({ id }) => ({ id, value: valueOf([...before, id]) }))
      .reduce((best, each) => (each.value > best.value ? each : best));
    order.push(next);
  }
  return order;
}
