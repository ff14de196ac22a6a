import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from './browser.js';
import { serveApp, type Served } from './serve.js';

let served: Served;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  served = await serveApp();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});
beforeEach(async () => {
  context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  page = await context.newPage();
});
afterEach(() => context.close());

test('every article has rules that exist, and ends on a page of the app', async () => {
  await page.goto(`${served.url}#/guide`);
  const links = page.locator('main li a');
  await links.first().waitFor();
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBe(7);
  for (const address of addresses) {
    await page.goto(`${served.url}${address}`);
    await page.getByRole('heading', { name: 'What is not known' }).waitFor();
    const summary = page.locator('summary', { hasText: 'Rules it leans on' });
    if (address.endsWith('/chance')) expect(await summary.count()).toBe(0);
    else {
      await summary.click();
      const named = (await summary.innerText()).split(':')[1]?.split(',').length ?? 0;
      expect(await page.locator('details li').count(), address).toBe(named);
    }
    await page.locator('main a[data-variant="primary"]').click();
    await page.locator('main h1').waitFor();
    expect(page.url()).not.toContain('/guide/');
  }
});

test('a word found in the palette opens its meaning', async () => {
  await page.goto(`${served.url}#/guide`);
  await page.locator('main h1').waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'What are you looking for?' }).fill('mspe');
  await page.getByRole('option', { name: /MSPE/ }).click();
  await page.getByRole('heading', { name: 'Words' }).waitFor();
  await page.locator('[data-wanted="true"]', { hasText: 'MSPE' }).waitFor();
});
