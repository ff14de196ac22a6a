import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';
import { axe } from './axe.js';
import { addLetter, bringIn, noteStep, packetWords, wordsOf } from './steps/letters.js';

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
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  await page.goto(`${app.url}#/letters`);
  await page.getByRole('heading', { name: 'No letters yet' }).waitFor();
});
afterEach(async () => {
  await context.close();
  expect(trouble).toEqual([]);
});

const writer = 'Dr. Synthetic Alvarez';
const kind = 'Interventional radiology';

test('a letter goes from asked to ERAS, serves the programs, and an assignment is noted and taken back', async () => {
  await addLetter(page, { writer, kind });
  await page.getByLabel('Will it be a strong letter?').selectOption('yes');
  await bringIn(page, '2027-08-20');
  await page.getByRole('link', { name: 'All letters' }).click();
  const programs = page.getByRole('table', { name: /programs of the plan/ });
  const row = programs.getByRole('row').nth(1);
  await row.getByText(writer, { exact: false }).first().waitFor();
  expect(await row.textContent()).toContain('G19');
  expect(await row.textContent()).toContain('1 from outside radiology');
  await row.getByRole('button', { name: /^Mark as assigned in ERAS/ }).click();
  await row.getByText('Assigned', { exact: true }).waitFor();
  await page.getByText('cannot be taken back there').first().waitFor();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await row.getByRole('button', { name: /^Mark as assigned in ERAS/ }).waitFor();
});

test('a program whose page asks for something is shown with its source and grade', async () => {
  await addLetter(page, { writer, kind: 'Medicine' });
  await noteStep(page, 'I asked today');
  await page.getByRole('link', { name: 'All letters' }).click();
  await page.getByRole('button', { name: /^Show \d+ more/ }).click();
  const own = page.getByRole('row').filter({ hasText: 'Its page:' }).first();
  expect(await own.getByRole('link').nth(1).getAttribute('href')).toMatch(/^https?:/);
  expect(await own.textContent()).toContain('official page');
});

test('the packet is a PDF with the lines as edited, and the same words as text', async () => {
  await addLetter(page, { writer, kind });
  await page.getByLabel('Cases', { exact: true }).fill('TIPS: 2 (1 assisted)\nChest port: 6');
  await page.getByLabel('Draft of your personal statement').fill('It began at two in the morning.');
  await page.getByRole('button', { name: 'Download the packet' }).click();
  await page.getByText('Your name stands on the first page.').waitFor();
  const words = await packetWords(page, 'A. Synthetic Person');
  for (const line of [
    'A. Synthetic Person',
    'Chest port: 6',
    'It began at two',
    'Letter Request Form',
    writer,
  ])
    expect(words).toContain(line);
  expect(words).not.toContain('Feedback at half-time');
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await page.getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('- Chest port: 6');
  await page.getByRole('button', { name: 'Make them anew from the notebook' }).click();
  await expect.poll(() => page.getByLabel('Cases', { exact: true }).inputValue()).toBe('');
});

test('words typed in the moment of the press are in the packet, and no field takes back another', async () => {
  await addLetter(page, { writer, kind });
  const typed = [
    ['Your name', 'A. Synthetic Person'],
    ['Cases', 'Chest port: 6'],
    ['What I learned', 'Ask before the case.'],
  ] as const;
  for (const [label] of typed) await page.getByLabel(label, { exact: true }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 100_000 }),
    // in one go: a person on a slow phone is quicker than the store
    page.evaluate((fields) => {
      const texts = [...document.querySelectorAll('label')];
      for (const [label, words] of fields) {
        const field = texts.find((each) => each.textContent?.trim() === label)?.control;
        if (field === null || field === undefined) throw new Error(`no field is called ${label}`);
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, words);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((each) => each.textContent === 'Download the packet')?.click();
    }, typed),
  ]);
  const words = await wordsOf(download);
  for (const [, line] of typed) expect(words).toContain(line);
});

test('a promised letter is among the tasks of today and in the calendar file', async () => {
  await addLetter(page, { writer, kind });
  await noteStep(page, 'I asked today');
  await noteStep(page, 'The writer said yes');
  const soon = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('Promised for').fill(soon);
  await page.goto(`${app.url}#/today`);
  await page.getByText(`Letter uploaded? ${writer}`).waitFor();
  await page.goto(`${app.url}#/data`);
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 100_000 }),
    page.getByRole('button', { name: /Calendar \(ICS\)/ }).click(),
  ]);
  const calendar = (await readFile(await download.path(), 'utf8')).replaceAll('\r\n ', '');
  expect(calendar).toContain(`SUMMARY:Letter uploaded? ${writer}`);
  expect(calendar).toContain(`DTSTART;VALUE=DATE:${soon.replaceAll('-', '')}`);
});

test.each(['light', 'dark'] as const)(
  'letters and packet are accessible and fit a phone, %s',
  async (scheme) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 740 });
    await addLetter(page, { writer, kind });
    await bringIn(page, '2027-08-20');
    for (const path of ['', '#/letters']) {
      if (path !== '') await page.goto(`${app.url}${path}`);
      await page.getByRole('heading', { level: 2 }).nth(1).waitFor();
      const { violations } = await axe(page).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`),
      ).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    }
  },
);
