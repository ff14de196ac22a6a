import type { Profile } from '@matchwright/dossier';
import { counted } from '../words.js';

const kindWords: Readonly<Record<Profile['applicant']['kind'], string>> = {
  'md-senior': 'US MD senior',
  'do-senior': 'US DO senior',
  'md-graduate': 'US MD graduate',
  'do-graduate': 'US DO graduate',
  'us-img': 'US citizen who trains or trained abroad',
  'non-us-img': 'Applicant who trains or trained abroad',
};

const goalWords: Readonly<Record<Profile['goal'], string>> = {
  'ir-first': 'interventional radiology first',
  'dr-first': 'diagnostic radiology first',
  'any-radiology': 'any radiology place',
};

/** Whom the plan is for, as an adviser asks: the kind of applicant, the record, ties and letters; and the goal. */
export function applicantLines({ applicant, goal, limits }: Profile): readonly [record: string, aim: string] {
  const { letters, research, ties } = applicant;
  const promised = [
    ...(letters.ir > 0 ? [`${letters.ir} IR`] : []),
    ...(letters.dr > 0 ? [`${letters.dr} DR`] : []),
    ...(letters.other > 0 ? [`${letters.other} other`] : []),
  ];
  const record = [
    `${kindWords[applicant.kind]}, graduation ${applicant.graduationYear}`,
    scoreWords(applicant),
    ...(applicant.failedAttempts > 0 ? [counted(applicant.failedAttempts, 'failed attempt')] : []),
    `${counted(research.experiences, 'research experience')}, ${counted(research.publications, 'publication')}`,
    ...(applicant.usceMonths > 0 ? [`${counted(applicant.usceMonths, 'month')} in US clinics`] : []),
    ...(applicant.honours > 0 ? [`honours in ${counted(applicant.honours, 'clerkship')}`] : []),
    promised.length === 0 ? 'no letter promised yet' : `letters promised: ${promised.join(', ')}`,
    ...(ties.states.length > 0 ? [`ties to ${ties.states.join(', ')}`] : []),
  ];
  const money = `at most $${limits.dollars.toLocaleString('en-US')}`;
  return [`${record.join(' · ')}.`, `Goal: ${goalWords[goal]}; ${money}.`];
}

function scoreWords({ step2ck, step2ckExpected }: Profile['applicant']): string {
  if (step2ck !== undefined) return `Step 2 CK ${step2ck}`;
  return step2ckExpected === undefined ? 'Step 2 CK not known yet' : `Step 2 CK ${step2ckExpected} expected`;
}
