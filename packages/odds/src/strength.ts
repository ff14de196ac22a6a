import type { ApplicantKind, Program, Specialty } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';
import { trainedAbroad, type EffectName, type OddsPack } from './effects.js';

/** One part of a log-odds sum: `amount` units of one effect. */
export type Term = { readonly effect: EffectName; readonly amount: number; readonly label: string };

/** Step 2 CK in standard deviations of the specialty's applicants of the kind; `sd` > 0 where it is not known yet. */
export type Step2Position = { readonly z: number; readonly sd: number; readonly known: boolean };

/** Spread of a score that is only expected, in points. */
const expectedScoreSd = 8;

/** Where an applicant's Step 2 CK stands among the specialty's applicants of the same kind. */
export function step2Position(pack: OddsPack, profile: Profile, specialty: Specialty): Step2Position {
  const { step2ck, step2ckExpected, kind } = profile.applicant;
  const reference = pack.step2[specialty][kind];
  if (step2ck !== undefined) return { z: (step2ck - reference.mean) / reference.sd, sd: 0, known: true };
  if (step2ckExpected !== undefined) {
    return {
      z: (step2ckExpected - reference.mean) / reference.sd,
      sd: expectedScoreSd / reference.sd,
      known: false,
    };
  }
  return { z: 0, sd: 1, known: false };
}

/**
 * The parts of an applicant's strength that are known on paper, Step 2 CK apart, each relative to a typical
 * applicant of the kind (DESIGN: θ = βᵀz).
 */
export function strengthTerms(profile: Profile, specialty: Specialty): readonly Term[] {
  const { applicant } = profile;
  const terms: Term[] = [
    ...letterTerms(profile, specialty),
    {
      effect: 'publications-log',
      amount: Math.log1p(applicant.research.publications) - Math.log1p(4),
      label: 'publications',
    },
    {
      effect: 'research-log',
      amount: Math.log1p(applicant.research.experiences) - Math.log1p(3),
      label: 'research experiences',
    },
    { effect: 'honours-each', amount: Math.min(applicant.honours, 8) - 2, label: 'honoured clerkships' },
  ];
  const attempts = Math.max(applicant.failedAttempts, applicant.step1 === 'fail' ? 1 : 0);
  if (attempts > 0) {
    terms.push({ effect: 'failed-attempt', amount: Math.min(attempts, 3), label: 'failed attempts' });
  }
  const years = Math.max(0, profile.season - applicant.graduationYear - 1);
  if (years > 0) {
    terms.push({ effect: 'graduation-year', amount: Math.min(years, 15), label: 'years since graduation' });
  }
  if (trainedAbroad(applicant.kind)) {
    terms.push({
      effect: 'usce-log',
      amount: Math.log1p(applicant.usceMonths) - Math.log1p(3),
      label: 'clinical experience in the US',
    });
  }
  return terms;
}

/** A typical applicant has one letter of the specialty: amounts are counted from there. */
function letterTerms(profile: Profile, specialty: Specialty): readonly Term[] {
  const { letters } = profile.applicant;
  const own = specialty === 'IR' ? letters.ir : letters.dr;
  const cross = specialty === 'IR' ? letters.dr : letters.ir;
  const name = specialty === 'IR' ? 'IR' : 'DR';
  const first: EffectName = specialty === 'IR' ? 'letter-ir-first' : 'letter-dr-first';
  const more: EffectName = specialty === 'IR' ? 'letter-ir-more' : 'letter-dr-more';
  return [
    { effect: first, amount: Math.min(own, 1) - 1, label: `first ${name} letter` },
    { effect: more, amount: Math.min(Math.max(own - 1, 0), 2) - 0.5, label: `further ${name} letters` },
    {
      effect: 'letter-cross',
      amount: Math.min(cross, 1) - 0.5,
      label: 'letter of the neighbouring specialty',
    },
    { effect: 'letter-other', amount: Math.min(letters.other, 2) - 1.5, label: 'letters of other fields' },
  ];
}

/** What ties an applicant to one place: state, personal connection, home program. */
export function tieTerms(
  profile: Profile,
  place: { readonly id: string; readonly state: string; readonly institution: string },
): readonly Term[] {
  const { ties, home, homeSchool } = profile.applicant;
  const terms: Term[] = [];
  if (ties.states.some((state) => state === place.state) || home?.state === place.state) {
    terms.push({ effect: 'tie-state', amount: 1, label: `tie to ${place.state}` });
  }
  if (ties.programs.includes(place.id)) {
    terms.push({ effect: 'tie-program', amount: 1, label: 'personal connection' });
  }
  if (homeSchool.name !== undefined && sameInstitution(homeSchool.name, place.institution)) {
    terms.push({ effect: 'home', amount: 1, label: 'home program' });
  }
  return terms;
}

function sameInstitution(a: string, b: string): boolean {
  return plainName(a) === plainName(b);
}

function plainName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]+/gu, ' ')
    .trim();
}

/** What a program's own pages say about taking this kind of applicant, as an effect. */
export function statedTerms(kind: ApplicantKind, program: Program): readonly Term[] {
  const fact = program.criteria.accepts_img;
  if (!trainedAbroad(kind) || fact?.state !== 'known' || !/^yes\b/iu.test(fact.value)) return [];
  return [{ effect: 'accepts-img-stated', amount: 1, label: 'says it takes graduates from abroad' }];
}
