import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';
import { axe } from './axe.js';
import {
  applicationsEntered,
  comparisonsAnswered,
  interviewNoted,
  invitationsPasted,
  namesOnBoard,
  seasonBegun,
} from './steps/season.js';

const app = appInBrowser();
let context: BrowserContext;
let page: Page;
let names: readonly string[];
const trouble: string[] = [];

beforeAll(async () => {
  context = await app.withPlan({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    timezoneId: 'America/New_York',
    acceptDownloads: true,
  });
  page = await context.newPage();
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  await seasonBegun(page, app.url);
  await applicationsEntered(page, app.url);
  const ir = (await namesOnBoard(page, app.url, 'IR')).slice(0, 4);
  await invitationsPasted(
    page,
    app.url,
    ir.map((name) => `${name} IR, 2027-10-20`),
  );
  names = ir.map((name) => `${name} · IR`);
}, 180_000);
beforeEach(async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
});

async function open(title: string): Promise<void> {
  await page.goto(`${app.url}#/interviews`);
  await page.getByRole('link', { name: title, exact: true }).first().click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

test('a sheet has facts and questions from the ledger, a list of one’s own, and notes that outlive a reload', async () => {
  const [first = ''] = names;
  await open(first);
  const ask = page.getByRole('button', { name: /^Add to my list: Ask: / }).first();
  const asked = (await ask.textContent()) ?? '';
  await ask.click();
  await page.getByRole('checkbox', { name: asked }).check();
  await page.getByLabel('Something to prepare or to ask').fill('Ask about the call room');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Ask about the call room' }).waitFor();
  await interviewNoted(page, app.url, {
    title: first,
    note: 'Dr. Example, kind and direct',
    ratings: [5, 4, 4, 3, 4, 2, 5],
  });
  await page.reload();
  const note = page.getByLabel('Whom did I meet, and what did they say?');
  await note.waitFor();
  expect(await note.inputValue()).toBe('Dr. Example, kind and direct');
  await page.getByRole('checkbox', { name: asked, checked: true }).waitFor();
  const gut = page.getByRole('radiogroup', { name: 'Gut feeling' });
  await gut.getByRole('radio', { name: '5', checked: true }).waitFor();
}, 120_000);

test('weeks later it is rated again without sight of the first ratings, and then told what memory changed', async () => {
  const [first = ''] = names;
  await page.clock.setFixedTime('2027-12-15T12:00:00Z');
  await page.goto(`${app.url}#/interviews`);
  await page.reload();
  await page.getByRole('heading', { name: 'To rate again' }).waitFor();
  await open(first);
  await page.getByText('Your first ratings are hidden until you have rated again.').waitFor();
  const groups = page.getByRole('radiogroup');
  expect(await groups.getByRole('radio', { checked: true }).allTextContents()).toHaveLength(
    await page.locator('form').getByRole('radio', { checked: true }).count(),
  );
  for (const [place, rating] of [3, 2, 2, 2, 2, 2, 3].entries())
    await groups
      .nth(place)
      .getByRole('radio', { name: String(rating) })
      .check();
  await page.getByRole('button', { name: 'Keep the second ratings' }).click();
  await page.getByText('The place has faded in memory.', { exact: false }).waitFor();
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Place', exact: true }) });
  expect(await row.getByRole('cell').allTextContents()).toEqual(['5', '3']);
}, 120_000);

test('a contact that sounds like a promise is answered, and thanks are noted on the board', async () => {
  const [first = ''] = names;
  await open(first);
  await page.getByLabel('What was said').fill('They will rank me very highly');
  await page.getByText('This sounds like a promise about ranking.', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Add to the log' }).click();
  await page.getByRole('button', { name: /^Take the contact of/ }).waitFor();
  await expect.poll(() => page.getByLabel('Text, ready to edit').inputValue()).toContain('Thank you');
  await page.getByRole('button', { name: 'Thank-you sent' }).click();
  await page.goto(`${app.url}#/applications`);
  await page.getByLabel('Show').selectOption({ label: 'Thanked (1)' });
}, 120_000);

test('the calendar file has an interview in its program’s zone, and the notes are plain text', async () => {
  const [first = '', second = ''] = names;
  await open(second);
  await page.getByLabel('Date', { exact: true }).fill('2027-12-20');
  await page.getByLabel('Start, at the program').fill('08:30');
  await page.getByLabel('Time zone of the program').selectOption('America/Los_Angeles');
  await page.getByRole('button', { name: 'Keep the date' }).click();
  await page.getByText(/8:30 AM PST there; .*11:30 AM EST for you/).waitFor();
  await page.goto(`${app.url}#/interviews`);
  const saved = async (button: string): Promise<string> => {
    const download = page.waitForEvent('download', { timeout: 100_000 });
    await page.getByRole('button', { name: button }).click();
    return readFile(await (await download).path(), 'utf8');
  };
  expect(await saved('Calendar file (.ics)')).toContain('DTSTART;TZID=America/Los_Angeles:20271220T083000');
  const notes = await saved('All notes as text (.md)');
  expect(notes).toContain(first);
  expect(notes).toContain('Dr. Example, kind and direct');
}, 120_000);

test('the gut check beside the answers names what they contradict for sure, and a criterion of one’s own is rated', async () => {
  await comparisonsAnswered(page, app.url, 6);
  const gut = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Gut check' }) });
  const groups = gut.getByRole('radiogroup');
  const count = await groups.count();
  for (let place = 0; place < count; place += 1)
    await groups
      .nth(place)
      .getByRole('radio', { name: String(Math.min(5, place + 1)) })
      .check();
  await gut
    .getByText(/your gut says the opposite|Gut and answers agree/)
    .first()
    .waitFor();
  await page.getByLabel('A point of your own').fill('Near the sea');
  await page.getByRole('button', { name: 'Add it' }).click();
  const weight = page.getByLabel('Near the sea', { exact: true });
  await weight.fill('4.5');
  await open(names[0] ?? '');
  await page.getByRole('radiogroup', { name: 'Near the sea' }).waitFor();
  await page.reload();
  await page.goto(`${app.url}#/preferences`);
  await expect.poll(() => weight.inputValue()).toBe('4.5');
}, 120_000);

test.each(['light', 'dark'] as const)(
  'interviews, a sheet and preferences have no accessibility fault and no sideways scroll (%s)',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 740 });
    const look = async (): Promise<void> => {
      const { violations } = await axe(page).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over).toBeLessThanOrEqual(0);
    };
    await page.goto(`${app.url}#/interviews`);
    await page.getByRole('heading', { name: 'Calendar' }).waitFor();
    await look();
    await open(names[0] ?? '');
    await page.getByRole('heading', { name: 'Contacts afterwards' }).waitFor();
    await look();
    await page.goto(`${app.url}#/preferences`);
    await page.getByRole('heading', { name: 'Gut check' }).waitFor();
    await look();
    expect(trouble).toEqual([]);
  },
  120_000,
);
