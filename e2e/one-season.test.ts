import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';
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
const trouble: string[] = [];

beforeAll(async () => {
  context = await app.withPlan({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    timezoneId: 'America/New_York',
  });
  page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
});

/** Middle of the chance of an ending, in per cent, as the forecast has it now. */
async function chanceOf(route: string): Promise<number> {
  await page.goto(`${app.url}#/forecast`);
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: route, exact: true }) });
  await row.first().waitFor();
  const text = await row.first().getByRole('cell').last().textContent();
  return Number(/\d+/.exec(text ?? '')?.[0]);
}

test('a season is lived: applications, invitations, interviews, comparisons, a list rehearsed and written out', async () => {
  await seasonBegun(page, app.url, '2027-11-20T12:00:00Z');
  await applicationsEntered(page, app.url);
  const ir = await namesOnBoard(page, app.url, 'IR');
  const dr = await namesOnBoard(page, app.url, 'DR');
  expect(ir.length + dr.length).toBeGreaterThanOrEqual(20);

  // invitations from three of IR, three of DR and two first years move the forecast
  const before = await chanceOf('IR');
  const invited = [
    ...ir.slice(0, 3).map((name) => [name, 'IR']),
    ...dr.slice(0, 3).map((name) => [name, 'DR']),
  ];
  const firstYears = ['1394140P0', '1408140P0'];
  await invitationsPasted(page, app.url, [
    ...invited.map(([name, specialty], i) => `${name} ${specialty}, 2027-10-2${i}`),
    ...firstYears.map((code) => `${code}, 2027-10-28`),
  ]);
  expect(await chanceOf('IR')).toBeGreaterThan(before);

  // eight interviews are held, noted and rated
  const titles = [
    ...invited.map(([name, specialty]) => `${name} · ${specialty}`),
    'AHS Morristown Med Ctr-NJ · Prelim med',
    'AHS Overlook Hospital-NJ · Prelim med',
  ];
  for (const [i, title] of titles.entries()) {
    await interviewNoted(page, app.url, {
      title,
      note: `Met the residents, day ${i + 1}`,
      ratings: [1 + (i % 5), 5 - (i % 5), 3],
    });
  }

  await comparisonsAnswered(page, app.url, 20);

  // the list starts from the preferences; first years are on a list of their own
  await page.goto(`${app.url}#/rank-list`);
  await page.getByRole('button', { name: 'From my preferences' }).click();
  const ranked = page.getByRole('list', { name: 'Programs in your order' }).locator(':scope > li');
  await ranked.first().waitFor();
  const codes = (await ranked.allTextContents()).map((text) => /\d{7}[CA]\d/.exec(text)?.[0] ?? text);
  expect(codes.length).toBeGreaterThanOrEqual(6);
  await page.getByRole('tab', { name: 'Supplemental lists' }).click();
  const supplemental = page.getByRole('list', { name: 'First years on First years' }).getByRole('listitem');
  await expect.poll(() => supplemental.count()).toBe(2);
  expect(
    await page.getByRole('group', { name: 'Used by' }).getByRole('checkbox', { checked: true }).count(),
  ).toBe(codes.filter((code) => /A\d$/.test(code)).length);

  // rehearsed in the seasons that agree with all of this
  await page.getByRole('tab', { name: 'Rehearse' }).click();
  await page.getByRole('heading', { name: /seasons end with a place from this list/ }).waitFor();
  await page.getByRole('heading', { name: /^Your order wins/ }).waitFor();
  expect(await page.getByText('no interview noted').count()).toBe(0);
  await page.getByRole('button', { name: 'Tell me one season' }).click();
  await page.getByText('Then your list is read from the top.').waitFor();

  // and written out for the official system
  await page.getByRole('tab', { name: 'List', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 100_000 }),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n').slice(1);
  const written = lines.map((line) => /\d{7}[CAP]\d/.exec(line)?.[0]);
  expect(written.slice(0, codes.length)).toEqual(codes);
  expect(new Set(written.slice(codes.length))).toEqual(new Set(firstYears));
  expect(trouble).toEqual([]);
}, 600_000);
