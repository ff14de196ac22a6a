import { readFile } from 'node:fs/promises';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';
import { axe } from './axe.js';
import { firstYears, takeInRankingPerson } from './steps/ranking-person.js';

const app = appInBrowser();
let context: BrowserContext;
let page: Page;
let trouble: string[];

beforeEach(async () => {
  trouble = [];
  context = await app.browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
  });
  await takeInRankingPerson(page, app.url);
});
afterEach(async () => {
  await context.close();
  expect(trouble, 'uncaught and logged errors').toEqual([]);
});

const ranked = (): Locator =>
  page.getByRole('list', { name: 'Programs in your order' }).locator(':scope > li');
const rows = (): Promise<string[]> => ranked().allTextContents();
/** NRMP codes in the order shown. */
async function codes(): Promise<string[]> {
  return (await rows()).map((text) => /\d{4}\d{3}[CAP]\d/.exec(text)?.[0] ?? text);
}

async function startFromPreferences(): Promise<void> {
  await page.goto(`${app.url}#/rank-list`);
  await page.getByRole('button', { name: 'From my preferences' }).click();
  await ranked().first().waitFor();
}

test('a list starts in the order of the preferences, with ties named and first years linked', async () => {
  await startFromPreferences();
  const [first, second] = await codes();
  expect([first, second]).toEqual(['2918416A0', '1414416C0']);
  await page.getByText('not distinguishable yet: move them as you like').first().waitFor();
  const linked = page.getByRole('combobox', { name: /^Supplemental list for/ });
  expect(await linked.first().locator('option:checked').textContent()).toBe('First years');
  await page.getByText(/^\d+ days until Mar 3, 2027$/).waitFor();
  await page.getByText('7 ranks of 20 included in the fee').waitFor();
});

test('keys, buttons and dragging move a place, and undo takes each back', async () => {
  await startFromPreferences();
  const before = await codes();
  const handle = page.getByRole('button', { name: /^Move .*, number 1 of 7$/ });
  await handle.focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(codes).toEqual([before[1], before[0], ...before.slice(2)]);
  await page.getByText(/is now number 2 of 7/).waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowDown');
  await expect.poll(codes).toEqual([before[1], before[2], before[0], ...before.slice(3)]);
  // both presses are one step
  await page.getByRole('button', { name: /^Undo: Moved/ }).click();
  await expect.poll(codes).toEqual(before);

  await page
    .getByRole('button', { name: /^Move up:/ })
    .last()
    .click();
  await expect.poll(async () => (await codes()).at(-1)).toBe(before.at(-2));
  await page.getByRole('button', { name: /^Undo: Moved/ }).click();
  await expect.poll(codes).toEqual(before);

  const grip = page.getByRole('button', { name: /^Move .*, number 6 of 7$/ });
  await grip.scrollIntoViewIfNeeded();
  const from = await grip.boundingBox();
  const target = await page.getByRole('button', { name: /^Move .*, number 4 of 7$/ }).boundingBox();
  if (from === null || target === null) throw new Error('the handles are not drawn');
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, target.y + 60, { steps: 4 });
  await page.mouse.move(from.x + 10, target.y + 2, { steps: 4 });
  await page.mouse.up();
  await expect.poll(codes).toEqual([...before.slice(0, 3), before[5], before[3], before[4], before[6]]);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect.poll(codes).toEqual(before);
});

test('an advanced place without its list is to be mended, and a list of its own mends it', async () => {
  await startFromPreferences();
  const choice = page.getByRole('combobox', { name: /^Supplemental list for/ }).first();
  await choice.selectOption({ label: 'No supplemental list' });
  await page.getByText(/has no supplemental list: a match there would leave you/).waitFor();
  await choice.selectOption({ label: 'New supplemental list…' });
  await page.getByText(/supplemental list “First years 2” is empty/).waitFor();
  await page.getByRole('tab', { name: 'Supplemental lists' }).click();
  const own = page.getByRole('heading', { name: 'First years 2' }).locator('..');
  await own.getByRole('searchbox', { name: 'Add a first year' }).fill('morristown');
  await own.getByRole('button', { name: `Add AHS Morristown Med Ctr-NJ, ${firstYears[0]}` }).click();
  await own.getByRole('listitem').filter({ hasText: firstYears[0] }).waitFor();
  await page.getByRole('tab', { name: 'List', exact: true }).click();
  await page.getByRole('heading', { name: 'Before you certify' }).waitFor();
  expect(await page.getByText('Mend:').count()).toBe(0);
});

test('what was noted is looked at: a red flag high on the list, and a place never met', async () => {
  await startFromPreferences();
  const flagged = page.getByRole('button', { name: /^Move Montefiore.*, number \d of 7$/ });
  await flagged.focus();
  await page.keyboard.press('Home');
  await page.getByText(/stands at 1, and you noted a red flag at the interview/).waitFor();
  await page.getByRole('searchbox', { name: 'Search programs and codes' }).fill('1101420A0');
  await page.getByRole('button', { name: /^Add .*1101420A0$/ }).click();
  await page.getByText(/No interview at .*1101420A0\) is recorded as done/).waitFor();
});

test('the exported table has the codes in order, the primary list first', async () => {
  await startFromPreferences();
  const order = await codes();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 100_000 }),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('rank-list-2027.csv');
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(lines.slice(1).map((line) => line.split(',')[2])).toEqual([...order, ...firstYears]);
  // on paper stands the list alone
  await page.emulateMedia({ media: 'print' });
  await page.getByRole('heading', { name: 'Rank order list, Match 2027' }).waitFor();
  expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
});

