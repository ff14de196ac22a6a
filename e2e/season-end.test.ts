import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';
import { axe } from './axe.js';
import { applicationsEntered, invitationsPasted, namesOnBoard, seasonBegun } from './steps/season.js';

const app = appInBrowser();
let page: Page;
let names: readonly string[];
const outside: string[] = [];

beforeAll(async () => {
  const context = await app.withPlan({
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    acceptDownloads: true,
  });
  page = await context.newPage();
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(app.url) && !/^(blob|data):/.test(address)) outside.push(address);
    if (request.method() !== 'GET') outside.push(`${request.method()} ${address}`);
  });
  await seasonBegun(page, app.url, '2028-03-17T18:00:00Z');
  await applicationsEntered(page, app.url);
  names = (await namesOnBoard(page, app.url, 'DR')).slice(0, 3);
  await invitationsPasted(
    page,
    app.url,
    names.map((name, i) => `${name} DR, 2027-1${i}-20`),
  );
}, 180_000);

test('the outcome scores the forecast by date, keeps the scores, and the gift is the very file shown', async () => {
  await page.goto(`${app.url}#/season-end`);
  const matched = page.getByLabel('Matched to');
  await matched.waitFor();
  const label = (await matched.getByRole('option').allTextContents()).find((text) =>
    text.startsWith(`${names[0]} · DR`),
  );
  await matched.selectOption({ label: label ?? 'none fits' });
  await page.getByRole('button', { name: 'Keep the outcome' }).click({ timeout: 60_000 });
  await page
    .getByRole('heading', { name: 'What the forecast had given to “A place in diagnostic radiology”' })
    .waitFor({ timeout: 60_000 });
  const rows = await page.getByRole('rowheader').allTextContents();
  expect(rows[0]).toBe('Before anything was heard');
  expect(rows.length).toBeGreaterThan(3);
  const cells = await page.getByRole('table').getByRole('row').nth(1).getByRole('cell').allTextContents();
  const [given, brier, log] = cells.map((text) => Number.parseFloat(text.replace('under ', '')));
  // −log of a chance rounded to a whole per cent lies within the rounding
  expect(Math.exp(-(log ?? 0)) * 100).toBeGreaterThan((given ?? 0) - 1);
  expect(Math.exp(-(log ?? 0)) * 100).toBeLessThan((given ?? 0) + 1);
  expect(brier ?? 9).toBeLessThanOrEqual(2);

  await page.reload();
  await page.getByText('was not measured', { exact: false }).waitFor();
  const shown = await page.locator('pre').textContent();
  const download = page.waitForEvent('download', { timeout: 100_000 });
  await page.getByRole('button', { name: 'Save the file' }).click();
  const saved = await readFile(await (await download).path(), 'utf8');
  expect(saved).toBe(shown);
  expect(JSON.parse(saved)).toMatchObject({ schema: 'matchwright.gift/1', ending: 'dr' });
  for (const name of names) expect(saved).not.toContain(name);
  expect(saved).not.toMatch(/\d{4}-\d{2}/);
  expect(outside).toEqual([]);
}, 180_000);

test.each(['light', 'dark'] as const)(
  'the season’s end has no accessibility fault and no sideways scroll (%s)',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(`${app.url}#/season-end`);
    await page.getByText('was not measured', { exact: false }).waitFor();
    const { violations } = await axe(page).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  },
  120_000,
);
