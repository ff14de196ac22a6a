import { expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';
import * as english from '../apps/web/src/shared/messages/all.js';
import { saidWords } from '../apps/web/test-support/said-words.js';
import { everyPage } from './pages.js';

const app = appInBrowser();

/** Said the same in Spanish. */
const same = new Set(['IR', 'DR', 'SOAP', 'Plan', 'Total', 'Match', 'Step 2 CK', 'Visa', 'Mentor', 'Fellow']);
const inEnglish = new Set(
  saidWords(english).flatMap(([, text]) => (same.has(text) || !/\p{L}{2}/u.test(text) ? [] : [text])),
);

test('with Spanish chosen no page has an English heading, tab or column', async () => {
  const context = await app.browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  await context.addInitScript(() => localStorage.setItem('matchwright-language', 'es'));
  const page = await context.newPage();
  await page.goto(`${app.url}#/start`);
  await page.getByRole('button', { name: 'Probar con un ejemplo' }).click();
  await page.waitForURL(/#\/plan/);
  await page
    .getByRole('heading', { name: 'Probabilidad de una plaza de radiología' })
    .waitFor({ timeout: 60_000 });
  const found: string[] = [];
  for (const path of everyPage) {
    await page.goto(`${app.url}#${path}`);
    await page.locator('main h1').waitFor();
    await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    const texts = await page.locator('main').locator('h1, h2, h3, th, caption, [role="tab"]').allInnerTexts();
    expect(texts.length, path).toBeGreaterThan(0);
    for (const text of texts.map((each) => each.trim()))
      if (inEnglish.has(text)) found.push(`${path}: ${text}`);
  }
  expect(await page.locator('html').getAttribute('lang')).toBe('es');
  expect(found).toEqual([]);
  await context.close();
});
