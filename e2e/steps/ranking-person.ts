import { profileSchema, recordsSchema, type Records } from '@matchwright/dossier';
import type { Page } from 'playwright-core';
import { takeIn } from './take-in.js';

/** A made-up person of season 2027 with interviews done at seven real programs and two first years, of 24 applied to. */
const profile = profileSchema.parse({
  label: 'Synthetic example - ranking',
  season: 2027,
  applicant: {
    kind: 'us-img',
    citizenship: 'us',
    graduationYear: 2026,
    homeSchool: { class: 'international' },
    step2ck: 255,
    research: { experiences: 3, publications: 4 },
    usceMonths: 8,
    letters: { ir: 2, dr: 1, other: 1 },
    ties: { states: ['NY', 'NJ', 'FL'] },
  },
  goal: 'ir-first',
});

/** In order of the interviews: two of them categorical, five advanced. */
const interviewedAt = [
  '4163500012', // IR, Albany, categorical
  '4163500010', // IR, Montefiore
  '4163300001', // IR, Rutgers
  '4201121250', // DR, Mayo Jacksonville, categorical
  '4201112260', // DR, AdventHealth
  '4203321244', // DR, Cooper
  '4201121050', // DR, Mount Sinai of Florida
] as const;
/** Applied to as well, and never heard from. */
const silent = [
  '4163500002',
  '4163500003',
  '4163500004',
  '4163500007',
  '4163500011',
  '4161100004',
  '4161100003',
  '4164100002',
  '4164100005',
  '4201100262',
  '4201121048',
  '4201121223',
  '4201121049',
  '4201121051',
  '4203311116',
] as const;
export const firstYears = ['1394140P0', '1408140P0'] as const;

const at = '2026-11-20T18:00:00Z';

function recordsOf(parts: Partial<Records>): Records {
  const programs = [...interviewedAt, ...firstYears];
  return recordsSchema.parse({
    applications: [
      ...silent.map((id) => ({
        id,
        specialty: id.startsWith('416') ? 'IR' : 'DR',
        events: [{ kind: 'applied', on: '2026-09-24' }],
      })),
      ...programs.map((id, i) => ({
        id,
        specialty: i < 3 ? 'IR' : i < 7 ? 'DR' : 'PM',
        events: [
          { kind: 'applied', on: '2026-09-24' },
          { kind: 'invited', on: '2026-10-20' },
          { kind: 'interviewed', on: `2026-11-${10 + i}` },
        ],
      })),
    ],
    interviews: programs.map((program, i) => ({
      id: `interview-${i}`,
      program,
      status: 'done',
      at: `2026-11-${10 + i}T09:00:00`,
      redFlags: i === 1 ? 'two residents left this year' : '',
    })),
    // sure of Rutgers over Albany over Mayo, of the others nothing is known
    comparisons: Array.from({ length: 6 }, (_, i) => [
      { id: `c${i}a`, a: interviewedAt[2], b: interviewedAt[0], outcome: 'a', at },
      { id: `c${i}b`, a: interviewedAt[0], b: interviewedAt[3], outcome: 'a', at },
    ]).flat(),
    ...parts,
  });
}

/** Opens the app with this person's project file taken in. */
export async function takeInRankingPerson(
  page: Page,
  url: string,
  parts: Partial<Records> = {},
): Promise<void> {
  await takeIn(page, url, { profile, plan: null, records: recordsOf(parts) });
}