test('certified is marked and taken back, and outlives a reload', async () => {
  await startFromPreferences();
  await page.getByRole('button', { name: 'I have certified it in the official system' }).click();
  await page.getByText(/^Certified on/).waitFor();
  await page.reload();
  await page.getByText(/^Certified on/).waitFor();
  await page.getByRole('button', { name: 'Not certified after all' }).click();
  await page.getByText(/Not certified yet: \d+ days/).waitFor();
});

/** The whole per cent of each row in one column of a table. */
async function shares(caption: string, column: number): Promise<number[]> {
  const cells = page.getByRole('table', { name: caption }).locator(`tbody td:nth-of-type(${column})`);
  return (await cells.allTextContents()).map((text) =>
    text.includes('under 1') ? 0.5 : Number(/\d+/.exec(text)?.[0]),
  );
}

test('the list is rehearsed: chances add up, no order beats the true one, and one season is told', async () => {
  await startFromPreferences();
  await page.getByRole('tab', { name: 'Rehearse' }).click();
  await page.getByRole('heading', { name: /seasons end with a place from this list/ }).waitFor();
  const here = (await shares('By position on the list', 1)).filter((share) => !Number.isNaN(share));
  const byHere = await shares('By position on the list', 2);
  expect(byHere).toHaveLength(7);
  const matched = Number(/\d+/.exec((await page.getByRole('definition').first().textContent()) ?? '')?.[0]);
  expect(byHere.at(-1)).toBe(matched);
  // each is rounded by itself, and where no number is justified there is none
  expect(here.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(matched + 4);
  expect(byHere).toEqual(byHere.toSorted((a, b) => a - b));
  await page.getByRole('heading', { name: /^Your order wins: \d+ other orders tried/ }).waitFor();
  expect(await page.getByText(/before .*: (in|changes nothing)/).count()).toBe(6);
  expect(
    (await shares('Without each place of the list', 1)).every((share) => share >= 100 - matched - 1),
  ).toBe(true);

  await page.getByRole('button', { name: 'Tell me one season' }).click();
  await page.getByText('Season 1', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'One that ends without a place' }).click();
  await page.getByText('no place was free for you in this season').waitFor();
});

test('two people’s parts become pairs, and nothing of a person is in the file but the list', async () => {
  await startFromPreferences();
  await page.getByRole('tab', { name: 'Couple' }).click();
  await page.getByLabel('What the other should see as your name').fill('Sam');
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 100_000 }),
    page.getByRole('button', { name: 'Save my part' }).click(),
  ]);
  const file = await download.path();
  const text = await readFile(file, 'utf8');
  expect(Object.keys(JSON.parse(text))).toEqual(['schema', 'season', 'name', 'scenarios', 'places']);
  // the part of somebody with the same list
  const part = page.locator('input[type="file"]');
  await part.setInputFiles({
    name: 'cut.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text.slice(0, 200)),
  });
  await page.getByText('This file cannot be used').waitFor();
  await part.setInputFiles(file);
  await page.getByText('Read: the list of Sam with 7 places.').waitFor();
  await page.getByRole('heading', { name: '63 pairs, best first' }).waitFor();
  const figures = await page.getByRole('definition').allTextContents();
  expect(figures).toHaveLength(3);
  const sum = figures.reduce((total, each) => total + Number(/\d+/.exec(each)?.[0]), 0);
  expect(Math.abs(sum - 100)).toBeLessThanOrEqual(2);
  const [pairs] = await Promise.all([
    page.waitForEvent('download', { timeout: 100_000 }),
    page.getByRole('button', { name: 'Save the pairs as CSV' }).click(),
  ]);
  const lines = (await readFile(await pairs.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(64);
  expect(lines[0]).toBe('rank,You,Sam');
});

test('readiness for SOAP is told calmly, and a tick outlives a reload', async () => {
  await startFromPreferences();
  await page.goto(`${app.url}#/rank-list?view=soap`);
  await page.getByRole('heading', { name: /seasons need it$/ }).waitFor();
  const ready = page.getByRole('checkbox', { name: /Keep the days of Match week free/ });
  await ready.check();
  // a tick shows at once; it is kept when the box is busy no longer
  await expect.poll(() => ready.getAttribute('aria-busy')).toBe('false');
  await page.reload();
  await ready.waitFor();
  await expect.poll(() => ready.isChecked()).toBe(true);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`every view is accessible and as wide as a phone, in ${scheme}`, async () => {
    await page.emulateMedia({ colorScheme: scheme });
    await startFromPreferences();
    await page.setViewportSize({ width: 360, height: 740 });
    for (const view of ['list', 'supplemental', 'rehearse', 'couple', 'soap']) {
      await page.goto(`${app.url}#/rank-list?view=${view}`);
      await page.getByRole('heading', { level: 1, name: 'Rank list' }).waitFor();
      if (view === 'rehearse' || view === 'soap') {
        await page
          .getByRole('heading', { level: 2, name: /seasons/ })
          .first()
          .waitFor();
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, view).toBeLessThanOrEqual(360);
      const { violations } = await axe(page).analyze();
      expect(
        violations.map(({ id, nodes }) => `${view}: ${id} ${nodes[0]?.html}`),
        view,
      ).toEqual([]);
    }
  });
}
