import { IssueList, nearestName } from './issue.js';
import type { Result } from './issue.js';
import { KEY_SPAN } from './market.js';

/** A market with names, as a person writes it; checked, every name known. Lists are best first. */
export type MarketInput = {
  readonly applicants: ReadonlyMap<string, readonly string[]>;
  readonly programs: ReadonlyMap<string, { readonly quota: number; readonly ranks: readonly string[] }>;
  readonly couples: readonly CoupleInput[];
  /** Applicant → advanced program → preliminary programs. */
  readonly supplemental: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  readonly reversions: readonly { readonly donor: string; readonly receiver: string; readonly max: number }[];
  readonly even: readonly string[];
  /** True when the field was there, even if empty. */
  readonly has: { readonly supplemental: boolean; readonly reversions: boolean; readonly even: boolean };
};

/** Two applicants with one list of pairs; `null` is no position for that member. */
export type CoupleInput = {
  readonly a: string;
  readonly b: string;
  readonly ranks: readonly (readonly [string | null, string | null])[];
};

const FIELDS = ['applicants', 'programs', 'couples', 'supplemental', 'reversions', 'even'];
const REMARKS = new Set(['id', 'name', 'about', 'note', 'comment', 'source', '$schema']);
const MOST_POSITIONS = 1_000_000;
const LONGEST_NAME = 200;
const MOST_RANKS = 20_000_000;

/**
 * Checks a market with names: `{ applicants, programs, couples?, supplemental?, reversions?, even? }`.
 *
 * Fails with every duplicate, unknown name, bad quota and shared couple member at once, each with its place.
 */
export function readMarketInput(input: unknown): Result<MarketInput> {
  const reader = new Reader();
  const value = reader.read(input);
  return reader.issues.isEmpty() ? { ok: true, value } : { ok: false, error: reader.issues.all() };
}

type Entries = [string, unknown][];

class Reader {
  readonly issues = new IssueList();
  #programNames: ReadonlySet<string> = new Set();
  #personNames: ReadonlySet<string> = new Set();
  #ranks = 0;

