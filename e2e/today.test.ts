import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';
import { axe } from './axe.js';
import { planShown } from './steps/example.js';

const app = appInBrowser();
let context: BrowserContext;
let page: Page;
let trouble: string[];

beforeEach(async () => {
  trouble = [];
  context = await app.withPlan({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  page = await context.newPage();
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  await page.goto(`${app.url}#/plan`);
  await planShown(page);
});
afterEach(async () => {
  await context.close();
  expect(trouble).toEqual([]);
});

test('a task of one’s own is added, ticked off, and the tick is undone with the keyboard', async () => {
  await page.goto(`${app.url}#/today`);
  await page.getByLabel('A task of your own').fill('Call the dean');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const box = page.getByRole('checkbox', { name: 'Done: Call the dean' });
  await page.getByRole('heading', { name: 'Today', level: 3 }).waitFor();
  await box.click();
  await page.getByText('1 done').waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('Undone: Done: Call the dean').waitFor();
  await expect.poll(() => box.isChecked()).toBe(false);
  await page.keyboard.press('Control+y');
  await page.getByText('1 done').waitFor();
  await page.reload();
  await page.getByText('1 done').waitFor();
});

test('what changed says how the chance moved and because of what', async () => {
  await page.goto(`${app.url}#/start`);
  await page.getByLabel('Three-digit score').fill('230');
  await page.getByRole('button', { name: 'Update my plan' }).click();
  await page.getByRole('progressbar').waitFor({ state: 'visible', timeout: 60_000 });
  await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 60_000 });
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await page.getByRole('heading', { name: 'What changed, and why' }).waitFor();
  await page.getByText('Changed your answers').waitFor();
  await page.getByText(/^The chance went from \d+\s%/).waitFor();
});

test('the command palette finds a program by a few letters and opens it with Enter', async () => {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'What are you looking for?' }).fill('little rock ir');
  await page
    .getByRole('option', { name: /Arkansas/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'What is known' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'Chance of a radiology place' }).waitFor();
});

test.each(['light', 'dark'] as const)(
  'what opens over a page has no accessibility fault in the %s scheme',
  async (scheme) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const faults = async (): Promise<string[]> =>
      (await axe(page).analyze()).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
      );
    await page.keyboard.press('Control+k');
    await page.getByRole('option').first().waitFor();
    expect(await faults(), 'palette').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Shortcuts' }).click();
    expect(await faults(), 'shortcuts').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Language' }).click();
    expect(await faults(), 'menu').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'range' }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('tooltip').waitFor();
    expect(await faults(), 'explained word').toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole('button', { name: 'More', exact: true }).click();
    expect(await faults(), 'more pages').toEqual([]);
    await page.getByRole('dialog').getByRole('link', { name: 'Guide' }).click();
    await page.getByRole('heading', { name: 'Guide', level: 1 }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  },
);
