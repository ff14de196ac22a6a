import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';
import { faultsIn } from './axe.js';
import { exampleTaken, planMade } from './steps/example.js';
import { troubleOf } from './trouble.js';

const app = appInBrowser();
let context: BrowserContext;
let page: Page;
/** Everything that must not happen on any page of any test. */
let trouble: readonly string[];

beforeEach(async () => {
  context = await app.browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    // what keeps the app for offline use has a test of its own
    serviceWorkers: 'block',
  });
  page = await context.newPage();
  trouble = troubleOf(context, page, app.url);
});

afterEach(async () => {
  await context.close();
  expect(trouble, 'requests to other origins, console errors, uncaught errors').toEqual([]);
});

/** Waits until a change has set a new plan going and that plan is there. */
async function waitForNewPlan(): Promise<void> {
  await page.getByRole('progressbar').waitFor({ state: 'visible', timeout: 60_000 });
  await planMade(page);
}

async function answerFiveQuestions(): Promise<void> {
  await page.goto(app.url);
  await page.getByRole('heading', { name: 'Five questions to your first plan' }).waitFor();
  await page.getByRole('radio', { name: /^US citizen, trained abroad/ }).check();
  await page.getByLabel('Three-digit score').fill('248');
  await page.getByRole('textbox', { name: 'Year', exact: true }).fill('2027');
  await page.getByRole('radio', { name: 'No', exact: true }).check();
  await page.getByLabel('States you have ties to').first().fill('New Jer');
  await page.getByRole('option', { name: 'New Jersey' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: /^IR first/ }).check();
  await page.getByRole('button', { name: 'Make my plan' }).click();
  await planMade(page);
}

type Project = { readonly profile: unknown; readonly plan: { readonly list: readonly unknown[] } };

async function exportProject(): Promise<{ path: string; project: Project }> {
  await page.goto(`${app.url}#/data`);
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 100_000 }),
    page.getByRole('button', { name: 'Download project file' }).click(),
  ]);
  const path = await download.path();
  const { profile, plan } = JSON.parse(await readFile(path, 'utf8'));
  return { path, project: { profile, plan } };
}

test('a person goes from the empty start page to a plan, exports it, deletes all and brings it back', async () => {
  await answerFiveQuestions();
  await expect.poll(() => page.getByRole('table', { name: /programs of the plan/ }).count()).toBe(1);
  const firstProgram = page.getByRole('row').getByRole('link').first();
  const name = (await firstProgram.textContent()) ?? '';
  await firstProgram.click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByRole('heading', { name: 'What is known' }).waitFor();

  const first = await exportProject();
  expect(first.project.plan.list.length).toBeGreaterThan(20);

  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByText('Nothing is saved yet.').waitFor();
  await page.reload();
  await page.getByText('Nothing is saved yet.').waitFor();

  await page.locator('input[type="file"]').setInputFiles(first.path);
  await page.getByRole('heading', { name: 'In this file' }).waitFor();
  await page.getByRole('button', { name: 'Use this file' }).click();
  await page.getByRole('button', { name: 'Download project file' }).waitFor();
  const second = await exportProject();
  expect(second.project).toEqual(first.project);
});

test('a rule switched off and a fact of the person’s own re-solve the plan; what was saved survives a reload', async () => {
  await exampleTaken(page, app.url);
  await page.goto(`${app.url}#/plan?view=rules`);
  const before = (await exportProject()).project;
  await page.goto(`${app.url}#/plan?view=rules`);
  await page.getByRole('switch', { name: /^G21:/ }).click();
  await waitForNewPlan();
  const after = (await exportProject()).project;
  expect(after.plan).toMatchObject({ rulesOff: ['G21'] });
  expect(before.plan).toMatchObject({ rulesOff: [] });

  await page.goto(`${app.url}#/programs/4160400001`);
  await page.getByLabel('Value').fill('yes, two a year <b>bold</b>');
  await page.getByLabel('Where do you have it from?').fill('e-mail from the coordinator');
  await page.getByRole('button', { name: 'Add the fact' }).click();
  await page.getByText('yes, two a year <b>bold</b>').waitFor();
  await page.reload();
  await page.getByRole('cell', { name: /yes, two a year/ }).waitFor();
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('cell', { name: /yes, two a year/ }).waitFor();
});

