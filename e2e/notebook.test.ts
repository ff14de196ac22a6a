import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';
import { axe } from './axe.js';
import { rotationId, takeInRotatingPerson } from './steps/rotating-person.js';

const app = appInBrowser();
let context: BrowserContext;
let page: Page;
let trouble: string[];

/** A phone with nothing stored on it. */
async function openPhone(): Promise<void> {
  context = await app.browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
}

beforeEach(async () => {
  trouble = [];
  await openPhone();
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
});
afterEach(async () => {
  await context.close();
  expect(trouble).toEqual([]);
});

async function openNotebook(count: number): Promise<void> {
  await takeInRotatingPerson(page, app.url, { count, most: 'nephrostomy' });
  await page.goto(`${app.url}#/notebook`);
  await page.getByText('What was done', { exact: true }).first().waitFor();
}

const keep = () => page.getByRole('button', { name: 'Keep the entry' });
const entries = () => page.getByRole('list', { name: 'Entries' }).getByRole('article');

/** Everything that the browser keeps for the page, as text. */
function allKept(): Promise<string> {
  return page.evaluate(async () => {
    const open = indexedDB.open('matchwright');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      open.addEventListener('success', () => resolve(open.result));
      open.addEventListener('error', () => reject(new Error('the database does not open')));
    });
    const names = [...db.objectStoreNames];
    const reading = db.transaction(names, 'readonly');
    const rows = await Promise.all(
      names.map(
        (name) =>
          new Promise((resolve, reject) => {
            const all = reading.objectStore(name).getAll();
            all.addEventListener('success', () => resolve(all.result));
            all.addEventListener('error', () => reject(new Error(`${name} is not read`)));
          }),
      ),
    );
    db.close();
    return JSON.stringify([rows, Object.entries(localStorage), Object.entries(sessionStorage)]);
  });
}

/** What one entry costs on a phone: its taps, and the milliseconds from the last tap until it is said and listed. */
type EntryCost = Readonly<Record<'taps' | 'said' | 'listed', number>>;

/** Adds an entry by taps, with so many stored already, on a processor slowed four times. */
async function entryWith(stored: number): Promise<EntryCost> {
  await openNotebook(stored);
  await page.getByText(`${stored} entries`).waitFor();
  const slow = await context.newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate((count) => {
    const seen = { taps: 0, lastTap: 0, said: 0, listed: 0 };
    Object.assign(globalThis, { seen });
    document.addEventListener('pointerdown', () => (seen.taps += 1), true);
    document.addEventListener('click', () => (seen.lastTap = performance.now()), true);
    const textOf = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
    const look = (): void => {
      const now = performance.now();
      const messages = [...document.querySelectorAll('[role="status"] span')];
      if (seen.said === 0 && messages.some(({ textContent }) => textContent === 'Kept: Nephrostomy'))
        seen.said = now;
      const isFirst = /Nephrostomy.*Assisted/.test(textOf('[role="list"] article'));
      if (seen.listed === 0 && isFirst && textOf('search [role="status"]') === `${count + 1} entries`)
        seen.listed = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, stored);
  // the procedure written down most stands first
  const first = page.getByRole('group', { name: 'What was done' }).getByRole('button').first();
  expect(await first.textContent()).toBe('Nephrostomy');
  await first.tap();
  await page.getByText('Assisted', { exact: true }).first().tap();
  await keep().tap();
  await page.getByText(`${stored + 1} entries`).waitFor();
  await page.getByText('Kept: Nephrostomy').waitFor();
  const { taps, lastTap, said, listed } = await page.evaluate(
    () =>
      new Promise<EntryCost & { lastTap: number }>((resolve) => {
        // what was painted is noted in the next frame
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            resolve((globalThis as unknown as { seen: EntryCost & { lastTap: number } }).seen),
          ),
        );
      }),
  );
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return { taps, said: Math.round(said - lastTap), listed: Math.round(listed - lastTap) };
}

test('an entry takes three taps, and waits no longer with 2,000 entries stored than with 20', async () => {
  const few = await entryWith(20);
  await context.close();
  await openPhone();
  const many = await entryWith(2000);
  const words = ({ taps, said, listed }: EntryCost): string =>
    `${taps} taps, said after ${said} ms, listed after ${listed} ms`;
  console.log(`processor slowed 4 times; 20 stored: ${words(few)}; 2,000 stored: ${words(many)}`);
  expect(many.taps).toBeLessThanOrEqual(3);
  expect(Math.min(many.said, many.listed, few.said, few.listed)).toBeGreaterThan(0);
  // a busy machine slows both alike
  expect(many.said).toBeLessThan(Math.max(1000, 3 * few.said));
  expect(many.listed).toBeLessThan(Math.max(1000, 3 * few.listed));
});

