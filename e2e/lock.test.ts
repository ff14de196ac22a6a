import { profileSchema, recordsSchema } from '@matchwright/dossier';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';
import { axe } from './axe.js';
import { takeIn } from './steps/take-in.js';
import { rawText } from './store/raw-rows.js';

const app = appInBrowser();

// every person here is invented
const profile = profileSchema.parse({
  label: 'Zanzibar',
  applicant: {
    kind: 'us-img',
    citizenship: 'us',
    graduationYear: 2027,
    homeSchool: { class: 'international' },
    step2ck: 251,
  },
  goal: 'ir-first',
});
const records = recordsSchema.parse({
  people: [{ id: 'p1', name: 'Dr. Oblomov', role: 'faculty' }],
  interviews: [{ id: 'i1', program: '4160400001', status: 'offered', redFlags: 'quetzal' }],
  applications: [{ id: '4160400001', specialty: 'IR' }],
});
const telling = ['Zanzibar', 'Oblomov', 'quetzal', '4160400001'];
const passphrase = 'four words nobody knows';
/** A passphrase becomes a key slowly on purpose, and slower on a busy machine. */
const slow = { timeout: 120_000 };

async function person(): Promise<Page> {
  const context = await app.browser.newContext({
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await takeIn(page, app.url, { profile, plan: null, records });
  return page;
}

/** On the page of data: a lock is put on; gives its recovery key. */
async function turnOn(page: Page): Promise<string> {
  const section = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Lock on this browser' }) });
  await section.getByRole('button', { name: 'Put a lock on' }).click();
  await section.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await section.getByLabel('The same again').fill(passphrase);
  await section.getByRole('button', { name: 'Put a lock on' }).click();
  const dialog = page.getByRole('dialog', { name: 'Your recovery key' });
  await dialog.waitFor(slow);
  const [recoveryKey] = /([0-9A-Z]{4}-){6}[0-9A-Z]{4}/.exec(await dialog.innerText()) ?? [];
  if (recoveryKey === undefined) throw new Error('no recovery key is shown');
  await dialog.getByRole('button', { name: 'I have kept it' }).click();
  return recoveryKey;
}

async function lockedPerson(): Promise<{ page: Page; recoveryKey: string }> {
  const page = await person();
  return { page, recoveryKey: await turnOn(page) };
}

async function lockByPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('lock now');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Locked', exact: true }).waitFor();
}

async function openByRecovery(page: Page, recoveryKey: string): Promise<void> {
  await page.getByRole('button', { name: 'Use the recovery key' }).click();
  await page.getByLabel('Recovery key').fill(recoveryKey);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.getByRole('heading', { name: 'Locked', exact: true }).waitFor({ state: 'detached' });
}

test('a locked browser shows one page and no word of the person; passphrase and recovery key each open it', async () => {
  const { page, recoveryKey } = await lockedPerson();
  const raw = await rawText(page);
  for (const word of telling) expect(raw).not.toContain(word);
  await lockByPalette(page);
  expect(await page.getByRole('navigation').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('password');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.locator(`html[data-scheme="${colorScheme}"]`).waitFor({ state: 'attached' });
    const { violations } = await axe(page).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
  await page.getByLabel('Passphrase').fill('something else');
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.getByText('this is not the passphrase').first().waitFor(slow);
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Your data' }).waitFor(slow);
  await page.goto(`${app.url}#/people`);
  await page.getByText('Dr. Oblomov').first().waitFor();

  // another tab gets the key from this one; once that one locks, both are locked
  const other = await page.context().newPage();
  await other.goto(`${app.url}#/people`);
  await other.getByText('Dr. Oblomov').first().waitFor();
  await lockByPalette(other);
  await page.getByText('Another tab locked the app.').waitFor();
  await other.close();
  await openByRecovery(page, recoveryKey);
  await page.getByText('Dr. Oblomov').first().waitFor();

  await page.goto(`${app.url}#/data`);
  await page.getByRole('button', { name: 'Take the lock off' }).click();
  await page.getByRole('button', { name: 'Use the recovery key' }).click();
  await page.getByLabel('Recovery key').fill(recoveryKey);
  await page.getByRole('button', { name: 'Take the lock off' }).last().click();
  await page.getByText('The lock is off.').waitFor();
  const plain = await rawText(page);
  for (const word of telling) expect(plain).toContain(word);
  await page.context().close();
});

test('left alone, the app locks; what stood in a field unsent is shown again, and a new passphrase opens it', async () => {
  const { page, recoveryKey } = await lockedPerson();
  await page.goto(`${app.url}#/letters`);
  await page.getByRole('button', { name: 'Add a letter' }).first().click();
  await page.getByRole('dialog').getByLabel('Writer').fill('Professor Marmalade');
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 14.5 * 60_000;
  });
  await page.getByText('The app locks in one minute unless you go on.').waitFor({ timeout: 20_000 });
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 60_000;
  });
  await page.getByText('The app was not used for a while').waitFor({ timeout: 20_000 });
  expect(await rawText(page)).not.toContain('Marmalade');
  await openByRecovery(page, recoveryKey);
  const unsaved = page.getByRole('dialog', { name: 'Typed, but not saved' });
  await unsaved.getByText('Professor Marmalade').waitFor();
  await unsaved.getByRole('button', { name: 'I have what I need' }).click();

  await page.goto(`${app.url}#/data`);
  await page.getByRole('button', { name: 'Change the passphrase' }).click();
  await page.getByRole('button', { name: 'Use the recovery key' }).click();
  await page.getByLabel('Recovery key').fill(recoveryKey);
  const form = page
    .locator('form')
    .filter({ has: page.getByRole('heading', { name: 'Change the passphrase' }) });
  await form.getByLabel('New passphrase').fill('other words entirely');
  await form.getByLabel('The same again').fill('other words entirely');
  await form.getByRole('button', { name: 'Change the passphrase' }).click();
  await page.getByText('The passphrase is changed.').waitFor(slow);
  await page.reload();
  await page.getByLabel('Passphrase').fill('other words entirely');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Your data' }).waitFor(slow);
  await page.context().close();
});

test('a form that is open in another tab when the lock is put on is shown there again, and is nowhere in the clear', async () => {
  const page = await person();
  const other = await page.context().newPage();
  await other.goto(`${app.url}#/letters`);
  await other.getByRole('button', { name: 'Add a letter' }).first().click();
  await other.getByRole('dialog').getByLabel('Writer').fill('Professor Marmalade');
  await turnOn(page);
  const unsaved = other.getByRole('dialog', { name: 'Typed, but not saved' });
  await unsaved.getByText('Professor Marmalade').waitFor(slow);
  expect(await rawText(page)).not.toContain('Marmalade');
  await unsaved.getByRole('button', { name: 'I have what I need' }).click();
  // the other tab has the key, and goes on
  await other.getByRole('button', { name: 'Add a letter' }).first().waitFor();
  await page.context().close();
});

test('who has lost both keys starts empty, after a word was typed, where a backup comes in', async () => {
  const { page } = await lockedPerson();
  await page.reload();
  await page.getByText('Start empty').first().click();
  const action = page.getByRole('button', { name: 'Throw it away and start empty' });
  expect(await action.isDisabled()).toBe(true);
  await page.getByLabel('Type EMPTY to do it').fill('empty');
  await action.click();
  await page.getByText('Nothing is saved yet.').waitFor();
  await takeIn(page, app.url, { profile, plan: null, records });
  await page.goto(`${app.url}#/people`);
  await page.getByText('Dr. Oblomov').first().waitFor();
  await page.context().close();
});