test('deleting everything can be undone', async () => {
  await exampleTaken(page, app.url);
  const before = await exportProject();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('button', { name: 'Download project file' }).waitFor();
  expect((await exportProject()).project).toEqual(before.project);
});

test('a file that is no project file is refused with words and nothing changes', async () => {
  await exampleTaken(page, app.url);
  const before = await exportProject();
  const bad = { name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{"schema":"other"}') };
  await page.locator('input[type="file"]').setInputFiles(bad);
  await page.getByText('This file was not taken in, and nothing was changed.').waitFor();
  expect((await exportProject()).project).toEqual(before.project);
});

test('the plan is downloaded as CSV, ICS, XLSX and PDF under the strict policy', async () => {
  await exampleTaken(page, app.url);
  await page.goto(`${app.url}#/data`);
  const starts = { CSV: '', ICS: 'BEGIN:VCALENDAR', XLSX: 'PK', PDF: '%PDF-' };
  for (const [kind, start] of Object.entries(starts)) {
    const [download] = await Promise.all([
      // the workbook says which lines are firm: thirty plans more, on two cores that may be busy
      page.waitForEvent('download', { timeout: 150_000 }),
      page.getByRole('button', { name: new RegExp(`${kind}\\)?$`) }).click(),
    ]);
    const bytes = await readFile(await download.path());
    expect(bytes.length, kind).toBeGreaterThan(500);
    expect(bytes.subarray(0, 20).toString('latin1'), kind).toContain(start);
  }
});

test('a plan is made with the keyboard alone', async () => {
  await page.goto(app.url);
  await page.getByRole('heading', { name: 'Five questions to your first plan' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  const isOn = async (name: string): Promise<boolean> =>
    page.evaluate((wanted) => document.activeElement?.getAttribute('name') === wanted, name);
  const tabTo = async (name: string): Promise<void> => {
    for (let i = 0; i < 40 && !(await isOn(name)); i++) await page.keyboard.press('Tab');
    expect(await isOn(name), `${name} is reached with Tab`).toBe(true);
  };
  await tabTo('step2ck');
  await page.keyboard.type('251');
  await tabTo('graduationYear');
  await page.keyboard.type('2027');
  await page.keyboard.press('Enter');
  await planMade(page);
  await page.keyboard.press('/');
  await page.keyboard.type('york');
  await page.getByRole('table', { name: /of .* programs of the plan/ }).waitFor();
  await page.keyboard.press('Tab');
  await page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? document.activeElement.blur() : null,
  );
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await page.getByRole('heading', { name: 'How the numbers are made' }).waitFor();
});

test('wrong answers are told all at once beside their questions', async () => {
  await page.goto(app.url);
  await page.getByLabel('Three-digit score').fill('400');
  await page.getByRole('button', { name: 'Make my plan' }).click();
  await page.getByText('Give a whole number from 180 to 300.').waitFor();
  await page.getByText('Give a year from 1980 to 2035.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('step2ck');
  for (const scheme of ['light', 'dark'] as const) expect(await faultsIn(page, scheme)).toEqual([]);
});

test('a person needs at most 250 kB of compressed script until the first plan, the worker included', async () => {
  const sizes = new Map<string, number>();
  context.on('response', (response) => {
    const { 'content-type': type = '', 'content-length': length = 'NaN' } = response.headers();
    // as served: the length on the wire; a worker's own script has no body to be read, but this header
    if (/javascript/.test(type)) sizes.set(response.url(), Number(length));
  });
  await page.goto(app.url);
  await page.getByLabel('Three-digit score').fill('248');
  await page.getByRole('textbox', { name: 'Year', exact: true }).fill('2027');
  await page.getByRole('button', { name: 'Make my plan' }).click();
  await planMade(page);
  const all = [...sizes.values()];
  expect([...sizes.keys()].some((url) => url.includes('worker'))).toBe(true);
  expect(Math.min(...all)).toBeGreaterThan(0);
  expect(all.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(250_000);
});
