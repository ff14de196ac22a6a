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
  await page.goto(app.url);
  await page.locator('main h1').waitFor();
});
afterEach(async () => {
  await context.close();
  expect(trouble).toEqual([]);
});

test('every further answer says how far it can move the chance, and the most telling one is named', async () => {
  await page.getByRole('button', { name: 'Try with an example' }).click();
  await page.getByRole('heading', { name: 'Chance of a radiology place' }).waitFor({ timeout: 60_000 });
  await page.goto(`${app.url}#/start`);
  await page.getByText('Add more to narrow the range').click();
  await page.getByText('What would tell most now:').waitFor({ timeout: 30_000 });
  await expect
    .poll(() => page.getByText(/^Leaves .+ open$|^Hardly moves/).count(), { timeout: 30_000 })
    .toBe(8);
});

test('the menus of the side lie inside the window and give the focus back', async () => {
  const button = page.getByRole('button', { name: 'Colours' });
  await button.click();
  const box = await page.getByRole('menuitemradio', { name: 'Dark' }).boundingBox();
  expect(box !== null && box.x >= 0 && box.y >= 0 && box.y + box.height <= 900).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await button.click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await page.locator('html[data-scheme="dark"]').waitFor({ state: 'attached' });
  await page.reload();
  await page.locator('html[data-scheme="dark"]').waitFor({ state: 'attached' });
});

test('the app speaks Spanish from the first question to the first plan', async () => {
  await page.getByRole('button', { name: 'Language' }).click();
  await Promise.all([
    page.waitForEvent('framenavigated'),
    page.getByRole('menuitemradio', { name: 'Español' }).click(),
  ]);
  await page.getByRole('heading', { name: 'Cinco preguntas hasta su primer plan' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
  await page.getByLabel('Puntuación de tres cifras').fill('400');
  await page.getByRole('button', { name: 'Hacer mi plan' }).click();
  await page.getByText('Escriba un número entero de 180 a 300.').waitFor();
  await page.getByLabel('Puntuación de tres cifras').fill('248');
  await page.getByRole('textbox', { name: 'Año', exact: true }).fill('2027');
  await page.getByRole('button', { name: 'Hacer mi plan' }).click();
  await page
    .getByRole('heading', { name: 'Probabilidad de una plaza de radiología' })
    .waitFor({ timeout: 60_000 });
  await page.goto(`${app.url}#/today`);
  await page.getByRole('heading', { name: 'Hoy', level: 1 }).waitFor();
});
