import type { ApplicantKind, HomeSchoolClass } from '@matchwright/almanac';
import type { Goal, Profile, ProfileInput } from '@matchwright/dossier';

/** The start page's form as typed, before it is checked. */
export type Answers = {
  readonly kind: ApplicantKind;
  readonly score: 'have' | 'expect' | 'unknown';
  readonly step2ck: number | '';
  readonly graduationYear: number | '';
  readonly schoolClass: HomeSchoolClass;
  readonly vslo: 'yes' | 'no' | 'unknown';
  readonly tieStates: readonly string[];
  readonly goal: Goal;
  readonly more: MoreAnswers;
};

/** The further answers, all counts. */
export type MoreAnswers = Readonly<Record<MoreName, number | ''>>;

/** Each further answer with the least and the most that is taken. */
export const moreLimits = {
  failedAttempts: [0, 10],
  experiences: [0, 100],
  publications: [0, 300],
  usceMonths: [0, 60],
  honours: [0, 12],
  lettersIr: [0, 6],
  lettersDr: [0, 6],
  lettersOther: [0, 6],
} as const;
export type MoreName = keyof typeof moreLimits;
export const moreNames: readonly MoreName[] = [
  'failedAttempts',
  'experiences',
  'publications',
  'usceMonths',
  'honours',
  'lettersIr',
  'lettersDr',
  'lettersOther',
];

/** The class of school that a kind of applicant comes from. */
export function classOfKind(kind: ApplicantKind): HomeSchoolClass {
  if (kind.startsWith('md')) return 'lcme';
  return kind.startsWith('do') ? 'coca' : 'international';
}

/** An empty form: only what has a sensible first guess is filled in. */
export const emptyAnswers: Answers = {
  kind: 'us-img',
  score: 'have',
  step2ck: '',
  graduationYear: '',
  schoolClass: 'international',
  vslo: 'unknown',
  tieStates: [],
  goal: 'ir-first',
  more: {
    failedAttempts: 0,
    experiences: 0,
    publications: 0,
    usceMonths: 0,
    honours: 0,
    lettersIr: 0,
    lettersDr: 0,
    lettersOther: 0,
  },
};

/** The form filled from a saved profile. */
export function answersOf({ applicant, goal }: Profile): Answers {
  const { homeSchool, letters, research } = applicant;
  return {
    kind: applicant.kind,
    score: scoreState(applicant),
    step2ck: applicant.step2ck ?? applicant.step2ckExpected ?? '',
    graduationYear: applicant.graduationYear,
    schoolClass: homeSchool.class,
    vslo: homeSchool.vslo === undefined ? 'unknown' : homeSchool.vslo ? 'yes' : 'no',
    tieStates: applicant.ties.states,
    goal,
    more: {
      failedAttempts: applicant.failedAttempts,
      experiences: research.experiences,
      publications: research.publications,
      usceMonths: applicant.usceMonths,
      honours: applicant.honours,
      lettersIr: letters.ir,
      lettersDr: letters.dr,
      lettersOther: letters.other,
    },
  };
}

function scoreState(applicant: Profile['applicant']): Answers['score'] {
  if (applicant.step2ck !== undefined) return 'have';
  return applicant.step2ckExpected === undefined ? 'unknown' : 'expect';
}

/** Form fields with something wrong in them. */
export type Wrong = 'step2ck' | 'graduationYear' | MoreName;

function isWithin(value: number | '', low: number, high: number): boolean {
  return value !== '' && Number.isInteger(value) && value >= low && value <= high;
}

/** Everything wrong with the form, all at once, in the order of the page. */
export function wrongAnswers(answers: Answers): Wrong[] {
  const wrong: Wrong[] = [];
  if (answers.score !== 'unknown' && !isWithin(answers.step2ck, 180, 300)) wrong.push('step2ck');
  if (!isWithin(answers.graduationYear, 1980, 2035)) wrong.push('graduationYear');
  for (const name of moreNames) {
    const [low, high] = moreLimits[name];
    if (!isWithin(answers.more[name], low, high)) wrong.push(name);
  }
  return wrong;
}

function scoreFields({ score, step2ck }: Answers): { step2ck?: number; step2ckExpected?: number } {
  if (step2ck === '' || score === 'unknown') return {};
  return score === 'have' ? { step2ck } : { step2ckExpected: step2ck };
}

function schoolFields(answers: Answers, old: Profile | null): object {
  const { vslo: _, ...kept } = old?.applicant.homeSchool ?? { vslo: undefined };
  const known = answers.vslo === 'unknown' ? {} : { vslo: answers.vslo === 'yes' };
  return { ...kept, class: answers.schoolClass, ...known };
}

function citizenshipOf(answers: Answers, old: Profile | null): 'us' | 'other' {
  if (answers.kind === 'us-img') return 'us';
  if (answers.kind === 'non-us-img') return 'other';
  return old?.applicant.kind === answers.kind ? old.applicant.citizenship : 'us';
}

/**
 * The profile that the form stands for, to be checked by the dossier. What an older profile holds beyond the form
 * (limits, own facts, choices, rules) is kept.
 */
export function profileOf(answers: Answers, old: Profile | null): unknown {
  const { step2ck: _, step2ckExpected: __, ...kept } = old?.applicant ?? { step2ck: 0, step2ckExpected: 0 };
  const { more } = answers;
  const applicant = {
    ...kept,
    ...scoreFields(answers),
    kind: answers.kind,
    citizenship: citizenshipOf(answers, old),
    graduationYear: answers.graduationYear,
    homeSchool: schoolFields(answers, old),
    failedAttempts: more.failedAttempts,
    research: { experiences: more.experiences, publications: more.publications },
    usceMonths: more.usceMonths,
    honours: more.honours,
    letters: { ir: more.lettersIr, dr: more.lettersDr, other: more.lettersOther },
    ties: { ...old?.applicant.ties, states: answers.tieStates },
  };
  const zone: Pick<ProfileInput, 'timeZone'> = old
    ? { timeZone: old.timeZone }
    : { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  return { ...old, ...zone, applicant, goal: answers.goal };
}
