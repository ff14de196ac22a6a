import { expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';
import { termWords } from '../apps/web/src/shared/parts/term-words.js';
import { everyPage } from './pages.js';
import { seasonBegun } from './steps/season.js';

const app = appInBrowser();

/** Pages that are lists of words themselves. */
const explaining = /^\/(?:glossary|method)/u;
const terms = Object.entries({ ...termWords, ir: /\bIR\b/u, dr: /\bDR\b/u });

test('every word of the field that a page uses is explained on that page', async () => {
  const context = await app.withPlan({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  const page = await context.newPage();
  await seasonBegun(page, app.url);
  const unexplained: string[] = [];
  let explained = 0;
  for (const path of everyPage.filter((each) => !explaining.test(each))) {
    // a document of its own, so that nothing of the page before is still there
    await page.goto('about:blank');
    await page.goto(`${app.url}#${path}`);
    await page.locator('main h1').waitFor();
    await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    const text = await page.locator('main').innerText();
    const here = await page
      .locator('main [data-term]')
      .evaluateAll((all) => all.map((term) => term.getAttribute('data-term')));
    for (const [id, word] of terms)
      if (word.test(text)) {
        if (here.includes(id)) explained += 1;
        else unexplained.push(`${path}: ${id}`);
      }
  }
  expect(unexplained).toEqual([]);
  expect(explained).toBeGreaterThan(100);
  await context.close();
}, 300_000);
