import { recordsSchema } from '@matchwright/dossier';
import { writeProject } from '@matchwright/exchange';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';
import { axe } from './axe.js';

const app = appInBrowser();

const note = {
  rotation: null,
  on: '2027-07-06',
  role: 'assisted',
  writtenAt: '2027-07-06T18:00:00Z',
} as const;

// nobody here is real
function fileWithPatients(): string {
  return writeProject({
    savedAt: '2027-07-07T12:00:00Z',
    app: '0.1.0',
    profile: null,
    plan: null,
    records: recordsSchema.parse({
      caseNotes: [
        {
          ...note,
          id: 'n1',
          procedure: 'tips',
          learned: 'Mrs Alvarez bled again. Dr Okafor showed me coils.',
        },
        { ...note, id: 'n2', procedure: 'port', learned: 'Seldinger once more.' },
        { ...note, id: 'n3', procedure: 'drain', learned: 'MRN 4482917, look at the CT.' },
        { ...note, id: 'n4', procedure: 'uae', learned: 'Hassan is our lead; Hassan said so.' },
      ],
    }),
  });
}

test('a file that names patients is shown by entry, and taken in as the person chose for each', async () => {
  const context = await app.browser.newContext({
    viewport: { width: 360, height: 800 },
    acceptDownloads: true,
  });
  const page = await context.newPage();
  await page.goto(`${app.url}#/data`);
  await page.locator('input[type=file]').setInputFiles({
    name: 'project.json',
    mimeType: 'application/json',
    buffer: Buffer.from(fileWithPatients()),
  });
  await page.getByText('3 entries may tell who a patient was').waitFor();
  expect(await page.locator('mark').allTextContents()).toEqual(
    expect.arrayContaining(['Mrs Alvarez', '4482917', 'Hassan']),
  );
  await page.getByLabel('What to do with “drain, 2027-07-06”').selectOption('leave-out');
  await page.getByLabel('What to do with “uae, 2027-07-06”').selectOption('take');
  const { violations } = await axe(page).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByRole('button', { name: 'Use this file' }).click();
  await page.getByText('The file is in place.').waitFor();

  const download = page.waitForEvent('download', { timeout: 100_000 });
  await page.getByRole('button', { name: 'Download project file' }).click();
  const saved = await readFile(await (await download).path(), 'utf8');
  expect(saved).toContain('[…] bled again. Dr Okafor showed me coils.');
  expect(saved).toContain('Hassan is our lead; Hassan said so.');
  expect(saved).not.toContain('Alvarez');
  expect(saved).not.toContain('4482917');
  await context.close();
});
