import { profileSchema, recordsSchema } from '@matchwright/dossier';
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';
import { axe } from './axe.js';
import { takeIn } from './steps/take-in.js';

const app = appInBrowser();
let page: Page;

// an invented person
const profile = profileSchema.parse({
  applicant: {
    kind: 'us-img',
    citizenship: 'us',
    graduationYear: 2027,
    homeSchool: { class: 'international' },
    step2ck: 251,
  },
  goal: 'ir-first',
});
const records = recordsSchema.parse({
  interviews: [{ id: 'i1', program: '4160400001', status: 'done', ratings: { gut: 2 } }],
});

beforeEach(async () => {
  const context = await app.browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
  await takeIn(page, app.url, { profile, plan: null, records });
  await page.getByRole('button', { name: 'Bring a table or a page in' }).click();
  await page.getByLabel('Or paste it here').waitFor();
});

type Kept = {
  readonly facts: readonly { readonly about: string; readonly name: string; readonly value: unknown }[];
  readonly applications: readonly { readonly id: string; readonly notes: string }[];
  readonly ratings: unknown;
};

/** What of the table or the page is stored. */
async function kept(): Promise<Kept> {
  return page.evaluate(
    () =>
      new Promise<Kept>((resolve, reject) => {
        const opening = indexedDB.open('matchwright');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction(['project', 'records']);
          const project = reading.objectStore('project').get('current');
          const rows = reading.objectStore('records').getAll();
          reading.addEventListener('complete', () => {
            opening.result.close();
            const of = (collection: string) =>
              rows.result.filter((row) => row.collection === collection).map(({ record }) => record);
            resolve({
              facts: project.result.profile.facts,
              applications: of('applications').map(({ id, notes }) => ({ id, notes })),
              ratings: of('interviews')[0].ratings,
            });
          });
        });
      }),
  );
}

async function fits(): Promise<void> {
  const { violations } = await axe(page).include('main').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}

const table = [
  'Program,Accepts IMG,Teaching,Gut feeling,Comments',
  '4160400001,yes,4,9,kind residents',
  '4200111007,,,5,MRN 00123456 was a long case',
  'Xyzzy,no,1,1,x',
].join('\n');

test('a table is taken in by the use of its columns: facts, ratings, notes; what cannot be kept is told; undo takes all back', async () => {
  await page
    .locator('input[type="file"]')
    .last()
    .setInputFiles({
      name: 'mine.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(table),
    });
  await page.getByText('2 rows name one program. 1 does not.').waitFor();
  await page.getByText('“9” in “Gut feeling” is no rating from 1 to 5.').waitFor();
  await page.getByText('No interview is noted there').waitFor();
  await page.getByText('The note may tell who a patient was. It is left out.').waitFor();
  await page.getByText('No program is known by this.').waitFor();
  const before = await kept();
  expect(before).toEqual({ facts: [], applications: [], ratings: { gut: 2 } });
  await fits();
  // the person changes their mind about a column
  await page.getByLabel('Teaching').selectOption({ label: 'Rating, 1 to 5: gut feeling' });
  await page.getByLabel('Gut feeling', { exact: true }).selectOption({ label: 'Leave out' });
  await page.getByRole('button', { name: 'Keep these' }).click();
  await page.getByText('Kept 1 row of your table').first().waitFor();
  expect(await kept()).toMatchObject({
    facts: [{ about: '4160400001', name: 'accepts_img', value: 'yes', source: 'mine.csv' }],
    applications: [{ id: '4160400001', notes: 'kind residents' }],
    ratings: { gut: 4 },
  });
  await page.locator('h1').click();
  await page.keyboard.press('Control+z');
  await expect.poll(kept).toEqual(before);
  await page.context().close();
});

test('a copied page of program results becomes facts of known tracks, and stands with the program', async () => {
  await page
    .getByLabel('Or paste it here')
    .fill(
      [
        'Program Results 2025-2026',
        'Sponsoring Institution City Specialty Program Code 2026 Quota 2026 Matched 2025 Quota 2025 Matched',
        'Arkansas Radiology-Interventional 1018416C0 3 2 2 2',
        'Elsewhere Radiology-Diagnostic 0000420C0 4 4 4 4',
        'Arkansas Radiology-Interventional 1018416R0 1',
      ].join('\n'),
    );
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByText('1 track that is known here, 2025, 2026.').waitFor();
  await page.getByText('1 line is of a track that is not kept here.').waitFor();
  await page.getByText('1 line has lost numbers and is left out:').waitFor();
  expect((await kept()).facts).toEqual([]);
  await fits();
  await page.getByRole('button', { name: 'Keep these' }).click();
  await page.getByText('Kept the results of 1 track').first().waitFor();
  expect((await kept()).facts).toMatchObject([
    { about: '1018416C0', name: 'results_2026', value: '2 of 3' },
    { about: '1018416C0', name: 'results_2025', value: '2 of 2' },
  ]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${app.url}#/programs/4160400001`);
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '2026' }) });
  await row.getByText('2 of 3').waitFor();
  await page.context().close();
});
