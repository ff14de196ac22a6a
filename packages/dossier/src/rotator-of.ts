import type { Rotator } from '@matchwright/almanac';
import type { Profile } from './profile.js';

/** What hosts' rules turn on, read from a profile: the school first, then the passport, the year and the exams. */
export function rotatorOf(profile: Profile): Rotator {
  const { applicant, season } = profile;
  const { homeSchool, graduationYear } = applicant;
  return {
    homeSchoolClass: homeSchool.class,
    vsloMember: homeSchool.vslo ?? null,
    citizenship: applicant.citizenship,
    affiliatedHosts: homeSchool.affiliatedHosts,
    season,
    // rotations are done in the year before the Match; a class graduates in spring
    graduated: graduationYear >= season ? 'no' : graduationYear === season - 1 ? 'about-then' : 'yes',
    finalYear: graduationYear === season,
    coreClerkshipsDone: coresDone(profile),
    step1: applicant.step1 === 'pass',
    step2: applicant.step2ck === undefined ? null : true,
  };
}

/** True where they are done before the autumn of the application year, false where not even its winter is left. */
function coresDone({ applicant, season }: Profile): boolean | null {
  if (applicant.graduationYear < season) return true;
  const by = applicant.homeSchool.coreClerkshipsDone;
  if (by === undefined) return null;
  if (by < `${season - 1}-09-01`) return true;
  return by > `${season}-01-31` ? false : null;
}
