import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';
import { takeInRankingPerson } from './steps/ranking-person.js';
import { takeInRotatingPerson } from './steps/rotating-person.js';

// making a plan with the keyboard alone stands in first-plan.test.ts

const app = appInBrowser();

async function newContext(): Promise<BrowserContext> {
  return app.browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
}

/** Presses a key until something has the focus, and sees to it that the focus is in sight. */
async function reach(page: Page, target: Locator, key = 'Tab', most = 80): Promise<void> {
  const isThere = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
  await target.waitFor();
  for (let presses = 0; presses < most && !(await isThere()); presses += 1) await page.keyboard.press(key);
  expect(await isThere(), `${String(target)} is reached with ${key}`).toBe(true);
  expect(await target.evaluate((element) => element.matches(':focus-visible'))).toBe(true);
}

/** Goes to a page by its two keys, from wherever the focus is outside of a field. */
async function go(page: Page, key: string, heading: string): Promise<void> {
  await page.getByRole('main').focus();
  await page.keyboard.press('g');
  await page.keyboard.press(key);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

test('a rotation is carried out with the keyboard alone: a case is kept, and the place is rated at its end', async () => {
  const context = await newContext();
  const page = await context.newPage();
  await takeInRotatingPerson(page, app.url);
  await go(page, 'n', 'Notebook');
  await reach(page, page.getByRole('textbox', { name: 'What was done' }));
  await page.keyboard.type('TIPS');
  await page.keyboard.press('Enter');
  const role = page.getByRole('radiogroup', { name: 'Your part' }).getByRole('radio');
  await reach(page, role.first());
  await page.keyboard.press('ArrowRight');
  expect(await role.nth(1).isChecked()).toBe(true);
  await reach(page, page.getByLabel('What it taught you'));
  await page.keyboard.type('Pressure before and after');
  await reach(page, page.getByRole('button', { name: 'Keep the entry' }));
  await page.keyboard.press('Enter');
  await page.getByText('1 entry', { exact: true }).first().waitFor();

  await go(page, 'o', 'Rotations');
  await reach(page, page.getByRole('tab', { name: 'Hosts' }));
  await page.keyboard.press('ArrowRight');
  const own = page.getByRole('article').getByRole('link', { name: /^Montefiore/ });
  await reach(page, own.first());
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Montefiore/ }).waitFor();
  await reach(page, page.getByRole('tab', { name: 'Notebook', exact: true }));
  await page.keyboard.press('End');
  const train = page.getByRole('radiogroup', { name: /^Would I train here/ });
  await reach(page, train.getByRole('radio').first());
  await page.keyboard.press('ArrowLeft');
  await train.getByRole('radio', { name: '5', checked: true }).waitFor();
  await train.and(page.locator('[aria-busy="false"]')).waitFor();
  await context.close();
}, 120_000);

test('a rank list is made, ordered and rehearsed with the keyboard alone', async () => {
  const context = await newContext();
  const page = await context.newPage();
  await takeInRankingPerson(page, app.url);
  await go(page, 'k', 'Rank list');
  await reach(page, page.getByRole('button', { name: 'From my preferences' }));
  await page.keyboard.press('Enter');
  const list = page.getByRole('list', { name: 'Programs in your order' }).locator(':scope > li');
  await list.first().waitFor();
  const second = (await list.nth(1).getByRole('link').textContent()) ?? '';
  await page.getByRole('main').focus();
  await reach(page, page.getByRole('button', { name: /^Move .*, number 1 of 7$/ }));
  await page.keyboard.press('ArrowDown');
  await list.first().getByRole('link', { name: second, exact: true }).waitFor();
  await reach(page, page.getByRole('tab', { name: 'List', exact: true }), 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('heading', { name: /seasons end with a place from this list$/ }).waitFor();
  await context.close();
}, 120_000);