test('what looks like a patient is kept nowhere before the person decides', async () => {
  await openNotebook(0);
  await page.getByRole('button', { name: 'PICC', exact: true }).click();
  await page
    .getByLabel('What it taught you')
    .fill('Mrs. Henrietta Kowalski, MRN 48213377: look at the vein first.');
  await keep().click();
  const question = page.getByRole('alert');
  await question.getByText('This may say who the patient was').waitFor();
  expect(await question.textContent()).toContain('Kowalski');
  expect(await question.textContent()).toContain('48213377');
  expect(await allKept()).not.toMatch(/Kowalski|48213377/);
  // leaving the page keeps nothing either
  await page.getByRole('button', { name: 'Take these words out and keep' }).click();
  await page.getByText('1 entry').first().waitFor();
  expect(await entries().first().textContent()).toContain('look at the vein first');
  expect(await allKept()).not.toMatch(/Kowalski|48213377/);

  await page.getByRole('button', { name: 'PICC', exact: true }).click();
  await page.getByLabel('A question to read tonight').fill('What did John Hernandez, 12/03/1951, die of?');
  await keep().click();
  await page.getByRole('button', { name: 'It is no patient: keep as it is' }).click();
  await page.getByText('2 entries').first().waitFor();
  expect(await allKept()).toContain('Hernandez');
});

test('a question is read tonight and brought along tomorrow; an entry is changed, deleted and undone', async () => {
  await openNotebook(0);
  await page.getByLabel('What was done').first().fill('para');
  await page.keyboard.press('Enter');
  await page.getByLabel('A question to read tonight').fill('How much albumin?');
  await keep().click();
  await page.getByRole('tab', { name: 'Tonight (1)' }).click();
  await page.getByLabel('What you found').fill('Eight grams a litre above five litres.');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('tab', { name: 'Tomorrow' }).click();
  const tomorrow = page.getByRole('tabpanel');
  await tomorrow.getByText('How much albumin?').waitFor();
  await tomorrow.getByText('Eight grams a litre above five litres.').waitFor();

  await page.getByRole('tab', { name: /^Entries/ }).click();
  await page.getByRole('button', { name: /^Change the entry/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Did it', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Keep the changes' }).click();
  await entries().getByText('Did it').waitFor();
  await page.getByRole('button', { name: /^Mark as a story/ }).click();
  await entries().getByText('Story', { exact: true }).waitFor();
  await page.getByRole('button', { name: /^Change the entry/ }).click();
  await dialog.getByRole('button', { name: 'Delete the entry' }).click();
  await page.getByText('No entry yet').waitFor();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await entries().getByText('Did it').waitFor();
});

test('2,000 entries are searched by procedure and words, and taken along as a table and a document', async () => {
  await openNotebook(2000);
  await page.getByText('2000 entries').waitFor();
  // a formula typed by the person must stay text in a spreadsheet
  await page
    .getByRole('button', { name: /nephrostomy/i })
    .first()
    .click();
  await page.getByLabel('What it taught you').fill('=1+1');
  await keep().click();
  await page.getByRole('searchbox', { name: 'Search the entries' }).fill('nephrostomy point 1990:');
  await page.getByText('1 entry').first().waitFor();
  const saved = async (kind: string): Promise<string> => {
    await page.getByRole('button', { name: 'Take the notebook along' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 100_000 }),
      page.getByRole('menuitem', { name: kind }).click(),
    ]);
    return readFile(await download.path(), 'utf8');
  };
  const csv = await saved('As a table (CSV)');
  expect(csv.split('\r\n').length).toBeGreaterThan(2001);
  expect(csv).toContain("'=1+1");
  expect(csv).not.toMatch(/(^|,)=1\+1/m);
  const markdown = await saved('As one document (Markdown)');
  expect(markdown).toContain('# Notebook');
  expect(markdown).toContain('## Cases seen elsewhere');
});

test('with the network off the notebook opens, takes an entry and has it after a reload', async () => {
  await openNotebook(0);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 60_000,
  });
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('button', { name: 'PICC', exact: true }).click();
  await keep().click();
  await page.getByText('Kept: PICC').waitFor();
  await page.reload();
  await entries().getByText('PICC').waitFor();
  await context.setOffline(false);
});

test.each(['light', 'dark'] as const)(
  'each part of a rotation’s page has no accessibility fault and fits a phone in the %s scheme',
  async (scheme) => {
    await takeInRotatingPerson(page, app.url, { count: 60, most: 'picc' });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const rotation = `/rotations/${rotationId}`;
    const parts: readonly (readonly [string, string])[] = [
      [`${rotation}?view=before`, 'First day'],
      [`${rotation}?view=notebook`, '40 entries'],
      [`${rotation}?view=half-time`, 'Whom to ask for a letter'],
      [`${rotation}?view=end`, 'Thank-you notes'],
      ['/notebook?show=tonight', 'What you found'],
      ['/notebook?show=tomorrow', 'Nothing to bring yet'],
      ['/notebook?show=counts', '60'],
    ];
    for (const [path, sign] of parts) {
      await page.goto(`${app.url}#${path}`);
      await page.getByText(sign).first().waitFor();
      const { violations } = await axe(page).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`),
        path,
      ).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
    }
  },
);
