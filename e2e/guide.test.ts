import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';
import { seasonBegun } from './steps/season.js';

const app = appInBrowser();
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await app.browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  page = await context.newPage();
});
afterEach(() => context.close());

test('every article names its rules and figures, and ends on a page of the app', async () => {
  await page.goto(`${app.url}#/guide`);
  const links = page.locator('main li a');
  await links.first().waitFor();
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBe(8);
  for (const address of addresses) {
    await page.goto(`${app.url}${address}`);
    await page.getByRole('heading', { name: 'What is not known' }).waitFor();
    await page.locator('main details').first().waitFor();
    for (const sources of await page.locator('main details').all()) {
      const summary = sources.locator('summary');
      await summary.click();
      const named = (await summary.innerText()).split(':')[1]?.split(',').length ?? 0;
      expect(await sources.locator('li').count(), address).toBe(named);
    }
    await page.locator('main a[data-variant="primary"]').click();
    await page.locator('main h1').waitFor();
    expect(page.url()).not.toContain('/guide/');
  }
});

test('every article is linked from the page on which its question arises', async () => {
  await context.close();
  context = await app.withPlan({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  page = await context.newPage();
  await seasonBegun(page, app.url);
  const askedOn: Readonly<Record<string, string>> = {
    chance: '/forecast',
    rotations: '/plan?view=rotations',
    needed: '/plan?view=rotations',
    tiers: '/programs',
    'us-img': '/stories',
    letters: '/letters',
    signals: '/plan?view=signals',
    supplemental: '/rank-list?view=supplemental',
  };
  await page.goto(`${app.url}#/guide`);
  const links = page.locator('main li a');
  await links.first().waitFor();
  const ids = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href')?.split('/').at(-1)),
  );
  expect(ids.map(String).toSorted()).toEqual(Object.keys(askedOn).toSorted());
  for (const [id, path] of Object.entries(askedOn)) {
    await page.goto(`${app.url}#${path}`);
    await page.locator(`main a[href$="/guide/${id}"]`).first().waitFor({ timeout: 20_000 });
  }
});

test.each([
  ['As SVG, for print', '<svg', /least is certain|The same 40/],
  ['As PNG, for slides', '\u0089PNG', null],
] as const)('a chart says its numbers as a table and is saved: %s', async (kind, starts, title) => {
  await page.goto(`${app.url}#/guide/chance`);
  const figure = page.getByRole('figure', { name: /The same 40/ });
  await figure.waitFor();
  await figure.getByText('The numbers').click();
  expect(await figure.getByRole('row').count()).toBe(3);
  await figure.getByRole('button', { name: 'Save this chart' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 100_000 }),
    page.getByRole('menuitem', { name: kind }).click(),
  ]);
  const text = (await readFile(await download.path())).toString('latin1');
  expect(text.startsWith(starts)).toBe(true);
  // a drawing on its own knows nothing of the page's colours
  if (title !== null) expect(text).toMatch(title);
  if (title !== null) expect(text).not.toContain('var(--');
});

test('a word found in the palette opens its meaning', async () => {
  await page.goto(`${app.url}#/guide`);
  await page.locator('main h1').waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'What are you looking for?' }).fill('mspe');
  await page.getByRole('option', { name: /MSPE/ }).click();
  await page.getByRole('heading', { name: 'Words' }).waitFor();
  await page.locator('[data-wanted="true"]', { hasText: 'MSPE' }).waitFor();
});
