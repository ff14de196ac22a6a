import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { staff } from '../apps/web/src/shared/messages/en/staff.js';
import { faultsIn } from './axe.js';
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
    found.push(...(await faultsIn(page, colorScheme)));
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return width > (page.viewportSize()?.width ?? 0) ? [...found, `${width} px wide`] : found;
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
}, 600_000);

test('an owner changes a role, signs somebody out, removes them, and reads it all in the log', async () => {
  const desktop = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } as const;
  const owner = await (await browser.newContext(desktop)).newPage();
  const trouble: string[] = [];
  owner.on('pageerror', (error) => trouble.push(error.message));
  const password = 'a long enough password';
  const signIn = async (page: Page, email: string): Promise<void> => {
    await page.goto(`${url}#/staff`);
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('tab', { name: 'Links and staff' }).click();
  };
  const told = (text: string): Promise<void> => owner.getByRole('status').getByText(text).waitFor();
  await signIn(owner, 'owner@school.example');

  // whoever is invited joins, on a phone
  await owner.getByLabel('E-mail address').fill('ada@school.example');
  await owner.getByRole('button', { name: 'Invite to the staff' }).click();
  const link = await owner.getByLabel('Copy the link now').inputValue();
  const phone = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const;
  const member = await (await browser.newContext(phone)).newPage();
  await member.goto(`${url}${link.slice(link.indexOf('#'))}`);
  await member.getByLabel('Your name').fill('Ada Adviser');
  await member.getByLabel('Password').fill(password);
  await member.getByRole('button', { name: 'Join' }).click();
  await member.getByRole('tab', { name: 'Students' }).waitFor();
  expect(await member.getByRole('tab', { name: 'Log' }).count()).toBe(0);

  // an address with a slip of the pen: its invitation is withdrawn, and opens nothing
  await owner.getByLabel('E-mail address').fill('adaa@school.example');
  await owner.getByRole('button', { name: 'Invite to the staff' }).click();
  await owner.getByRole('heading', { name: 'Invited, not here yet' }).waitFor();
  const slip = await owner.getByLabel('Copy the link now').inputValue();
  for (const viewport of [phone.viewport, desktop.viewport]) {
    await owner.setViewportSize(viewport);
    expect(await faults(owner)).toEqual([]);
  }
  await owner.getByRole('button', { name: 'Withdraw: adaa@school.example' }).click();
  await told('The invitation is withdrawn: its link opens nothing now.');
  await owner.getByRole('heading', { name: 'Invited, not here yet' }).waitFor({ state: 'detached' });
  await member.goto(`${url}${slip.slice(slip.indexOf('#'))}`);
  await member.getByText('This link does not work, or no longer.').waitFor();
  await member.goto(`${url}#/staff`);

  // the only owner stays one
  await owner.reload();
  await owner.getByRole('button', { name: 'Change Olive Owner' }).click();
  expect(await faults(owner)).toEqual([]);
  await owner.getByRole('menuitemradio', { name: 'Reader' }).click();
  await told('This is the only owner, and a school needs one.');

  // a reader makes no links any more, at once
  await owner.getByRole('button', { name: 'Change Ada Adviser' }).click();
  await owner.getByRole('menuitemradio', { name: 'Reader' }).click();
  await told('Ada Adviser is now: Reader');
  await member.reload();
  await member.getByRole('tab', { name: 'Links and staff' }).click();
  await member.getByRole('button', { name: 'Sign out everywhere else' }).waitFor();
  expect(await member.getByRole('button', { name: 'Make a link' }).count()).toBe(0);
  expect(await faults(member)).toEqual([]);

  // signed out by the owner, in again, and then gone
  await owner.getByRole('button', { name: 'Change Ada Adviser' }).click();
  await owner.getByRole('menuitem', { name: 'Sign out everywhere' }).click();
  await told('1 session ended.');
  await member.reload();
  await signIn(member, 'ada@school.example');
  await owner.getByRole('button', { name: 'Change Ada Adviser' }).click();
  await owner.getByRole('menuitem', { name: 'Remove from the staff' }).click();
  const sure = owner.getByRole('dialog', { name: 'Remove Ada Adviser?' });
  expect(await faults(owner)).toEqual([]);
  await sure.getByRole('button', { name: 'Remove from the staff' }).click();
  await told('Ada Adviser is no longer on the staff.');
  await member.reload();
  await member.getByRole('button', { name: 'Sign in' }).waitFor();

  await owner.getByRole('tab', { name: 'Log' }).click();
  await expect
    .poll(async () =>
      (await owner.locator('main ol > li').allTextContents()).slice(0, 4).map((line) => line.slice(-60)),
    )
    .toEqual([
      expect.stringContaining('Olive Owner: removed somebody from the staff'),
      expect.stringContaining('A former member: signed in'),
      expect.stringContaining('Olive Owner: ended other sessions of somebody who is gone'),
      expect.stringContaining('Olive Owner: made a reader of somebody who is gone'),
    ]);
  for (const viewport of [desktop.viewport, phone.viewport]) {
    await owner.setViewportSize(viewport);
    expect(await faults(owner)).toEqual([]);
  }
  expect(trouble).toEqual([]);
}, 600_000);

test('the page has words for every action that the server’s log may name, and for no other', async () => {
  const description = await (await fetch(`${url}api/openapi.json`)).json();
  const named: unknown = description.components.schemas.AuditLine.properties.action.enum;
  expect(named).toEqual(Object.keys(staff.log.did));
});
