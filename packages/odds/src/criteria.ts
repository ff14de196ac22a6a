import type { CriterionName, Program } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';
import { trainedAbroad } from './effects.js';

/**
 * The stated rule of a program that shuts this applicant out, in words, or null. Only a known, unambiguous
 * statement bars: silence, hedged wording and score minimums (which seldom name the Step) never do.
 */
export function barredBecause(program: Program, profile: Profile): string | null {
  const { applicant, season } = profile;
  if (trainedAbroad(applicant.kind) && /^no\b(?! (cut|limit))/iu.test(stated(program, 'accepts_img'))) {
    return 'Its own page says that it does not take graduates from abroad.';
  }
  const visa = stated(program, 'visa');
  if (applicant.citizenship === 'other' && /^(?:no|none)\s*(?:;|$)/iu.test(visa)) {
    return 'Its own page says that it sponsors no visa.';
  }
  const years = leadingInteger(stated(program, 'years_since_graduation_max'));
  if (years !== null && season - applicant.graduationYear > years) {
    return `Its own page takes applicants up to ${years} years after graduation.`;
  }
  const attempts = stated(program, 'usmle_attempts');
  const allowed = /exception/iu.test(attempts) ? null : leadingInteger(attempts);
  if (allowed !== null && applicant.failedAttempts + 1 > allowed) {
    return `Its own page takes at most ${allowed} attempt${allowed === 1 ? '' : 's'}.`;
  }
  return null;
}

function stated(program: Program, name: CriterionName): string {
  const fact = program.criteria[name];
  return fact?.state === 'known' ? fact.value : '';
}

function leadingInteger(text: string): number | null {
  const found = /^\d+/u.exec(text);
  return found === null ? null : Number(found[0]);
}
