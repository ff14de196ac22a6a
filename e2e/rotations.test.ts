import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.js';
import { serveApp, type Served } from './serve.js';
import { hostCards, hostCount, planRotationAt, rotationsView, withExample } from './steps/rotations.js';

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

/** A fresh browser with the named example, on the page of hosts. */
async function hostsOf(example: string): Promise<Page> {
  const page = await withExample(browser, served.url, example);
  await rotationsView(page, served.url);
  await page.getByRole('article').first().waitFor({ timeout: 60_000 });
  return page;
}

test('hosts close to a student abroad with reason and source, and open to an LCME student', async () => {
  const abroad = await hostsOf('us-img-ir');
  const closed = (await hostCards(abroad, 'Closed', 'Arkansas')).first();
  expect(await closed.getByRole('listitem').first().textContent()).toMatch(/.+ · .+/);
  expect(await closed.getByRole('listitem').getByRole('link').first().getAttribute('href')).toMatch(
    /^https?:/,
  );
  expect(await closed.getByRole('button').count()).toBe(0);
  const asked = (await hostCards(abroad, 'Ask', '')).first();
  await asked.getByRole('button', { name: 'Ask the coordinator' }).waitFor();
  const before = { open: await hostCount(abroad, 'Open'), closed: await hostCount(abroad, 'Closed') };
  const open = await hostCards(abroad, 'Open', '');
  // the numbers come after the list; then the best is first
  await open
    .first()
    .getByText(/^Adds \d/)
    .waitFor({ timeout: 60_000 });
  expect(await open.first().textContent()).toMatch(/Tier \dNo\. 1/);
  expect(await open.nth(1).textContent()).toContain('No. 2');
  await abroad.context().close();

  const senior = await hostsOf('md-senior-ir');
  expect(await hostCount(senior, 'Open')).toBeGreaterThan(before.open);
  expect(await hostCount(senior, 'Closed')).toBeLessThan(before.closed / 5);
  expect(await (await hostCards(senior, 'Open', 'Arkansas')).count()).toBeGreaterThan(0);
  await senior.context().close();
});

test('a coordinator’s answer settles what was a question, and undo asks it again', async () => {
  const page = await hostsOf('us-img-ir');
  const asked = await hostCount(page, 'Ask');
  await (
    await hostCards(page, 'Ask', '')
  )
    .first()
    .getByRole('button', { name: 'Ask the coordinator' })
    .click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByLabel(/^E-mail, ready to edit/).inputValue()).toContain('1. ');
  await dialog.getByRole('button', { name: 'Keep the answer' }).click();
  await dialog.getByText('Say where the answer comes from.').waitFor();
  await dialog.getByLabel('Do they take students').selectOption('no');
  await dialog.getByLabel('Where it comes from').fill('e-mail of the coordinator');
  await dialog.getByRole('button', { name: 'Keep the answer' }).click();
  await expect.poll(() => hostCount(page, 'Ask')).toBe(asked - 1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => hostCount(page, 'Ask')).toBe(asked);
  await page.context().close();
});

test('a rotation is planned from its host in one step, and undone in one', async () => {
  const page = await hostsOf('us-img-ir');
  await planRotationAt(page, 'Open', 'Alabama');
  const card = page.getByRole('article').first();
  await card.getByText('Among your rotations.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await card.getByRole('button', { name: 'Plan a rotation here' }).waitFor();
  await page.context().close();
});
