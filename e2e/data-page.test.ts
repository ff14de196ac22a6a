import { readFile } from 'node:fs/promises';
import { profileSchema, recordsSchema, type Records } from '@matchwright/dossier';
import { openSealed, readProject, sealProject, writeProject, type ProjectFile } from '@matchwright/exchange';
import type { BrowserContext, Download, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';
import { axe } from './axe.js';

const app = appInBrowser();
let context: BrowserContext;
let page: Page;
let trouble: string[];

beforeEach(async () => {
  trouble = [];
  context = await app.browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  const { origin } = new URL(app.url);
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) trouble.push(`asked ${request.url()}`);
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('dialog', (dialog) => {
    trouble.push(`a dialog said ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(`${app.url}#/data`);
  await page.getByText('Nothing is saved yet.').waitFor();
});
afterEach(async () => {
  await context.close();
  expect(trouble, 'requests to other origins, uncaught errors, dialogs').toEqual([]);
});

const profile = profileSchema.parse({
  label: '<img src=x onerror="alert(1)">',
  applicant: {
    kind: 'us-img',
    citizenship: 'us',
    graduationYear: 2027,
    homeSchool: { class: 'international' },
    step2ck: 240,
  },
  goal: 'ir-first',
});
const person = { id: 'p1', name: 'Dr. Able <script>alert(2)</script>', role: 'faculty' } as const;
const records = recordsSchema.parse({
  people: [person],
  caseNotes: [
    {
      id: 'n1',
      rotation: null,
      on: '2027-07-01',
      procedure: 'port placement',
      role: 'observed',
      learned: '=HYPERLINK("javascript:alert(3)")',
      writtenAt: '2027-07-01T20:00:00Z',
    },
  ],
  letters: [{ id: 'l1', writer: 'Dr. Able', kind: 'ir', state: 'promised' }],
  interviews: [{ id: 'i1', program: '4160400001', status: 'offered', redFlags: 'residents looked tired' }],
  rankLists: [{ id: 'primary', entries: [{ track: '1000' }] }],
});

function fileOf(parts: { records?: Records; profile?: typeof profile | null } = {}): {
  name: string;
  mimeType: string;
  buffer: Buffer;
} {
  const content = { savedAt: '2027-01-01T00:00:00Z', app: 'test', profile, plan: null, records, ...parts };
  return { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(writeProject(content)) };
}

async function bringIn(file: ReturnType<typeof fileOf>): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole('heading', { name: 'In this file' }).waitFor();
}

async function use(): Promise<void> {
  await page.getByRole('button', { name: 'Use this file' }).click();
  await page.getByText('The file is in place.').waitFor();
}

async function downloadBy(name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 100_000 }),
    page.getByRole('button', { name }).click(),
  ]);
  return text(download);
}

