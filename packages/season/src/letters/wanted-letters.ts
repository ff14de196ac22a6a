import type { CriterionName, Program, Rule } from '@matchwright/almanac';
import { knownValue } from '@matchwright/almanac';
import type { Letter, Profile } from '@matchwright/dossier';
import { activeRules, citations, ruleNumber, type ActiveRules } from '../active-rules.js';

/** Kinds of letter that a wish can ask for. */
export type LetterWish =
  'ir' | 'radiology' | 'outside-radiology' | 'medicine' | 'surgery' | 'clinical' | 'senior';

/** One thing a program, or a rule, wants among the letters sent to it. */
export type WantedLetter = {
  readonly what: LetterWish;
  readonly count: number;
  /** The program's own page requires it; else it is advice. */
  readonly required: boolean;
  /** For people. */
  readonly text: string;
  readonly rules: readonly string[];
};

/** What one program wants: how many letters, of which kinds. */
export type LetterMix = {
  readonly program: string;
  readonly least: number;
  /** At most four everywhere (rule R25); fewer where the page says so. */
  readonly most: number;
  readonly wants: readonly WantedLetter[];
  /** The page's own words on the mix, where it has any. */
  readonly words: string | undefined;
};

/** A program to send letters to: one of the list, or a first-year track. */
export type LetterTarget = {
  readonly id: string;
  readonly specialty: 'IR' | 'DR' | 'TY' | 'PM' | 'PS';
  readonly criteria?: Program['criteria'] | undefined;
};

const erasMost = 4;
const usualLeast = 3;

/** Whether a letter counts for a wish. A chair's letter counts as senior whatever its field. */
export function serves(letter: Pick<Letter, 'kind' | 'senior'>, wish: LetterWish): boolean {
  const { kind, senior } = letter;
  switch (wish) {
    case 'ir':
      return kind === 'ir';
    case 'radiology':
      return kind === 'ir' || kind === 'dr';
    case 'outside-radiology':
      return kind !== 'ir' && kind !== 'dr';
    case 'medicine':
      return kind === 'medicine';
    case 'surgery':
      return kind === 'surgery';
    case 'clinical':
      return kind !== 'research';
    case 'senior':
      return senior || kind === 'chair';
    default:
      return wish satisfies never;
  }
}

/**
 * The letters a program wants: what its page states first, then rule G19 for radiology and rule R26 for first-year
 * programs, as far as these rules are on.
 */
export function wantedLetters(target: LetterTarget, profile: Profile, rules: readonly Rule[]): LetterMix {
  const active = activeRules(rules, profile);
  const words = stated(target, 'letters_mix');
  const { least, most } = numbers(stated(target, 'letters_required'), active);
  const own = words === undefined ? [] : readMix(words);
  const advised =
    target.specialty === 'IR' || target.specialty === 'DR' ? radiology(target, active) : firstYear(target);
  const isStated = (what: LetterWish): boolean => own.some((want) => want.what === what);
  return {
    program: target.id,
    least,
    most,
    wants: [...own, ...advised.filter(({ what }) => !isStated(what))],
    words,
  };
}

function stated({ criteria }: LetterTarget, name: CriterionName): string | undefined {
  const fact = criteria?.[name];
  return fact === undefined ? undefined : knownValue(fact);
}

/** "3-4", "3 (minimum)", "3; 4 at most" as the fewest and the most letters. */
function numbers(words: string | undefined, rules: ActiveRules): { least: number; most: number } {
  const cap = ruleNumber(rules, 'letters-per-program', 'max') ?? erasMost;
  const match = /^(\d)(?:\s*[-–]\s*(\d))?/.exec(words ?? '');
  const most = Number(/(\d) at most/.exec(words ?? '')?.[1] ?? match?.[2] ?? cap);
  return { least: Math.min(cap, Number(match?.[1] ?? usualLeast)), most: Math.min(cap, Math.max(1, most)) };
}

const patterns: readonly (readonly [RegExp, LetterWish])[] = [
  [/\bIR clinician|interventional/i, 'ir'],
  [/outside (of )?radiology/i, 'outside-radiology'],
  [/radiologist|radiology (faculty )?letter|specialty applied for/i, 'radiology'],
  [/program director|chair/i, 'senior'],
  [/clinical (faculty|work)|physicians who/i, 'clinical'],
];

/** What a page's words on the mix ask for; words that only help or need not be are advice or nothing. */
function readMix(words: string): WantedLetter[] {
  if (/not required/i.test(words)) return [];
  const required = !/prefer|recommend|helps|helpful|not necessary|suggested|weigh most/i.test(words);
  const count = Number(/at least (\d)/i.exec(words)?.[1] ?? 1);
  // residents of another program bring its director's letter; students do not have one
  const about = words.replace(/[^;]*(PGY-1|residency training|qualifying year)[^;]*/gi, '');
  const found = patterns.find(([pattern]) => pattern.test(about));
  return found === undefined
    ? []
    : [{ what: found[1], count, required, text: `Its page: ${words}.`, rules: [] }];
}

function radiology({ specialty }: LetterTarget, rules: ActiveRules): WantedLetter[] {
  const count = ruleNumber(rules, 'letters-wanted', 'ir');
  const others = ruleNumber(rules, 'letters-wanted', 'other');
  const cited = citations(rules, 'letters-wanted');
  if (count === undefined) return [];
  const isIr = specialty === 'IR';
  const wants: WantedLetter[] = [
    {
      what: isIr ? 'ir' : 'radiology',
      count,
      required: false,
      text: `${count} letters from ${isIr ? 'interventional radiology' : 'radiology'}.`,
      rules: cited,
    },
    {
      what: 'senior',
      count: 1,
      required: false,
      text: 'One from a chair, program director or senior faculty member.',
      rules: cited,
    },
  ];
  if (others !== undefined && others > 0)
    wants.push({
      what: 'outside-radiology',
      count: others,
      required: false,
      text: 'One from outside radiology.',
      rules: cited,
    });
  return wants;
}

function firstYear({ specialty }: LetterTarget): WantedLetter[] {
  const what: LetterWish =
    specialty === 'PM' ? 'medicine' : specialty === 'PS' ? 'surgery' : 'outside-radiology';
  const field = what === 'outside-radiology' ? 'medicine or surgery' : what;
  return [
    {
      what,
      count: 1,
      required: false,
      text: `First-year programs may want a letter from ${field}.`,
      rules: ['R26'],
    },
  ];
}
