import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';
import { faultsIn } from './axe.js';
import { everyPage } from './pages.js';

const app = appInBrowser();
let context: BrowserContext;
/** Everything that must not happen on any page. */
let trouble: string[];

beforeEach(() => {
  trouble = [];
});
afterEach(async () => {
  await context.close();
  expect(trouble, 'requests to other origins, console errors, uncaught errors').toEqual([]);
});

async function pageOf(opened: BrowserContext): Promise<Page> {
  context = opened;
  const page = await context.newPage();
  const { origin } = new URL(app.url);
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) trouble.push(`asked ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  return page;
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${app.url}#${path}`);
  await page.locator('main h1').waitFor();
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}

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

test('no page of a person with a plan has an accessibility fault in light and dark', async () => {
  const page = await pageOf(await app.withPlan(desktop));
  for (const path of everyPage) {
    await open(page, path);
    for (const scheme of ['light', 'dark'] as const) expect(await faultsIn(page, scheme), path).toEqual([]);
  }
});

test('on a phone, and magnified to 400 %, no page is wider than its window, and the pages lie at the bottom', async () => {
  const page = await pageOf(await app.withPlan({ ...desktop, viewport: { width: 360, height: 740 } }));
  for (const path of everyPage) {
    await open(page, path);
    // 320: a window of 1,280 magnified to 400 per cent, as WCAG 1.4.10 asks
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 740 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${path} at ${width}`).toBe(0);
    }
  }
  const box = await page.getByRole('navigation', { name: 'Pages' }).boundingBox();
  expect(box && Math.round(box.y + box.height)).toBe(740);
});