  read(input: unknown): MarketInput {
    const fields = new Map(this.#record(input, 'the market', 'an object with applicants and programs'));
    for (const field of fields.keys()) {
      if (FIELDS.includes(field) || REMARKS.has(field)) continue;
      this.issues.add(
        'unknown-field',
        field,
        field,
        `one of ${FIELDS.join(', ')}`,
        nearestName(field, FIELDS),
      );
    }
    const has = {
      supplemental: fields.has('supplemental'),
      reversions: fields.has('reversions'),
      even: fields.has('even'),
    };
    const programEntries = this.#record(
      fields.get('programs'),
      'programs',
      'an object: name → { quota, ranks }',
    );
    const applicantEntries = this.#record(
      fields.get('applicants'),
      'applicants',
      'an object: name → list of programs',
    );
    this.#programNames = new Set(programEntries.map(([name]) => name));
    for (const name of this.#programNames) this.#name(name, 'programs');
    const coupleValues = this.#array(fields.get('couples') ?? [], 'couples', 'a list of { a, b, ranks }');
    const couples = this.#couples(coupleValues, new Set(applicantEntries.map(([name]) => name)));
    this.#personNames = new Set([
      ...applicantEntries.map(([name]) => name),
      ...couples.flatMap(({ a, b }) => [a, b]),
    ]);
    for (const name of this.#personNames) this.#name(name, 'applicants');
    if (this.#personNames.size > KEY_SPAN / 2) {
      this.issues.add(
        'too-large',
        'applicants',
        this.#personNames.size,
        `at most ${KEY_SPAN / 2} applicants`,
      );
    }
    const applicants = new Map(
      applicantEntries.map(([name, ranks]) => [name, this.#programList(ranks, at('applicants', name))]),
    );
    const programs = new Map(
      programEntries.map(([name, value]) => [name, this.#program(value, at('programs', name))]),
    );
    const supplemental = this.#supplemental(fields.get('supplemental') ?? {});
    const reversions = this.#reversions(fields.get('reversions') ?? []);
    const even = this.#programList(fields.get('even') ?? [], 'even');
    if (this.#ranks > MOST_RANKS)
      this.issues.add('too-large', 'the market', this.#ranks, `at most ${MOST_RANKS} ranks`);
    return { applicants, programs, couples, supplemental, reversions, even, has };
  }

  #program(value: unknown, where: string): { quota: number; ranks: readonly string[] } {
    const fields = new Map(this.#record(value, where, 'an object { quota, ranks }'));
    const quota = this.#wholeNumber(fields.get('quota'), `${where}.quota`);
    const ranks = this.#names(fields.get('ranks'), `${where}.ranks`, this.#personNames, 'applicant');
    return { quota, ranks };
  }

  #couples(values: readonly unknown[], singles: ReadonlySet<string>): CoupleInput[] {
    const taken = new Map<string, string>();
    return values.map((value, i) => {
      const where = `couples[${i}]`;
      const fields = new Map(this.#record(value, where, 'an object { a, b, ranks }'));
      const [a, b] = ['a', 'b'].map((side) => {
        const name = this.#string(fields.get(side), `${where}.${side}`, 'the name of an applicant');
        const before = taken.get(name);
        if (before !== undefined) {
          this.issues.add(
            'shared-member',
            `${where}.${side}`,
            name,
            `an applicant who is in one couple only`,
            `also ${before}`,
          );
        } else if (singles.has(name)) {
          this.issues.add(
            'duplicate-name',
            `${where}.${side}`,
            name,
            'an applicant with no list of their own under applicants',
          );
        }
        taken.set(name, `${where}.${side}`);
        return name;
      });
      const pairs = this.#array(fields.get('ranks'), `${where}.ranks`, 'a list of pairs of programs');
      this.#ranks += pairs.length;
      return { a, b, ranks: pairs.map((pair, k) => this.#pair(pair, `${where}.ranks[${k}]`)) };
    });
  }

  #pair(value: unknown, where: string): [string | null, string | null] {
    if (!Array.isArray(value) || value.length !== 2) {
      this.issues.add('wrong-shape', where, value, 'a pair [program or null, program or null]');
      return [null, null];
    }
    const sides: unknown[] = value;
    const [p, q] = sides.map((side, i) =>
      side === null ? null : this.#knownProgram(side, `${where}[${i}]`),
    );
    return [p, q];
  }

  #supplemental(value: unknown): Map<string, Map<string, readonly string[]>> {
    const shape = 'an object: applicant → { advanced program: list of preliminary programs }';
    return new Map(
      this.#record(value, 'supplemental', shape).map(([person, links]) => {
        const where = at('supplemental', person);
        this.#known(person, where, this.#personNames, 'applicant');
        return [person, new Map(this.#record(links, where, shape).map((link) => this.#link(link, where)))];
      }),
    );
  }

  #link([advanced, list]: [string, unknown], where: string): [string, readonly string[]] {
    const place = at(where, advanced);
    this.#known(advanced, place, this.#programNames, 'program');
    const programs = this.#programList(list, place);
    if (programs.includes(advanced))
      this.issues.add('wrong-link', place, advanced, 'other programs than the advanced one');
    return [advanced, programs];
  }

  #reversions(value: unknown): { donor: string; receiver: string; max: number }[] {
    return this.#array(value, 'reversions', 'a list of { donor, receiver, max }').map((entry, i) => {
      const where = `reversions[${i}]`;
      const fields = new Map(this.#record(entry, where, 'an object { donor, receiver, max }'));
      const donor = this.#knownProgram(fields.get('donor'), `${where}.donor`);
      const receiver = this.#knownProgram(fields.get('receiver'), `${where}.receiver`);
      if (donor === receiver)
        this.issues.add('wrong-link', where, receiver, 'a receiver other than the donor');
      return { donor, receiver, max: this.#wholeNumber(fields.get('max'), `${where}.max`) };
    });
  }

  #programList(value: unknown, where: string): readonly string[] {
    return this.#names(value, where, this.#programNames, 'program');
  }

  /** A list of known names, none twice. */
  #names(value: unknown, where: string, known: ReadonlySet<string>, what: string): readonly string[] {
    const list = this.#array(value, where, `a list of ${what}s, best first`);
    const firstAt = new Map<string, number>();
    this.#ranks += list.length;
    return list.map((entry, i) => {
      const name = this.#string(entry, `${where}[${i}]`, `the name of a ${what}`);
      if (typeof entry === 'string') this.#known(name, `${where}[${i}]`, known, what);
      const before = firstAt.get(name);
      if (before !== undefined)
        this.issues.add(
          'duplicate-name',
          `${where}[${i}]`,
          name,
          'each name once',
          `also ${where}[${before}]`,
        );
      else firstAt.set(name, i);
      return name;
    });
  }

  #knownProgram(value: unknown, where: string): string {
    const name = this.#string(value, where, 'the name of a program');
    if (typeof value === 'string') this.#known(name, where, this.#programNames, 'program');
    return name;
  }

  #known(name: string, where: string, known: ReadonlySet<string>, what: string): void {
    if (known.has(name)) return;
    const hint = known.size <= 10_000 ? nearestName(name, known) : undefined;
    this.issues.add('unknown-name', where, name, `a ${what} that the market lists`, hint);
  }

  #name(name: string, where: string): void {
    if (name.length > 0 && name.length <= LONGEST_NAME) return;
    this.issues.add('wrong-name', where, name, `names of 1 to ${LONGEST_NAME} characters`);
  }

  #wholeNumber(value: unknown, where: string): number {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_POSITIONS)
      return value;
    const code = typeof value === 'number' && value < 0 ? 'negative-quota' : 'wrong-number';
    this.issues.add(code, where, value, `a whole number from 0 to ${MOST_POSITIONS}`);
    return 0;
  }

  #string(value: unknown, where: string, expected: string): string {
    if (typeof value === 'string') return value;
    this.issues.add('wrong-shape', where, value, expected);
    return '';
  }

  #array(value: unknown, where: string, expected: string): readonly unknown[] {
    if (Array.isArray(value)) return value;
    this.issues.add(value === undefined ? 'missing-field' : 'wrong-shape', where, value, expected);
    return [];
  }

  #record(value: unknown, where: string, expected: string): Entries {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value);
    this.issues.add(value === undefined ? 'missing-field' : 'wrong-shape', where, value, expected);
    return [];
  }
}

function at(parent: string, name: string): string {
  return /^[A-Za-z_][\w-]*$/.test(name) ? `${parent}.${name}` : `${parent}[${JSON.stringify(name)}]`;
}
