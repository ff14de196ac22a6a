import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';

const app = appInBrowser();
let context: BrowserContext;
let page: Page;
let trouble: string[];

beforeEach(async () => {
  trouble = [];
  context = await app.browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  page = await context.newPage();
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
});
afterEach(async () => {
  await context.close();
  expect(trouble).toEqual([]);
});

async function openPrograms(search = ''): Promise<void> {
  await page.goto(`${app.url}#/programs${search}`);
  await page
    .getByRole('status')
    .filter({ hasText: /programs?$/ })
    .waitFor();
}

const found = (text: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: text }).waitFor({ timeout: 10_000 });

test('a view is a deep link: what is typed goes into the address, and the address brings it back', async () => {
  await openPrograms();
  await page.getByRole('searchbox', { name: 'Search programs' }).fill('new york');
  await page.getByRole('radio', { name: 'IR' }).check({ force: true });
  await page.waitForURL(/q=new\+york/);
  const address = page.url();
  const count = await page
    .getByRole('status')
    .filter({ hasText: /program/ })
    .innerText();
  await page.goto('about:blank');
  await page.goto(address);
  await found(count);
  expect(await page.getByRole('searchbox').inputValue()).toBe('new york');
});

test('a view is kept under a name, opened again, removed, and the removal undone', async () => {
  await openPrograms('?state=NY&group=specialty');
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByLabel('Name for the view as it is now').fill('Near home');
  await page.getByRole('button', { name: 'Save this view' }).click();
  await openPrograms('?state=TX');
  await page.getByRole('button', { name: 'Views (1)' }).click();
  await page.getByRole('button', { name: 'Near home', exact: true }).click();
  await page.waitForURL(/state=NY/);
  await page.getByRole('button', { name: 'Views (1)' }).click();
  await page.getByRole('button', { name: 'Remove the view Near home' }).click();
  await page.getByText('None yet.').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Views (1)' }).waitFor();
});

test('two programs are compared, and what tells them apart comes first', async () => {
  await openPrograms('?q=university');
  const boxes = page.getByRole('checkbox', { name: /^Compare / });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.getByRole('link', { name: 'Compare' }).click();
  await page.getByRole('heading', { name: '2 programs side by side' }).waitFor();
  expect(await page.getByRole('columnheader').count()).toBe(3);
  expect(await page.getByRole('row').count()).toBeGreaterThan(3);
});

test('the map draws every program found, a state opens its list, and the list leads to a program', async () => {
  await openPrograms('?as=map');
  const list = page.getByRole('list', { name: 'Programs by state' });
  await list.waitFor();
  await list.getByRole('button', { name: /^Arkansas/ }).click();
  await page.getByRole('heading', { name: 'Arkansas' }).waitFor();
  await page.waitForURL(/state=AR/);
  await page
    .getByRole('link', { name: /Arkansas/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'What is known' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'Arkansas' }).waitFor();
});
