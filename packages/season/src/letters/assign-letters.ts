import type { Letter } from '@matchwright/dossier';
import { moved } from '../dates.js';
import { serves, type LetterMix, type WantedLetter } from './wanted-letters.js';

/** Dates that letters are judged by. */
export type LetterDates = {
  /** ISO date; a letter in after it misses the first reading. */
  readonly last: string;
  /** Weeks a writer who was asked needs, for letters without a promised date. */
  readonly leadWeeks: number;
};

/** What one program is sent. */
export type LetterAssignment = {
  readonly program: string;
  /** Ids of letters, the strongest first. */
  readonly letters: readonly string[];
  /** Those of them that are assigned in ERAS already: they cannot be taken back. */
  readonly fixed: readonly string[];
  /** Wishes that these letters leave open. */
  readonly missing: readonly { readonly want: WantedLetter; readonly short: number }[];
  /** Letters short of the number the program asks for. */
  readonly short: number;
  /** Letters among them that may come after programs start to read, with the day expected (null: not known). */
  readonly late: readonly { readonly letter: string; readonly expected: string | null }[];
};

/** The whole assignment and what it would take to serve more programs. */
export type LettersPlan = {
  readonly programs: readonly LetterAssignment[];
  /** Over all programs: which wishes stay open, and at how many; required ones first. */
  readonly open: readonly {
    readonly want: WantedLetter['what'];
    readonly required: boolean;
    readonly programs: number;
  }[];
  /** Letters sent nowhere, with the reason. */
  readonly unused: readonly { readonly letter: string; readonly why: string }[];
  /** Sets looked at: every set that the limits allow, so the choice for each program is the best one. */
  readonly checked: number;
};

/** Most letters looked at for one program; the strongest are kept where somebody has more. */
const mostLetters = 16;

/**
 * Chooses for each program the best set of letters: first what its page requires, then what the rules advise, then the
 * number asked for, then the strength of the letters (how well the writer knows the work counts more than rank, R27).
 *
 * A letter can go to any number of programs, so programs share nothing but which letters exist: choosing for each alone
 * is the best choice for all, and every set of at most four letters is looked at. Declined letters and those whose
 * writer would not call them strong are left out; a weak letter is not used to fill a place (R25).
 */
export function assignLetters(
  letters: readonly Letter[],
  mixes: readonly LetterMix[],
  dates: LetterDates,
): LettersPlan {
  const usable = letters
    .filter((letter) => whyNot(letter) === undefined)
    .toSorted((a, b) => strength(b) - strength(a) || (a.id < b.id ? -1 : 1));
  let checked = 0;
  const programs = mixes.map((mix) => {
    const best = bestSet(usable, mix);
    checked += best.checked;
    return assignment(mix, best.letters, dates);
  });
  const sent = new Set(programs.flatMap((program) => program.letters));
  return {
    programs,
    open: openWishes(programs),
    unused: letters
      .filter(({ id }) => !sent.has(id))
      .map((letter) => ({
        letter: letter.id,
        why:
          whyNot(letter) ?? (mixes.length === 0 ? 'There is no program yet.' : 'Other letters serve better.'),
      })),
    checked,
  };
}

/** How much a letter helps, 0–8: acquaintance first, then the writer's own word, then rank. */
export function strength({ knows, strong, senior, kind }: Letter): number {
  return knows + (strong === 'yes' ? 2 : 0) + (senior || kind === 'chair' ? 0.5 : 0);
}

function whyNot(letter: Letter): string | undefined {
  if (letter.state === 'declined') return 'The writer declined.';
  if (letter.state === 'idea') return 'Not asked for yet.';
  if (letter.strong === 'no') return 'The writer would not call it strong.';
  return undefined;
}

type Scored = { readonly letters: readonly Letter[]; readonly checked: number };

function bestSet(usable: readonly Letter[], mix: LetterMix): Scored {
  const fixed = usable.filter(({ assigned }) => assigned.includes(mix.program)).slice(0, mix.most);
  const free = usable.filter((letter) => !fixed.includes(letter)).slice(0, mostLetters);
  let best: readonly Letter[] = fixed;
  let bestScore = scoreOf(fixed, mix);
  let checked = 1;
  const extend = (chosen: readonly Letter[], from: number): void => {
    for (let i = from; i < free.length && chosen.length < mix.most; i++) {
      const letter = free[i];
      if (letter === undefined) continue;
      const next = [...chosen, letter];
      const score = scoreOf(next, mix);
      checked++;
      if (isHigher(score, bestScore)) [best, bestScore] = [next, score];
      extend(next, i + 1);
    }
  };
  extend(fixed, 0);
  return { letters: best, checked };
}

/** Wishes met: required, advised; letters up to the number asked for; strength above middling. */
function scoreOf(letters: readonly Letter[], mix: LetterMix): readonly number[] {
  const met = (required: boolean): number =>
    mix.wants
      .filter((want) => want.required === required)
      .reduce((sum, want) => sum + Math.min(want.count, have(letters, want)), 0);
  const quality = letters.reduce((sum, letter) => sum + strength(letter) - middling, 0);
  return [met(true), met(false), Math.min(letters.length, mix.least), quality];
}

/** A letter no stronger than this adds nothing beyond the number asked for. */
const middling = 3;

function isHigher(a: readonly number[], b: readonly number[]): boolean {
  for (const [i, value] of a.entries()) {
    const other = b[i] ?? 0;
    if (value !== other) return value > other;
  }
  return false;
}

function have(letters: readonly Letter[], { what }: WantedLetter): number {
  return letters.filter((letter) => serves(letter, what)).length;
}

function assignment(mix: LetterMix, chosen: readonly Letter[], dates: LetterDates): LetterAssignment {
  const letters = chosen.toSorted((a, b) => strength(b) - strength(a) || (a.id < b.id ? -1 : 1));
  return {
    program: mix.program,
    letters: letters.map(({ id }) => id),
    fixed: letters.filter(({ assigned }) => assigned.includes(mix.program)).map(({ id }) => id),
    missing: mix.wants.flatMap((want) => {
      const short = want.count - have(letters, want);
      return short > 0 ? [{ want, short }] : [];
    }),
    short: Math.max(0, mix.least - letters.length),
    late: letters.flatMap((letter) => {
      const expected = expectedOn(letter, dates);
      return expected !== null && expected <= dates.last ? [] : [{ letter: letter.id, expected }];
    }),
  };
}

function expectedOn(letter: Letter, { leadWeeks }: LetterDates): string | null {
  if (letter.state === 'uploaded') return letter.uploadedOn ?? '0000-01-01';
  if (letter.promisedFor !== undefined) return letter.promisedFor;
  if (letter.askedOn === undefined) return null;
  return moved(letter.askedOn, { weeks: leadWeeks });
}

function openWishes(programs: readonly LetterAssignment[]): LettersPlan['open'] {
  const counts = new Map<string, LettersPlan['open'][number]>();
  for (const { want } of programs.flatMap(({ missing }) => missing)) {
    const key = `${want.what}-${want.required}`;
    const before = counts.get(key)?.programs ?? 0;
    counts.set(key, { want: want.what, required: want.required, programs: before + 1 });
  }
  return [...counts.values()].sort(
    (a, b) =>
      Number(b.required) - Number(a.required) || b.programs - a.programs || (a.want < b.want ? -1 : 1),
  );
}
