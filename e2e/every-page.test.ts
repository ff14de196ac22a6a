import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';
import { faultsIn } from './axe.js';
import { everyPage } from './pages.js';
import { seasonBegun } from './steps/season.js';
import { troubleOf } from './trouble.js';
import { termWords } from '../apps/web/src/shared/parts/term-words.js';

const app = appInBrowser();
let context: BrowserContext;
/** Everything that must not happen on any page. */
let trouble: readonly string[];

afterEach(async () => {
  await context.close();
  expect(trouble, 'requests to other origins, console errors, uncaught errors').toEqual([]);
});

async function pageOf(opened: BrowserContext): Promise<Page> {
  context = opened;
  const page = await context.newPage();
  trouble = troubleOf(context, page, app.url);
  return page;
}

/**
 * Opens a page, in a document of its own unless it is another view of the page that is open: while a page is fetched,
 * the one before still stands there.
 */
async function open(page: Page, path: string): Promise<void> {
  const place = path.split('?')[0];
  const isOpen = new URL(page.url()).hash.split('?')[0] === `#${place}`;
  if (!isOpen) await page.goto('about:blank');
  await page.goto(`${app.url}#${path}`);
  await page.locator('main h1').waitFor();
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}

/** Whether the page is no wider than its window, once it has taken a new width in. */
async function fits(page: Page): Promise<boolean> {
  const isNarrow = () => document.documentElement.scrollWidth <= document.documentElement.clientWidth;
  return page.waitForFunction(isNarrow, null, { timeout: 5000 }).then(
    () => true,
    () => false,
  );
}

/** Words of the field that the page uses: those that it explains, and those that it does not. */
async function wordsOn(page: Page): Promise<{ known: string[]; unknown: string[] }> {
  const main = page.locator('main');
  const text = await main.innerText();
  const used = terms.filter(([, word]) => word.test(text)).map(([id]) => id);
  const here = await main
    .locator('[data-term]')
    .evaluateAll((all) => all.map((term) => term.getAttribute('data-term')));
  return {
    known: used.filter((id) => here.includes(id)),
    unknown: used.filter((id) => !here.includes(id)),
  };
}

/** Pages that are lists of words themselves. */
const explaining = /^\/(?:glossary|method)/u;
const terms = Object.entries({ ...termWords, ir: /\bIR\b/u, dr: /\bDR\b/u });
const phone = { width: 360, height: 740 };
const desktop = {
  viewport: { width: 1280, height: 900 },
  reducedMotion: 'reduce',
  // what keeps the app for offline use has a test of its own
  serviceWorkers: 'block',
} as const;

test('no page has an accessibility fault before anything is saved, in light and dark', async () => {
  const page = await pageOf(await app.browser.newContext(desktop));
  for (const path of ['/start', '/plan']) {
    await open(page, path);
    for (const scheme of ['light', 'dark'] as const) expect(await faultsIn(page, scheme), path).toEqual([]);
  }
});

test('with a plan, no page has an accessibility fault in light and dark or is wider than a phone', async () => {
  const page = await pageOf(await app.withPlan({ ...desktop, viewport: phone }));
  // a day before the season's first dates, whatever the day of the test
  await page.clock.setFixedTime('2027-03-01T12:00:00Z');
  const faults: string[] = [];
  for (const path of everyPage) {
    await page.setViewportSize(phone);
    await open(page, path);
    // 320: a window of 1,280 magnified to 400 per cent, as WCAG 1.4.10 asks
    for (const width of [360, 320]) {
      await page.setViewportSize({ ...phone, width });
      if (!(await fits(page))) faults.push(`${path}: too wide at ${width}`);
    }
    await page.setViewportSize(desktop.viewport);
    await settled(page);
    for (const scheme of ['light', 'dark'] as const)
      faults.push(...(await faultsIn(page, scheme)).map((fault) => `${path}: ${fault}`));
  }
  expect(faults).toEqual([]);
  await page.setViewportSize(phone);
  const box = await page.getByRole('navigation', { name: 'Pages' }).boundingBox();
  expect(box && Math.round(box.y + box.height)).toBe(phone.height);
}, 1_200_000);

test('in the season, every word of the field that a page uses is explained on that page', async () => {
  const page = await pageOf(await app.withPlan(desktop));
  await seasonBegun(page, app.url);
  const unexplained: string[] = [];
  let explained = 0;
  for (const path of everyPage.filter((each) => !explaining.test(each))) {
    await open(page, path);
    const { known, unknown } = await wordsOn(page);
    explained += known.length;
    unexplained.push(...unknown.map((id) => `${path}: ${id}`));
  }
  expect(unexplained).toEqual([]);
  expect(explained).toBeGreaterThan(100);
});
