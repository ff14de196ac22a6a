import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';

const app = appInBrowser();
let page: Page;

beforeAll(async () => {
  page = await app.browser.newPage();
}, 60_000);

test('answers by pointer and by key are kept, and the order they make outlives a reload', async () => {
  await page.goto(`${app.url}#/start`);
  await page.getByRole('button', { name: 'Try with an example' }).click();
  await page.waitForURL(/#\/plan/);
  await page.goto(`${app.url}#/preferences`);
  const first = page
    .getByRole('heading', { name: 'Which would you rather train at?' })
    .locator('..')
    .getByRole('button')
    .first();
  await first.waitFor();
  for (let answered = 1; answered <= 20; answered += 1) {
    if (answered % 2 === 0) await first.click();
    else await first.press('1');
    const noun = answered === 1 ? 'comparison' : 'comparisons';
    await page.getByText(`${answered} ${noun} answered`, { exact: true }).waitFor();
  }
  const order = page.getByRole('table').getByRole('rowheader');
  const before = await order.allTextContents();
  expect(before).toHaveLength(15);
  await page.reload();
  await page.getByText('20 comparisons answered', { exact: true }).waitFor();
  expect(await order.allTextContents()).toEqual(before);
});
