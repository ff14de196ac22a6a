import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.js';
import { withExample } from './steps/rotations.js';

const bin = fileURLToPath(new URL('../apps/cli/bin/matchwright.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'matchwright-school-'));
let server: ChildProcess;
let browser: Browser;
let url = '';
let invitation = '';

beforeAll(async () => {
  const school = ['add-school', 'A Synthetic School', '--owner', 'owner@school.example'];
  const link = execFileSync(process.execPath, [bin, 'serve', ...school, '--folder', folder], {
    encoding: 'utf8',
  });
  [url, browser] = await Promise.all([serve(), launchBrowser()]);
  invitation = /#\/staff\S*/.exec(link)?.[0] ?? '';
});
afterAll(async () => {
  await browser.close();
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

/** Starts `matchwright serve` on a free port, as a school does, and gives its address. */
function serve(): Promise<string> {
  server = spawn(process.execPath, [bin, 'serve', '--folder', folder, '--port', '0']);
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /http:\/\/(?:localhost|127\.0\.0\.1):\d+\//.exec(said);
      if (found) resolve(found[0]);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', (code) => reject(new Error(`the server ended with code ${code}:\n${said}`)));
  });
}

/** What is wrong for people who cannot see or point well, in both schemes, and the width where it does not fit. */
async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    found.push(...violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html ?? ''}`));
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return width > 360 ? [...found, `${width} px wide`] : found;
}

test('a student shares with the school, is looked after, and takes everything back, on phones', async () => {
  const phone = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const;
  const staff = await (await browser.newContext(phone)).newPage();
  const trouble: string[] = [];
  staff.on('pageerror', (error) => trouble.push(error.message));

  // the first owner takes up the invitation that the command printed
  await staff.goto(`${url}${invitation}`);
  await staff.getByLabel('Your name').fill('Olive Owner');
  await staff.getByLabel('Password').fill('a long enough password');
  expect(await faults(staff)).toEqual([]);
  await staff.getByRole('button', { name: 'Join' }).click();
  await staff.getByText('No student shares with you yet').waitFor();
  await staff.getByRole('tab', { name: 'Links and staff' }).click();
  await staff.getByLabel('For whom').fill('Class of 2028');
  await staff.getByRole('button', { name: 'Make a link' }).click();
  const link = await staff.getByLabel('Copy the link now').inputValue();
  expect(await faults(staff)).toEqual([]);

  // a student with a plan sends what is in the browser, having seen what the school will see
  const student = await withExample(browser, url, 'us-img-ir', phone.viewport);
  student.on('pageerror', (error) => trouble.push(error.message));
  await student.getByRole('heading', { name: 'Chance of a radiology place' }).waitFor({ timeout: 60_000 });
  await student.goto(`${url}${link.slice(link.indexOf('#'))}`);
  await student.getByRole('button', { name: 'Use what is here' }).click();
  await student.getByLabel('Your name, as the school knows it').fill('Synthetic Student');
  expect(await faults(student)).toEqual([]);
  await student.getByRole('button', { name: 'Share it' }).click();
  await student.getByRole('link', { name: 'Open my page' }).click();
  await student.getByText('No comment yet.').waitFor();

  // the adviser sees the chance that the engine works out, and says something
  await staff.goto(`${url}#/staff`);
  await staff.reload();
  const row = staff.getByRole('link', { name: 'Synthetic Student' });
  await row.waitFor();
  await expect
    .poll(
      async () => {
        await staff.reload();
        await row.waitFor();
        return (await staff.locator('main').textContent()) ?? '';
      },
      { timeout: 90_000, interval: 2_000 },
    )
    .toMatch(/\d+\s?%.*\d+–\d+\s?%/);
  expect(await faults(staff)).toEqual([]);
  await row.click();
  await staff.getByLabel('A comment to the student').fill('Ask Little Rock about its rotation.');
  await staff.getByRole('button', { name: 'Send' }).click();
  await staff.locator('li', { hasText: 'Ask Little Rock' }).waitFor();
  expect(await faults(staff)).toEqual([]);

  // the student reads it and withdraws: nothing is left to see
  await student.reload();
  await student.getByText('Ask Little Rock about its rotation.').waitFor();
  expect(await faults(student)).toEqual([]);
  await student.getByRole('checkbox', { name: 'I want it deleted' }).check();
  await student.getByRole('button', { name: 'Withdraw' }).click();
  await student.getByText('It is deleted. This link no longer works.').waitFor();
  await staff.goto(`${url}#/staff`);
  await staff.reload();
  await staff.getByText('No student shares with you yet').waitFor();
  expect(trouble).toEqual([]);
}, 300_000);
