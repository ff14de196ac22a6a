import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';
import { axe } from './axe.js';

const app = appInBrowser();
let context: BrowserContext;
let page: Page;
let trouble: string[];

beforeEach(async () => {
  trouble = [];
  context = await app.browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  page = await context.newPage();
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('dialog', (dialog) => {
    trouble.push(`a dialog said ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(`${app.url}#/people`);
  await page.getByRole('heading', { name: 'Nobody here yet' }).waitFor();
});
afterEach(async () => {
  await context.close();
  expect(trouble).toEqual([]);
});

const hostile = '=HYPERLINK("http://x")<img src=x onerror=alert(1)>';
const linkedin = [
  'Notes:',
  '"When exporting your connection data, you may notice that some of the email addresses are missing."',
  '',
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Nuria,Invented,https://www.linkedin.com/in/x,nuria@example.org,Synthetic Hospital,"Resident, PGY-4",03 Oct 2026',
  ',,,,,,12 Sep 2026',
  `Ada,"${hostile.replaceAll('"', '""')}",,,Synthetic Clinic,Medical Student,1 Nov 2026`,
  'Sam,Known,,sam@example.org,Synthetic Hospital,Fellow,2 Nov 2026',
].join('\r\n');

async function addPerson(name: string, role: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a person' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('Role').selectOption(role);
  await dialog.getByRole('button', { name: 'Add the person' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

async function choose(name: string, content: string): Promise<void> {
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}

async function savedAs(kind: string): Promise<string> {
  await page.getByRole('button', { name: 'Download' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 100_000 }),
    page.getByRole('menuitem', { name: kind }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

test('connections are shown row by row, kept only when confirmed, taken back whole, and exported harmless', async () => {
  await addPerson('Sam Known', 'fellow');
  await page.getByRole('link', { name: 'All people' }).click();
  await choose('Connections.csv', linkedin);
  await page.getByText('2 new, 1 known already, 1 skipped. Nothing is kept yet.').waitFor();
  await page.getByText(/^Same as Sam Known/).waitFor();
  await page.getByText(/^line 6: expected a first or a last name/).waitFor();
  expect(await page.getByRole('table', { name: 'of 1 people' }).count()).toBe(1);
  await page.getByRole('button', { name: 'Take in 2 people' }).click();
  await page.getByText('3 of 3 people').waitFor();
  await page.getByRole('link', { name: /^Ada =HYPERLINK/ }).waitFor();
  const csv = await savedAs('As CSV');
  expect(csv).toContain('Nuria Invented');
  expect(csv).not.toMatch(/(^|,)"?=/m);
  expect(await savedAs('As vCard')).toContain('FN:Nuria Invented');
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await page.getByText('1 of 1 people').waitFor();
});

test('a vCard is taken in but for those left out; what is no list of people is refused and changes nothing', async () => {
  const card = (name: string): string =>
    `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nN:${name};;;;\r\nEND:VCARD\r\n`;
  await choose('notes.txt', 'Dear diary');
  await page.getByText('This file was not taken in, and nothing was changed.').waitFor();
  await choose('contacts.vcf', card('One Invented') + card('Two Invented'));
  await page.getByText('2 new, 0 known already, 0 skipped. Nothing is kept yet.').waitFor();
  await page.getByRole('checkbox', { name: 'New: take in Two Invented' }).uncheck();
  await page.getByRole('button', { name: 'Take in 1 person' }).click();
  await page.getByText('1 of 1 people').waitFor();
  await page.getByRole('link', { name: 'One Invented' }).waitFor();
});

test('a follow-up stands on Today, and a note, a text and an undo are one press away', async () => {
  await page.goto(`${app.url}#/start`);
  await page.getByRole('button', { name: 'Try with an example' }).click();
  await page.getByRole('heading', { name: 'Chance of a radiology place' }).waitFor({ timeout: 60_000 });
  await page.goto(`${app.url}#/people`);
  await addPerson('Kim Invented', 'resident');
  await page.getByRole('button', { name: 'in 2 weeks' }).click();
  await page.getByLabel('What was said or written').fill('Told me about the night service.');
  await page.getByRole('button', { name: 'Note it' }).click();
  await page.getByText('Told me about the night service.', { exact: true }).last().waitFor();
  expect(await page.getByLabel(/^Text, ready to edit/).inputValue()).toContain('Hi Kim Invented');
  await page.goto(`${app.url}#/today`);
  await page.getByText('Write to Kim Invented').waitFor();
  await page.goBack();
  await page.getByRole('button', { name: 'Delete this person' }).click();
  await page.getByRole('heading', { name: 'Nobody here yet' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await page.getByRole('link', { name: 'Kim Invented' }).waitFor();
});

test('stories are put in order, counted, and come out as Markdown', async () => {
  await page.goto(`${app.url}#/stories`);
  for (const [title, text] of [
    ['First night', 'It began at two.'],
    ['Second night', 'It ended # at nine.'],
  ] as const) {
    await page.getByRole('button', { name: 'Add a story' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Title').fill(title);
    await dialog.getByLabel('Theme').fill('Why IR');
    await dialog.getByLabel('The story').fill(text);
    await dialog.getByRole('button', { name: 'Add the story' }).click();
    await page.getByRole('heading', { level: 3, name: title }).waitFor();
  }
  await page.getByText('2 stories, 8 words').waitFor();
  await page.getByRole('button', { name: 'Add a story' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title').fill('Third');
  await dialog.getByLabel('The story').fill('Mrs. Invented, MRN 12345678, came back.');
  await dialog.getByRole('button', { name: 'Add the story' }).click();
  await dialog.getByRole('alert').waitFor();
  await page.getByText('2 stories, 8 words').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  const titles = (): Promise<string[]> => page.getByRole('article').getByRole('heading').allTextContents();
  const [first = '', second = ''] = await titles();
  await page.getByRole('button', { name: `Move up: ${second}` }).click();
  await expect.poll(titles).toEqual([second, first]);
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 100_000 }),
    page.getByRole('button', { name: 'Download as Markdown' }).click(),
  ]);
  const markdown = await readFile(await download.path(), 'utf8');
  expect(markdown.indexOf(`### ${second}`)).toBeGreaterThan(0);
  expect(markdown.indexOf(`### ${second}`)).toBeLessThan(markdown.indexOf(`### ${first}`));
});

test.each(['light', 'dark'] as const)(
  'people, a person, an import and stories are accessible, %s',
  async (scheme) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 740 });
    const check = async (what: string): Promise<void> => {
      const { violations } = await axe(page).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`),
        what,
      ).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, what).toBe(0);
    };
    await choose('Connections.csv', linkedin);
    await page.getByText(/Nothing is kept yet/).waitFor();
    await check('import');
    await page.getByRole('button', { name: /^Take in/ }).click();
    await page.getByRole('link', { name: 'Nuria Invented' }).click();
    await page.getByRole('heading', { name: 'Next follow-up' }).waitFor();
    await check('person');
    await page.goto(`${app.url}#/stories`);
    await page.getByRole('heading', { name: 'No stories yet' }).waitFor();
    await check('stories');
  },
);