async function text(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

async function stored(): Promise<ProjectFile> {
  const read = readProject(await downloadBy('Download project file'));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const crypt = {
  subtle: globalThis.crypto.subtle,
  random: (length: number) => globalThis.crypto.getRandomValues(new Uint8Array(length)),
};

test('what a file holds is shown before it is taken in, comes back the same, and is undone with one key', async () => {
  await bringIn(fileOf());
  await page.getByText('1 person new').click();
  await page.getByText(person.name).waitFor();
  await use();
  expect(await stored()).toMatchObject({ profile, records });
  await page.locator('h1').click();
  await page.keyboard.press('Control+z');
  await page.getByText('Nothing is saved yet.').waitFor();
  await page.keyboard.press('Control+Shift+z');
  await page.getByRole('button', { name: 'Download project file' }).waitFor();
  expect(await stored()).toMatchObject({ profile, records });
});

test('merging keeps mine where both differ, or takes the file’s, as chosen; the preview says which', async () => {
  await bringIn(fileOf());
  await use();
  const other = recordsSchema.parse({
    people: [
      { ...person, phone: '555' },
      { id: 'p2', name: 'Dr. Baker', role: 'resident' },
    ],
  });
  await bringIn(fileOf({ records: other, profile: { ...profile, season: 2029 } }));
  await page.getByText('1 notebook entry gone').waitFor();
  await page.getByText('Season: 2028 → 2029').waitFor();
  await page.getByRole('radio', { name: /keep mine/ }).check();
  await page.getByText('1 notebook entry gone').waitFor({ state: 'detached' });
  await page.getByText('1 person new').waitFor();
  await use();
  // the message that it is done may be that of the first file
  await expect.poll(async () => (await stored()).records.people.length).toBe(2);
  const mine = await stored();
  expect(mine.records.people.map(({ phone }) => phone)).toEqual(['', '']);
  expect(mine.profile?.season).toBe(2028);
  expect(mine.records.caseNotes).toEqual(records.caseNotes);
});

test('a locked backup opens with the recovery key; a wrong passphrase and a damaged file are told apart', async () => {
  await bringIn(fileOf());
  await use();
  await page.getByRole('switch', { name: /^Lock the file/ }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill('short');
  await page.getByRole('button', { name: 'Download project file' }).click();
  await page.getByText('At least 10 letters.', { exact: true }).waitFor();
  await page.getByLabel('Passphrase', { exact: true }).fill('four words of mine');
  await page.getByLabel('The same again').fill('four words of mine');
  const locked = await downloadBy('Download project file');
  const dialog = page.getByRole('dialog', { name: 'Your recovery key' });
  const key = (await dialog.getByText(/^(\w{4}-){6}\w{4}$/).textContent()) ?? '';
  await dialog.getByRole('button', { name: 'I have kept it' }).click();
  expect(locked).not.toContain('Able');

  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByText('Nothing is saved yet.').waitFor();
  const choose = (content: string): Promise<void> =>
    page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'locked.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  await choose(locked);
  const form = page.locator('form');
  await form.getByLabel('Passphrase', { exact: true }).last().fill('not the one');
  await form.getByRole('button', { name: 'Open the file' }).click();
  await form.getByText('this is not its passphrase').waitFor();
  await choose(locked.replace('"memory": 65536', '"memory": 65535'));
  await form.getByRole('radio', { name: 'Recovery key' }).check({ force: true });
  await form.getByRole('textbox', { name: 'Recovery key' }).fill(key);
  await form.getByRole('button', { name: 'Open the file' }).click();
  await form.getByText('It was cut short or altered.').waitFor();
  await choose(locked);
  await form.getByRole('textbox', { name: 'Recovery key' }).fill(key.toLowerCase());
  await form.getByRole('button', { name: 'Open the file' }).click();
  await page.getByRole('heading', { name: 'In this file' }).waitFor();
  await use();
  expect(await stored()).toMatchObject({ profile, records });
});

test('a locked backup is saved under another passphrase without being taken in; the old one opens the old file only', async () => {
  const old = { passphrase: 'four words of mine' };
  const { file: before, recoveryKey } = await sealProject(fileOf().buffer.toString(), old.passphrase, crypt);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ ...fileOf(), name: 'locked.json', buffer: Buffer.from(before) });
  const form = page.locator('form');
  await form.getByRole('switch', { name: /^Do not take it in/ }).click();
  const save = async (passphrase: string, again: string): Promise<void> => {
    await form.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(passphrase);
    await form.getByLabel('New passphrase').fill('five other words of mine');
    await form.getByLabel('The same again').fill(again);
    await form.getByRole('button', { name: 'Save under the new passphrase' }).click();
  };
  await save(old.passphrase, 'five other words');
  await form.getByText('The two are not the same.').waitFor();
  await save('not the one at all', 'five other words of mine');
  await form.getByText('this is not its passphrase').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 100_000 }),
    save(old.passphrase, 'five other words of mine'),
  ]);
  const after = await text(download);
  await form.waitFor({ state: 'detached' });
  await page.getByText('Nothing is saved yet.').waitFor();
  expect(await openSealed(after, { passphrase: 'five other words of mine' }, crypt)).toMatchObject({
    ok: true,
  });
  expect(await openSealed(after, { recoveryKey }, crypt)).toMatchObject({ ok: true });
  expect(await openSealed(after, old, crypt)).toMatchObject({ ok: false });
  expect(await openSealed(before, old, crypt)).toMatchObject({ ok: true });
});

