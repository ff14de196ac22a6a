import { appendFile, cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { serveFolder, type Listening } from '../apps/cli/dist/app/serve.js';
import { launchBrowser } from './browser.js';

const built = fileURLToPath(new URL('../apps/web/dist', import.meta.url));
let browser: Browser;
let context: BrowserContext;
let page: Page;
let folder: string;
let listening: Listening;
let url: string;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'matchwright-offline-'));
  await cp(built, folder, { recursive: true });
  listening = await serveFolder(folder, 0);
  url = `http://localhost:${listening.port}/`;
  context = await browser.newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await listening.close().catch(() => undefined);
});

/** Waits until the service worker has kept the whole app and answers for this page. */
async function keptForOffline(): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: 'Make my plan' }).waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 60_000,
  });
}

test('after the first visit everything works with the network off', async () => {
  await keptForOffline();
  await listening.close();
  await page.reload();
  await page.getByRole('button', { name: 'Try with an example' }).click();
  await page.getByRole('heading', { name: 'Chance of a radiology place' }).waitFor({ timeout: 60_000 });
  await page.goto(`${url}#/programs/4160400001`);
  await page.getByRole('heading', { name: 'What is known' }).waitFor();
  await page.goto(`${url}#/data`);
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 150_000 }),
    page.getByRole('button', { name: /PDF/ }).click(),
  ]);
  expect((await readFile(await download.path())).subarray(0, 5).toString('latin1')).toBe('%PDF-');
}, 240_000);

test('a new version is announced once nobody types, and taken only when the person says so', async () => {
  await keptForOffline();
  const score = page.getByLabel('Three-digit score');
  await score.fill('24');
  await writeFile(
    join(folder, 'index.html'),
    (await readFile(join(folder, 'index.html'), 'utf8')).replace(
      '<title>',
      '<meta name="build" content="next" /><title>',
    ),
  );
  const script = join(folder, 'service-worker.js');
  await writeFile(
    script,
    (await readFile(script, 'utf8')).replace(/"?id"?:\s*(["`])[\w-]{12}\1/, 'id:"next-version"'),
  );
  await appendFile(script, '\n// the next version\n');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
  await page.waitForTimeout(500);
  expect(await page.getByText('A new version is ready.').count()).toBe(0);
  await score.press('8');
  await score.blur();
  await page.getByText('A new version is ready.').waitFor({ timeout: 20_000 });
  expect(await score.inputValue()).toBe('248');
  expect(await page.locator('meta[name="build"]').count()).toBe(0);
  await page.getByRole('button', { name: 'Load it' }).click();
  await page.locator('meta[name="build"]').waitFor({ state: 'attached', timeout: 20_000 });
});

test('the app can be installed: its manifest and icons are there', async () => {
  await page.goto(url);
  const manifest: unknown = await (await page.request.get(`${url}manifest.webmanifest`)).json();
  expect(manifest).toMatchObject({ start_url: './', display: 'standalone' });
  for (const icon of ['icon-192', 'icon-512', 'maskable-512']) {
    const answer = await page.request.get(`${url}icons/${icon}.png`);
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/png']);
  }
});
