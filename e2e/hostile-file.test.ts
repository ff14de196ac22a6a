import { profileSchema, recordSchemas, recordsSchema } from '@matchwright/dossier';
import { writeProject } from '@matchwright/exchange';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.js';
import { everyPage } from './pages.js';
import { serveApp, type Served } from './serve.js';

let served: Served;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveApp(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const markup = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>';
const link = 'javascript:globalThis.ran=1';

/** Well-formed by the schemas, hostile in every text. */
function hostileProject(): string {
  const profile = profileSchema.parse({
    label: markup,
    applicant: {
      kind: 'us-img',
      citizenship: 'us',
      graduationYear: 2027,
      homeSchool: { name: markup, class: 'international', affiliatedHosts: [markup] },
      step2ck: 240,
    },
    goal: 'ir-first',
    facts: [
      { about: '4160400001', name: 'acceptsImg', value: markup, source: link, readOn: '2027-01-01' },
      { about: '4160400001', name: markup, value: link, source: markup, readOn: '2027-01-01' },
    ],
    rotations: {
      unavailable: [{ start: '2027-06-01', end: '2027-06-20', why: markup }],
    },
  });
  const records = recordsSchema.parse({
    rotations: [
      {
        id: 'r',
        program: '4160400001',
        elective: markup,
        status: 'accepted',
        start: '2027-07-05',
        end: '2027-07-30',
        notes: markup,
        firstDay: { place: link, contact: markup },
      },
    ],
    caseNotes: [
      {
        id: 'n',
        rotation: 'r',
        on: '2027-07-06',
        procedure: markup,
        role: 'observed',
        learned: markup,
        question: link,
        writtenAt: '2027-07-06T20:00:00Z',
      },
    ],
    letters: [{ id: 'l', writer: markup, kind: 'ir', state: 'asked', notes: link }],
    people: [{ id: 'p', name: markup, role: 'resident', email: link, phone: link, organisation: markup }],
    stories: [{ id: 's', title: markup, text: markup }],
    papers: [{ id: 'mine', name: markup, cv: markup, statement: markup }],
    tasks: [{ id: 't', title: markup, due: '2027-01-02', note: link }],
    interviews: [
      { id: 'i', program: '4160400001', status: 'scheduled', at: '2027-11-03T08:30', redFlags: markup },
    ],
    criteria: [{ id: 'c', name: markup, weight: 3, order: 0 }],
    supplementalLists: [{ id: 'u', name: markup, tracks: [] }],
    savedViews: [{ id: 'v', name: markup, search: `?q=${encodeURIComponent(markup)}` }],
  });
  return writeProject({
    savedAt: '2027-01-01T00:00:00Z',
    app: markup.slice(0, 60),
    profile,
    plan: null,
    records,
  });
}

test('a project file full of markup and script addresses runs nothing, on any page', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('dialog', (dialog) => void dialog.dismiss());
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== new URL(served.url).origin)
      trouble.push(request.url());
  });
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) trouble.push(message.text());
  });
  await page.goto(`${served.url}#/data`);
  await page.locator('input[type="file"]').setInputFiles({
    name: `${markup}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(hostileProject()),
  });
  await page.getByRole('heading', { name: 'In this file' }).waitFor();
  for (const summary of await page.locator('main details > summary').all()) await summary.click();
  await page.getByRole('button', { name: 'Use this file' }).click();
  await page.getByText('The file is in place.').waitFor();
  for (const path of [...everyPage, '/data']) {
    await page.goto(`${served.url}#${path}`);
    await page.locator('main h1').waitFor();
    await page.waitForTimeout(150);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'ran')), path).toBeUndefined();
    const injected = await page
      .locator('main img[onerror], main script, main a[href^="javascript:" i]')
      .count();
    expect(injected, path).toBe(0);
  }
  expect(trouble).toEqual([]);
  await context.close();
});

test('every collection that holds a person’s words is in that file', () => {
  const wordless = ['applications', 'comparisons', 'rankLists', 'outcomes'];
  const { records } = JSON.parse(hostileProject());
  for (const name of Object.keys(recordSchemas)) {
    if (!wordless.includes(name)) expect(records[name].length, name).toBeGreaterThan(0);
  }
});