test('an adviser gets no notebook, people or red flags unless they are chosen, and only with the passphrase', async () => {
  await bringIn(fileOf());
  await use();
  await page.getByRole('button', { name: 'Choose what to share' }).click();
  for (const name of ['Notebook', 'People and contacts', 'Red flags']) {
    expect(await page.getByRole('checkbox', { name }).isChecked(), name).toBe(false);
  }
  const share = page.locator('section', { hasText: 'Share with an adviser' });
  await share.getByText('1 letter', { exact: true }).waitFor();
  expect(await share.getByText('1 notebook entry', { exact: true }).count()).toBe(0);
  await share.getByLabel('Passphrase', { exact: true }).fill('told by telephone');
  await share.getByLabel('The same again').fill('told by telephone');
  const file = await downloadBy('Download the locked file');
  const opened = await openSealed(file, { passphrase: 'told by telephone' }, crypt);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  expect(opened.value).not.toContain('tired');
  const read = readProject(opened.value);
  expect(read).toMatchObject({
    ok: true,
    value: { profile, records: { ...records, caseNotes: [], people: [], interviews: [{ redFlags: '' }] } },
  });
  expect(read.ok && read.value.leftOut).toEqual(['notebook', 'people', 'redFlags']);
});

test('an earlier state is compared in words, put back, and the putting back undone', async () => {
  await bringIn(fileOf());
  await use();
  await page.getByRole('button', { name: 'Keep one now' }).click();
  await page.getByText('This state is kept.').waitFor();
  await bringIn(fileOf({ records: recordsSchema.parse({}) }));
  await use();
  await page
    .getByRole('button', { name: /^Compare with now/ })
    .first()
    .click();
  await page.getByText('1 notebook entry new').waitFor();
  await page.getByRole('button', { name: 'Put this back' }).click();
  await page.getByText('The earlier state is in place.').waitFor();
  expect((await stored()).records).toEqual(records);
  await page.getByRole('button', { name: /^Undo: Put back/ }).click();
  await expect.poll(async () => (await stored()).records.caseNotes.length).toBe(0);
});

test('a tab closed while a file is taken in leaves the state before or the one after, never a mix', async () => {
  await bringIn(fileOf());
  await use();
  const many = recordsSchema.parse({
    caseNotes: Array.from({ length: 1500 }, (_, i) => ({ ...records.caseNotes[0], id: `m${i}` })),
  });
  for (const wait of [0, 15, 40, 90]) {
    await bringIn(fileOf({ records: many, profile: { ...profile, season: 2030 } }));
    await page.getByRole('button', { name: 'Use this file' }).click();
    await page.waitForTimeout(wait);
    await page.close();
    page = await context.newPage();
    await page.goto(`${app.url}#/data`);
    const { profile: found, records: kept } = await stored();
    expect([
      [2028, 1],
      [2030, 1500],
    ]).toContainEqual([found?.season, kept.caseNotes.length]);
  }
});

test.each(['light', 'dark'] as const)(
  'every part of the page is accessible and fits a phone, %s',
  async (scheme) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 740 });
    await bringIn(fileOf());
    await use();
    await page.getByRole('button', { name: 'Keep one now' }).click();
    await page.getByRole('switch', { name: /^Lock the file/ }).click();
    await page.getByRole('button', { name: 'Download project file' }).click();
    await page.getByRole('button', { name: 'Choose what to share' }).click();
    await page.getByText('What they will see').waitFor();
    await bringIn(fileOf({ records: recordsSchema.parse({}) }));
    await page.getByText('1 notebook entry gone').click();
    await page
      .getByRole('button', { name: /^Compare with now/ })
      .first()
      .click();
    const { violations } = await axe(page).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
      [],
    );
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  },
);
