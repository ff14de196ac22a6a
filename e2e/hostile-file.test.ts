import { readFileSync } from 'node:fs';
import { parseAlmanac } from '@matchwright/almanac';
import { profileSchema, recordSchemas, recordsSchema } from '@matchwright/dossier';
import { writeProject } from '@matchwright/exchange';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';
import { everyPage } from './pages.js';

const app = appInBrowser();

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

type Visit = { readonly context: BrowserContext; readonly page: Page; readonly trouble: string[] };

/** A new visitor; other origins asked, and whatever the page's policy refuses, are troubles. */
async function visit(): Promise<Visit> {
  // what the tests put in the place of the app's files must not come from its own cache
  const context = await app.browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('dialog', (dialog) => void dialog.dismiss());
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== new URL(app.url).origin) trouble.push(request.url());
  });
  await page.exposeFunction('tellRefused', (what: string) => void trouble.push(what));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample, sourceFile }) =>
      Reflect.get(globalThis, 'tellRefused')(`${violatedDirective} ${sample} ${sourceFile}`),
    ),
  );
  return { context, page, trouble };
}

/** Goes through the pages and looks for what a text may have put there. */
async function lookAt({ page }: Visit, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(`${app.url}#${path}`);
    await page.locator('main h1').waitFor();
    await page.waitForTimeout(150);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'ran')), path).toBeUndefined();
    const injected = await page
      .locator('main img[onerror], main script, main a[href^="javascript:" i]')
      .count();
    expect(injected, path).toBe(0);
  }
}

test('a project file full of markup and script addresses runs nothing, on any page', async () => {
  const visitor = await visit();
  const { page, trouble, context } = visitor;
  await page.goto(`${app.url}#/data`);
  await page.locator('input[type="file"]').setInputFiles({
    name: `${markup}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(hostileProject()),
  });
  await page.getByRole('heading', { name: 'In this file' }).waitFor();
  for (const summary of await page.locator('main details > summary').all()) await summary.click();
  await page.getByRole('button', { name: 'Use this file' }).click();
  await page.getByText('The file is in place.').waitFor();
  await lookAt(visitor, everyPage);
  expect(trouble).toEqual([]);
  await context.close();
});

/** The shipped facts with markup in every text that people read, and script addresses for pages. */
function hostilePack(): string {
  const read: ReadonlySet<string> = new Set([
    'name',
    'institution',
    'city',
    'title',
    'note',
    'text',
    'value',
  ]);
  const shipped = readFileSync(new URL('../apps/web/public/packs/almanac.json', import.meta.url), 'utf8');
  const pack: unknown = JSON.parse(shipped, (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    if (key === 'website' || key === 'url') return link;
    // a value of one word may be one of a list
    return read.has(key) && (key !== 'value' || value.includes(' ')) ? `${markup} ${value}` : value;
  });
  const parsed = parseAlmanac(pack);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error.slice(0, 3)));
  return JSON.stringify(pack);
}

test('a pack of facts full of markup and script addresses runs nothing, on any page that shows facts', async () => {
  const visitor = await visit();
  const { page, trouble, context } = visitor;
  const body = hostilePack();
  await context.route('**/packs/almanac.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
  await page.goto(`${app.url}#/programs/4160400001`);
  await page.locator('h1', { hasText: '<img src=x' }).waitFor();
  await lookAt(
    visitor,
    everyPage.filter((path) => /program|compare|rotations|plan$|rules|add|method|rank-list$/.test(path)),
  );
  expect(trouble).toEqual([]);
  await context.close();
});

test('a library that turned hostile can neither write markup nor start a script that is not the build’s', async () => {
  const { page, trouble, context } = await visit();
  await page.goto(app.url);
  await page.locator('main h1').waitFor();
  expect(trouble).toEqual([]);
  const done = await page.evaluate(
    async ({ html, origin }) => {
      const box = document.body.appendChild(document.createElement('div'));
      const script = document.createElement('script');
      const frame = document.createElement('iframe');
      const blob = URL.createObjectURL(new Blob(['globalThis.ran=1'], { type: 'text/javascript' }));
      const attempts: Record<string, () => unknown> = {
        innerHTML: () => (box.innerHTML = html),
        outerHTML: () => (box.outerHTML = html),
        insertAdjacentHTML: () => box.insertAdjacentHTML('beforeend', html),
        'document.write': () => document.write(html),
        srcdoc: () => (frame.srcdoc = html),
        DOMParser: () => new DOMParser().parseFromString(html, 'text/html'),
        fragment: () => document.createRange().createContextualFragment(html),
        'script from elsewhere': () => (script.src = 'https://elsewhere.example/x.js'),
        'script from data': () => (script.src = 'data:text/javascript,globalThis.ran=1'),
        'script beside ours': () => (script.src = `${origin}/packs/x.js`),
        'script behind ours': () => (script.src = `${origin}/assets/../packs/x.js`),
        'script text': () => (script.text = 'globalThis.ran=1'),
        'worker from a blob': () => new Worker(blob),
        'worker from elsewhere': () => new Worker('https://elsewhere.example/w.js'),
        'worker beside ours': () => new Worker(`${origin}/packs/x.js`),
        'policy of its own': () => {
          const types: unknown = Reflect.get(globalThis, 'trustedTypes');
          if (!(types instanceof Object)) throw new RangeError('no Trusted Types in this browser');
          Reflect.get(types, 'createPolicy').call(types, 'mine', { createHTML: (text: string) => text });
        },
      };
      // the debugger that runs this function may build code from text as long as the function has not waited
      await new Promise((resolve) => setTimeout(resolve));
      attempts['eval'] = () => Reflect.get(globalThis, 'eval')('globalThis.ran=1');
      attempts['Function'] = () => Reflect.construct(Function, ['globalThis.ran=1'])();
      const went = Object.entries(attempts).flatMap(([name, attempt]) => {
        try {
          attempt();
          return [name];
        } catch (error) {
          return error instanceof RangeError ? [`${name}: ${error.message}`] : [];
        }
      });
      document.body.append(script);
      // the build's own worker is let through
      const own = performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .find((name) => /assets\/[\w.-]+\.js$/.test(name));
      const worker = new Worker(own ?? '', { type: 'module' });
      worker.terminate();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { went, tried: Object.keys(attempts).length, ran: Reflect.get(globalThis, 'ran') };
    },
    { html: markup, origin: new URL(app.url).origin },
  );
  expect(done).toEqual({ went: [], tried: 18, ran: undefined });
  expect(trouble.length).toBeGreaterThan(10);
  await context.close();
});

test('every collection that holds a person’s words is in that file', () => {
  const wordless = ['applications', 'comparisons', 'rankLists', 'outcomes'];
  const { records } = JSON.parse(hostileProject());
  for (const name of Object.keys(recordSchemas)) {
    if (!wordless.includes(name)) expect(records[name].length, name).toBeGreaterThan(0);
  }
});
