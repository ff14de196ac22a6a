import { readFile } from 'node:fs/promises';
import { profileSchema, recordsSchema, type CaseNote, type Records } from '@matchwright/dossier';
import type { Page } from 'playwright-core';
import { takeIn } from './take-in.js';

const profile = profileSchema.parse({
  label: 'Synthetic example - rotating',
  season: 2028,
  applicant: {
    kind: 'us-img',
    citizenship: 'us',
    graduationYear: 2028,
    homeSchool: { class: 'international' },
    step2ck: 252,
    letters: { ir: 0, dr: 0, other: 1 },
  },
  goal: 'ir-first',
});

/** The synthetic rotation: four weeks around a day, at a real program. */
export const rotationId = 'synthetic-rotation';
/** IR, Montefiore. */
const rotationProgram = '4163500010';

/** A day moved by whole days. */
function moved(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Today on this machine's clock, which the browser shares. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const roles: readonly CaseNote['role'][] = ['observed', 'assisted', 'observed', 'performed'];

/** Entries of the weeks before today, spread over the shipped procedures; `most` is the one written down most. */
async function manyNotes(count: number, most: string): Promise<readonly CaseNote[]> {
  const file = new URL('../../data/rotations/procedures.json', import.meta.url);
  const { procedures } = JSON.parse(await readFile(file, 'utf8')) as { procedures: { id: string }[] };
  return recordsSchema.parse({
    caseNotes: Array.from({ length: count }, (_, i) => {
      const on = moved(today(), -1 - (i % 60));
      return {
        id: `note-${i}`,
        rotation: i % 3 === 0 ? null : rotationId,
        on,
        procedure: i % 5 === 0 ? most : procedures[i % procedures.length]?.id,
        role: roles[i % roles.length],
        learned: i % 2 === 0 ? `Point ${i}: look twice before the needle goes in.` : '',
        question: i % 40 === 0 ? `Question ${i}: why this side?` : '',
        writtenAt: `${on}T${String(8 + (i % 10)).padStart(2, '0')}:00:00Z`,
      };
    }),
  }).caseNotes;
}

/** Opens the app with this person's project file taken in, and so many entries in the notebook. */
export async function takeInRotatingPerson(
  page: Page,
  url: string,
  notes: { readonly count: number; readonly most: string } = { count: 0, most: 'picc' },
): Promise<void> {
  const records: Records = recordsSchema.parse({
    rotations: [
      {
        id: rotationId,
        program: rotationProgram,
        status: 'under-way',
        start: moved(today(), -14),
        end: moved(today(), 13),
        goals: [
          { id: 'fit', kind: 'show-fit', text: 'Show that I fit' },
          { id: 'letter', kind: 'earn-letter', text: 'Earn a letter' },
        ],
      },
    ],
    people: [
      { id: 'director', name: 'Dr. Ada Synthetic', role: 'director', program: rotationProgram },
      { id: 'resident', name: 'Cal Fiction', role: 'resident', program: rotationProgram },
    ],
    caseNotes: await manyNotes(notes.count, notes.most),
  });
  await takeIn(page, url, { profile, plan: null, records });
}
