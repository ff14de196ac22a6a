import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.js';
import { serveApp, type Served } from './serve.js';

let served: Served;
let browser: Browser;

beforeAll(async () => {
  served = await serveApp();
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await served.stop();
});

/** A fresh browser with the named example of the start page, on the page of hosts. */
async function hostsOf(example: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const examples = JSON.parse(
    await readFile(new URL('../apps/web/public/packs/examples.json', import.meta.url), 'utf8'),
  ) as readonly unknown[];
  const wanted = examples.find((each) => JSON.stringify(each).includes(example));
  if (wanted === undefined) throw new Error(`no example is called ${example}`);
  await page.route('**/packs/examples.json', (route) => route.fulfill({ json: [wanted] }));
  await page.goto(`${served.url}#/start`);
  await page.getByRole('button', { name: 'Try with an example' }).click();
  await page.waitForURL(/#\/plan/);
  await page.goto(`${served.url}#/rotations`);
  await page.getByRole('tab', { name: /^Open/ }).waitFor({ timeout: 60_000 });
  return page;
}

async function countOf(page: Page, state: string): Promise<number> {
  const text = await page.getByRole('tab', { name: new RegExp(`^${state}`) }).textContent();
  return Number(/\d+/.exec(text ?? '')?.[0]);
}

/** The cards of a state for what is searched. */
async function cards(page: Page, state: string, search: string): Promise<Locator> {
  await page.getByRole('searchbox', { name: 'Search hosts' }).fill(search);
  await page.getByRole('tab', { name: new RegExp(`^${state}`) }).click();
  return page.getByRole('article');
}

test('hosts close to a student abroad with reason and source, and open to an LCME student', async () => {
  const abroad = await hostsOf('us-img-ir');
  const closed = (await cards(abroad, 'Closed', 'Arkansas')).first();
  expect(await closed.getByRole('listitem').first().textContent()).toMatch(/.+ · .+/);
  expect(await closed.getByRole('listitem').getByRole('link').first().getAttribute('href')).toMatch(
    /^https?:/,
  );
  await abroad.getByRole('searchbox', { name: 'Search hosts' }).fill('');
  const before = { open: await countOf(abroad, 'Open'), closed: await countOf(abroad, 'Closed') };
  const open = (await cards(abroad, 'Open', '')).first();
  expect(await open.textContent()).toContain('Tier 1');
  await abroad.context().close();

  const senior = await hostsOf('md-senior-ir');
  expect(await countOf(senior, 'Open')).toBeGreaterThan(before.open);
  expect(await countOf(senior, 'Closed')).toBeLessThan(before.closed / 5);
  expect(await (await cards(senior, 'Open', 'Arkansas')).count()).toBeGreaterThan(0);
  await senior.context().close();
});

test('a coordinator’s answer settles what was a question, and undo asks it again', async () => {
  const page = await hostsOf('us-img-ir');
  const asked = await countOf(page, 'Ask');
  await (await cards(page, 'Ask', '')).first().getByRole('button', { name: 'Ask the coordinator' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByLabel(/^E-mail, ready to edit/).inputValue()).toContain('1. ');
  await dialog.getByRole('button', { name: 'Keep the answer' }).click();
  await dialog.getByText('Say where the answer comes from.').waitFor();
  await dialog.getByLabel('Do they take students').selectOption('no');
  await dialog.getByLabel('Where it comes from').fill('e-mail of the coordinator');
  await dialog.getByRole('button', { name: 'Keep the answer' }).click();
  await expect.poll(() => countOf(page, 'Ask'), { timeout: 60_000 }).toBeLessThan(asked);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => countOf(page, 'Ask'), { timeout: 60_000 }).toBe(asked);
  await page.context().close();
});
