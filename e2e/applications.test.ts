import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';
import { axe } from './axe.js';
import { applicationsEntered, invitationsPasted, namesOnBoard, seasonBegun } from './steps/season.js';

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
    timezoneId: 'America/New_York',
  });
  page = await context.newPage();
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  await seasonBegun(page, app.url);
  await applicationsEntered(page, app.url);
}, 120_000);
afterEach(async () => {
  await context.close();
  expect(trouble).toEqual([]);
});

/** The board's line of a program. */
function line(name: string) {
  return page.getByRole('listitem').filter({ has: page.getByRole('button', { name, exact: true }) });
}

/** The middle of the chance in a row of the forecast, in per cent. */
async function chanceNow(route: string): Promise<number> {
  await page.goto(`${app.url}#/forecast`);
  const cell = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: route, exact: true }) });
  await cell.first().waitFor({ timeout: 60_000 });
  const text = await cell.first().getByRole('cell').last().textContent();
  return Number(/\d+/.exec(text ?? '')?.[0]);
}

test('invitations move the forecast, which names them, and an undone one moves it back', async () => {
  const before = await chanceNow('IR');
  const ir = (await namesOnBoard(page, app.url, 'IR')).slice(0, 4);
  await invitationsPasted(
    page,
    app.url,
    ir.map((name, i) => `${name} IR, 2027-10-2${i}`),
  );
  const after = await chanceNow('IR');
  expect(after).toBeGreaterThan(before);
  const steps = page.getByRole('region').or(page.locator('section')).filter({ hasText: 'Step by step' });
  expect(await steps.getByRole('rowheader').allTextContents()).toContain(`Invitation from ${ir[0]} · IR`);
  await page.goto(`${app.url}#/applications`);
  await page.getByLabel('Show').selectOption({ label: 'Invited (4)' });
  await page.keyboard.press('Control+z');
  await page.getByText('Undone: 4 lines noted').waitFor();
  await expect.poll(() => chanceNow('IR'), { timeout: 60_000 }).toBe(before);
}, 180_000);

test('a line that fits two programs is asked about, a first year is known, a new one comes on the board', async () => {
  await page.goto(`${app.url}#/applications?view=add`);
  await page
    .getByLabel('Day of lines without a date')
    .or(page.getByLabel('Invitations', { exact: true }))
    .first()
    .waitFor();
  await page
    .getByLabel('Invitations', { exact: true })
    .fill('University of Alabama\n1903999P0 10/30/2027\nHogwarts School of Magic');
  await page.getByText(/fits? several programs: please choose/).waitFor();
  const choice = page.getByLabel('Program meant by “University of Alabama”');
  expect(await choice.inputValue()).toBe('');
  const options = await choice.getByRole('option').allTextContents();
  expect(options.length).toBeGreaterThan(2);
  await page.getByText('Not recognised. Add the city, or the ACGME or NRMP code.').waitFor();
  await choice.selectOption({ index: 1 });
  await page.getByLabel('Day of “University of Alabama”').fill('2027-10-28');
  await page.getByRole('button', { name: 'Note 2 lines' }).click();
  await page.getByText('2 lines noted').first().waitFor();
  await page.goto(`${app.url}#/applications`);
  await page.getByLabel('Search the board').fill('Brookwood');
  await page.getByText('Oct 30, 2027').first().waitFor();
  await page.goto(`${app.url}#/forecast`);
  await page
    .getByRole('rowheader', { name: /Brookwood Baptist Health-AL · TY/ })
    .first()
    .waitFor({ timeout: 60_000 });
}, 120_000);

test('a table is taken in by the columns that the person names', async () => {
  const [name] = await namesOnBoard(page, app.url, 'DR');
  await page.goto(`${app.url}#/applications?view=add`);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  const csv = `Day,Place,Result\n11/02/2027,"${name} DR",Rejected\n`;
  await (await chooser).setFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.getByLabel('Program', { exact: true }).selectOption({ label: 'Place' });
  await page.getByRole('button', { name: 'Note 1 line' }).click();
  await page.goto(`${app.url}#/applications`);
  await page.getByLabel('Show').selectOption({ label: 'Rejected (1)' });
  await page.getByText('Nov 2, 2027').waitFor();
}, 120_000);

test('keys note at the focused program, and g still leads to pages', async () => {
  const [name = '', next = ''] = await namesOnBoard(page, app.url, 'IR');
  const button = page.getByRole('button', { name, exact: true }).first();
  await button.focus();
  await page.keyboard.press('i');
  await line(name).first().getByText('Invited', { exact: true }).first().waitFor();
  await button.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-board-name'))).toBe(true);
  expect(next).not.toBe('');
  await page.keyboard.press('g');
  await page.keyboard.press('f');
  await page.waitForURL(/#\/forecast/);
  await page.keyboard.press('g');
  await page.keyboard.press('v');
  await page.waitForURL(/#\/preferences/);
});

test('on invitation day one tap notes it, a free day is taken, and a clash says what to give back', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${app.url}#/applications?view=day`);
  const taps = page.getByRole('button', { name: /^Invited: / });
  await taps.first().waitFor();
  const before = await taps.count();
  for (let taken = 0; taken < 2; taken += 1) {
    await taps.first().click();
    await page
      .getByRole('button', { name: 'Take Dec 1, 2027' })
      .or(page.getByLabel('Date', { exact: true }))
      .first()
      .waitFor();
    await page.getByLabel('Date', { exact: true }).fill('2027-12-01');
    await page.getByLabel('Start, at the program').fill('09:00');
    await page.getByLabel('Time zone of the program').selectOption('America/Chicago');
    await page.getByText('For you: Wed, Dec 1, 10:00 AM EST').waitFor();
    if (taken === 1) await page.getByText(/^This overlaps your interview at /).waitFor();
    await page.getByRole('button', { name: 'Keep the date' }).click();
    await page.getByLabel('Date', { exact: true }).waitFor({ state: 'detached' });
  }
  expect(await taps.count()).toBe(before - 2);
  await page.goto(`${app.url}#/applications`);
  await page.getByText('1 conflict').waitFor();
  await page.getByText(/overlap on Dec 1, 2027/).waitFor();
  await page.getByText(/ask .+ for another day|about the same to you/).waitFor({ timeout: 60_000 });
}, 120_000);

test.each(['light', 'dark'] as const)(
  'the board, invitation day and the review have no accessibility fault and no sideways scroll (%s)',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 740 });
    const faults = async (): Promise<string[]> =>
      (await axe(page).analyze()).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
      );
    const sideways = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await page.goto(`${app.url}#/applications`);
    await page.locator('[data-board-name]').first().click();
    await page.getByLabel('Start, at the program').waitFor();
    expect(await faults()).toEqual([]);
    expect(await sideways()).toBeLessThanOrEqual(0);
    await page.goto(`${app.url}#/applications?view=day`);
    await page
      .getByRole('button', { name: /^Invited: / })
      .first()
      .click();
    await page.getByLabel('Start, at the program').waitFor();
    expect(await faults()).toEqual([]);
    expect(await sideways()).toBeLessThanOrEqual(0);
    await page.goto(`${app.url}#/applications?view=add`);
    await page.getByLabel('Invitations', { exact: true }).fill('University of Alabama\nHogwarts');
    await page.getByLabel(/^Program meant by/).waitFor();
    expect(await faults()).toEqual([]);
    expect(await sideways()).toBeLessThanOrEqual(0);
  },
  120_000,
);
