import { dayText } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';
import type { TextValues } from './fill-text.js';

const specialtyWords = {
  IR: 'interventional radiology',
  DR: 'diagnostic radiology',
  other: 'radiology',
} as const;

const goalWords = {
  'ir-first': 'interventional radiology',
  'dr-first': 'diagnostic radiology',
  'any-radiology': 'radiology',
} as const;

/**
 * What every text can say about the person, in their own voice. A profile holds no name, so `name` is left to them.
 * Training abroad is said in half a sentence, neither first nor hidden (rule G24).
 */
export function textValues(
  profile: Profile,
  specialty: 'IR' | 'DR' | 'other' = 'IR',
  stay: { readonly start?: string | undefined; readonly end?: string | undefined } = {},
): TextValues {
  return {
    who: introduction(profile),
    year: String(profile.season - 1),
    specialty: specialtyWords[specialty],
    goal: goalWords[profile.goal],
    dates:
      stay.start === undefined || stay.end === undefined
        ? ''
        : `from ${dayText(stay.start)} to ${dayText(stay.end)}`,
    start: stay.start,
    end: stay.end,
  };
}

function introduction({ applicant, season, goal }: Profile): string {
  const { homeSchool, graduationYear, citizenship } = applicant;
  const abroad = homeSchool.class === 'international';
  const school = homeSchool.name ?? (abroad ? 'a medical school outside the US' : 'my medical school');
  const citizen = abroad && citizenship === 'us' ? 'a US citizen and ' : '';
  const year =
    graduationYear < season
      ? `a ${graduationYear} graduate of ${school}`
      : `a final-year medical student at ${school}`;
  const aim = `and ${goalWords[goal]} is my goal.`;
  return `I am ${citizen}${year}, ${aim}`;
}
