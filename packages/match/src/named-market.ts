import type { JointMarket } from './joint-market.js';
import type { MarketInput } from './market-input.js';
import { NONE } from './market.js';
import type { QuotaRules } from './quota-rounds.js';

/** A market on typed arrays, with the names of its indices and what in the input had no effect. */
export type NamedMarket = {
  /** Person → name: applicants in the order given, then couples' members. */
  readonly applicants: readonly string[];
  /** Program → name. */
  readonly programs: readonly string[];
  readonly market: JointMarket;
  readonly rules: QuotaRules;
  readonly ignored: Ignored;
};

/** Entries that cannot matter; allowed, left out, counted. */
export type Ignored = {
  /** Programs' entries for applicants who do not rank the program. */
  readonly byPrograms: number;
  /** Applicants' and couples' entries that a program on them does not rank, and places on supplemental lists. */
  readonly byApplicants: number;
  /** Repeated pairs of a couple, and pairs from `[null, null]` on: being unmatched needs no rank. */
  readonly pairs: number;
  /** Supplemental lists for a program that is not on the applicant's list. */
  readonly supplementalLists: number;
};

/** Lays a checked market out on typed arrays: scores are places on the programs' lists, from 0. */
export function layOutMarket(input: MarketInput): NamedMarket {
  return new Layout(input).market();
}

class Layout {
  readonly #input: MarketInput;
  readonly #programs: ReadonlyMap<string, number>;
  readonly #persons: readonly string[];
  /** Program → person → place on the program's list. */
  readonly #places: readonly ReadonlyMap<string, number>[];
  readonly #used: readonly Uint8Array[];
  #byApplicants = 0;
  #pairs = 0;

  readonly #first: number[] = [];
  readonly #second: number[] = [];
  readonly #optionOffsets: number[] = [0];
  readonly #sides = [new SideColumns(), new SideColumns()] as const;
  readonly #supplementOffsets: number[] = [0];
  readonly #supplementProgram: number[] = [];
  readonly #supplementScore: number[] = [];
  #openedLists = 0;
  /** Person → program → number of the supplemental list, laid out when first needed. */
  readonly #listNumbers = new Map<string, Map<string, number>>();

  constructor(input: MarketInput) {
    this.#input = input;
    this.#programs = new Map([...input.programs.keys()].map((name, i) => [name, i]));
    this.#persons = [...input.applicants.keys(), ...input.couples.flatMap(({ a, b }) => [a, b])];
    const lists = [...input.programs.values()].map(({ ranks }) => ranks);
    this.#places = lists.map((ranks) => new Map(ranks.map((name, place) => [name, place])));
    this.#used = lists.map((ranks) => new Uint8Array(ranks.length));
  }

  market(): NamedMarket {
    let person = 0;
    for (const [name, ranks] of this.#input.applicants) {
      for (const program of ranks) this.#addOption([[name, program]]);
      this.#endUnit(person++, NONE);
    }
    for (const couple of this.#input.couples) {
      this.#addPairs(couple.a, couple.b, couple.ranks);
      this.#endUnit(person, person + 1);
      person += 2;
    }
    const lists = [...this.#input.supplemental.values()].reduce((sum, links) => sum + links.size, 0);
    return {
      applicants: this.#persons,
      programs: [...this.#programs.keys()],
      market: this.#arrays(),
      rules: this.#rules(),
      ignored: {
        byPrograms: this.#used.reduce(
          (sum, used) => sum + used.reduce((unused, flag) => unused + (1 - flag), 0),
          0,
        ),
        byApplicants: this.#byApplicants,
        pairs: this.#pairs,
        supplementalLists: lists - this.#openedLists,
      },
    };
  }

  #addPairs(a: string, b: string, ranks: readonly (readonly [string | null, string | null])[]): void {
    const seen = new Set<string>();
    for (const [i, [p, q]] of ranks.entries()) {
      if (p === null && q === null) {
        this.#pairs += ranks.length - i;
        return;
      }
      const pair = JSON.stringify([p, q]);
      if (seen.has(pair)) this.#pairs++;
      else this.#addOption([[a, p], [b, q]]); // prettier-ignore
      seen.add(pair);
    }
  }

  /** Adds an option when every program on it ranks its person. */
  #addOption(sides: readonly (readonly [person: string, program: string | null])[]): void {
    const found = sides.map(([person, program]) => (program === null ? null : this.#place(person, program)));
    if (found.includes(undefined)) {
      this.#byApplicants++;
      return;
    }
    for (const [s, [person, program]] of sides.entries()) {
      const score = found[s];
      if (program === null || score === null || score === undefined) this.#sides[s].add(NONE, 0, NONE);
      else this.#sides[s].add(this.#programs.get(program) ?? NONE, score, this.#listNumber(person, program));
    }
    if (sides.length === 1) this.#sides[1].add(NONE, 0, NONE);
  }

  #endUnit(first: number, second: number): void {
    this.#first.push(first);
    this.#second.push(second);
    this.#optionOffsets.push(this.#sides[0].program.length);
  }

  /** A person's place on a program's list, marked as used; undefined when not on it. */
  #place(person: string, program: string): number | undefined {
    const p = this.#programs.get(program) ?? NONE;
    const place = this.#places[p].get(person);
    if (place !== undefined) this.#used[p][place] = 1;
    return place;
  }

  #listNumber(person: string, advanced: string): number {
    const list = this.#input.supplemental.get(person)?.get(advanced);
    if (list === undefined) return NONE;
    const numbers = this.#listNumbers.get(person) ?? new Map<string, number>();
    this.#listNumbers.set(person, numbers);
    const known = numbers.get(advanced);
    if (known !== undefined) return known;
    for (const program of list) {
      const score = this.#place(person, program);
      if (score === undefined) {
        this.#byApplicants++;
        continue;
      }
      this.#supplementProgram.push(this.#programs.get(program) ?? NONE);
      this.#supplementScore.push(score);
    }
    const number = this.#supplementOffsets.length - 1;
    this.#supplementOffsets.push(this.#supplementProgram.length);
    numbers.set(advanced, number);
    this.#openedLists++;
    return number;
  }

  #arrays(): JointMarket {
    const [a, b] = this.#sides;
    return {
      units: this.#first.length,
      persons: this.#persons.length,
      programs: this.#programs.size,
      first: Int32Array.from(this.#first),
      second: Int32Array.from(this.#second),
      optionOffsets: Int32Array.from(this.#optionOffsets),
      programA: Int32Array.from(a.program),
      programB: Int32Array.from(b.program),
      scoreA: Uint32Array.from(a.score),
      scoreB: Uint32Array.from(b.score),
      supplementA: Int32Array.from(a.list),
      supplementB: Int32Array.from(b.list),
      supplementOffsets: Int32Array.from(this.#supplementOffsets),
      supplementProgram: Int32Array.from(this.#supplementProgram),
      supplementScore: Uint32Array.from(this.#supplementScore),
      quota: Int32Array.from([...this.#input.programs.values()], ({ quota }) => quota),
    };
  }

  #rules(): QuotaRules {
    const index = (name: string): number => this.#programs.get(name) ?? NONE;
    return {
      reversions: this.#input.reversions.map(({ donor, receiver, max }) => ({
        donor: index(donor),
        receiver: index(receiver),
        max,
      })),
      even: this.#input.even.map(index),
    };
  }
}

/** One side's columns of the options being laid out. */
class SideColumns {
  readonly program: number[] = [];
  readonly score: number[] = [];
  readonly list: number[] = [];

  add(program: number, score: number, list: number): void {
    this.program.push(program);
    this.score.push(score);
    this.list.push(list);
  }
}
