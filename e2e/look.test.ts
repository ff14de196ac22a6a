import { readFile } from 'node:fs/promises';
import { profileSchema, recordsSchema } from '@matchwright/dossier';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';
import { axe } from './axe.js';
import { planFixture } from '../packages/exchange/test-data/fixture.js';
import { takeIn, type FileContent } from './steps/take-in.js';

const app = appInBrowser();

// every person here is invented
const profile = profileSchema.parse({
  label: 'the applicant',
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
  people: [{ id: 'p1', name: 'Dr. Able', role: 'faculty' }],
  letters: [{ id: 'l1', writer: 'Dr. Baker', kind: 'ir', state: 'promised', notes: 'after the half-time' }],
  interviews: [{ id: 'i1', program: '4160400001', status: 'offered', redFlags: 'residents looked tired' }],
});

async function personWith(content: FileContent): Promise<Page> {
  const context = await app.browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await takeIn(page, app.url, content);
  return page;
}

/** The words that are read of the shared parts, everything unfolded and programs named. */
async function wordsOf(page: Page): Promise<string> {
  const main = page.locator('main');
  await main.evaluate((element) => element.querySelectorAll('details').forEach((each) => (each.open = true)));
  const parts = main.locator('details:not(details details)');
  const words = async (): Promise<string> => (await parts.allInnerTexts()).join('\n');
  await expect.poll(words).not.toContain('4160400001');
  return words();
}

/** Everything that is stored in the browser, but for the snapshots that the clock takes of it. */
function storedIn(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('matchwright');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const names = [...database.objectStoreNames].filter((name) => !name.startsWith('snapshot'));
          const reading = database.transaction(names);
          const asked = names.map((name) => reading.objectStore(name).getAll());
          reading.addEventListener('complete', () => {
            database.close();
            resolve(
              JSON.stringify(Object.fromEntries(names.map((name, i) => [name, asked[i]?.result ?? null]))),
            );
          });
        });
      }),
  );
}

test('an adviser reads the shared file as its sender saw it, and nothing of the adviser’s own is touched', async () => {
  const sender = await personWith({ profile, plan: planFixture(), records });
  await sender.getByRole('button', { name: 'Choose what to share' }).click();
  await sender.getByText('1 letter', { exact: true }).waitFor();
  const sent = await wordsOf(sender);
  await sender.getByLabel('Passphrase', { exact: true }).fill('told by telephone');
  await sender.getByLabel('The same again').fill('told by telephone');
  const [download] = await Promise.all([
    sender.waitForEvent('download', { timeout: 100_000 }),
    sender.getByRole('button', { name: 'Download the locked file' }).click(),
  ]);
  const shared = await readFile(await download.path());
  await sender.context().close();

  const own = recordsSchema.parse({ stories: [{ id: 's', title: 'The adviser’s own' }] });
  const adviser = await personWith({ profile: null, plan: null, records: own });
  const before = await storedIn(adviser);
  await adviser.getByRole('link', { name: 'Read a shared file' }).click();
  // the page left behind takes files too
  await adviser.getByRole('heading', { level: 1, name: 'Read a shared file' }).waitFor();
  await adviser
    .locator('input[type="file"]')
    .setInputFiles({ name: 'theirs.json', mimeType: 'application/json', buffer: shared });
  await adviser.getByLabel('Passphrase', { exact: true }).last().fill('told by telephone');
  await adviser.getByRole('button', { name: 'Open the file' }).click();
  await adviser.getByRole('heading', { name: 'What they share with you' }).waitFor();
  await adviser.getByText('Left out by the sender: Notebook, People and contacts, Red flags.').waitFor();
  const seen = await wordsOf(adviser);
  expect(seen).toBe(sent);
  for (const word of ['251', 'Dr. Baker', 'after the half-time']) expect(seen).toContain(word);
  for (const word of ['Able', 'tired', '4160400001']) expect(seen).not.toContain(word);

  const main = adviser.locator('main');
  expect(await main.locator('input, select, textarea, [contenteditable]').count()).toBe(0);
  expect(await main.getByRole('button').allTextContents()).toEqual(['Close the file']);
  for (const scheme of ['light', 'dark'] as const) {
    await adviser.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await adviser.locator(`html[data-scheme="${scheme}"]`).waitFor({ state: 'attached' });
    const { violations } = await axe(adviser).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  await adviser.setViewportSize({ width: 360, height: 740 });
  // tables fold once they know their room
  await expect
    .poll(() => adviser.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(360);
  expect(await storedIn(adviser)).toBe(before);
  await adviser.reload();
  await adviser.getByRole('button', { name: 'Choose a file' }).waitFor();
  expect(await adviser.getByText('Dr. Baker').count()).toBe(0);
  await adviser.context().close();
});
