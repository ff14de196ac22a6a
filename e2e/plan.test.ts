import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';
import { axe } from './axe.js';
import { planShown } from './steps/example.js';

const app = appInBrowser();
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await app.withPlan({
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  page = await context.newPage();
  await page.goto(`${app.url}#/plan`);
  await planShown(page);
});

afterEach(() => context.close());

async function view(name: string): Promise<void> {
  await page.goto(`${app.url}#/plan?view=${name}`);
  await page
    .locator('[role=tabpanel] [aria-busy="true"]')
    .first()
    .waitFor({ state: 'detached', timeout: 90_000 });
}

/** The answer that follows the sliders. */
function answer(): Locator {
  return page.locator('section', { has: page.getByRole('heading', { name: 'What it does' }) });
}

/** The first chance in a text, in whole per cent. */
async function chanceIn(place: Locator): Promise<number> {
  return Number(/(\d+)\u00A0%/.exec((await place.textContent()) ?? '')?.[1]);
}

async function headline(): Promise<number> {
  return chanceIn(
    page.locator('section', { has: page.getByRole('heading', { name: 'Chance of a radiology place' }) }),
  );
}

async function checkAccess(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.locator(`html[data-scheme="${colorScheme}"]`).waitFor({ state: 'attached' });
    const { violations } = await axe(page).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
}

test('the certificate follows the plan, says what it leaves open, and is still there after a reload', async () => {
  const certificate = page.getByText(/^Within (under )?\d+\u00A0% of the best that any plan could reach/);
  await certificate.click({ timeout: 30_000 });
  await page.getByText(/judged on 4,096 others/).waitFor();
  await page.getByText(/the model, not about the world/).waitFor();
  await page.reload();
  await certificate.waitFor();
  await certificate.click();
  await checkAccess();
});

test('a lower score lowers the chance at once, and putting it back leaves the plan alone', async () => {
  const before = await headline();
  await view('what-if');
  const slider = page.getByRole('slider', { name: 'Step 2 CK' });
  await slider.fill('225');
  await answer()
    .getByText(/^The chance falls from/)
    .waitFor();
  expect(await chanceIn(answer().locator('dd').nth(0))).toBe(before);
  expect(await chanceIn(answer().locator('dd').nth(1))).toBeLessThan(before);
  await checkAccess();
  await page.getByRole('button', { name: 'Put back' }).click();
  await answer()
    .getByText(/^Your plan as it is/)
    .waitFor();
  expect(await headline()).toBe(before);
});

test('a program is forced out, the plan made anew without it and kept; undo brings it back', async () => {
  const first = page
    .getByRole('table', { name: /programs of the plan/ })
    .getByRole('link')
    .first();
  const name = (await first.textContent()) ?? '';
  await view('what-if');
  await page.getByRole('combobox', { name: 'Try another way with a program' }).fill(name);
  await page.getByRole('option').first().click();
  await page.getByRole('combobox', { name: `How to approach ${name}` }).waitFor();
  await page.getByRole('button', { name: 'Make the plan anew under this' }).click();
  await page.getByRole('heading', { name: 'The plan made anew' }).waitFor({ timeout: 30_000 });
  await checkAccess();
  await page.getByRole('button', { name: 'Make it so' }).click();
  await page.getByText('Your answers and the plan were changed.').waitFor();
  await view('list');
  const link = page
    .getByRole('table', { name: /programs of the plan/ })
    .getByRole('link', { name, exact: true });
  await expect.poll(() => link.count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => link.count(), { timeout: 30_000 }).toBe(1);
});

test('making the plan anew can be stopped, and asked for again', async () => {
  await view('what-if');
  await page.getByRole('slider', { name: 'Most to spend' }).fill('4000');
  await page.getByRole('button', { name: 'Make the plan anew under this' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'Make the plan anew under this' }).click();
  await page.getByRole('heading', { name: 'The plan made anew' }).waitFor({ timeout: 30_000 });
});

/** Milliseconds from each input of a moving slider to the frame in which its new chance is painted. */
async function latencies(scores: readonly number[]): Promise<number[]> {
  await view('what-if');
  await page.getByRole('slider', { name: 'Step 2 CK' }).fill('240');
  await answer()
    .getByText(/^The chance falls from/)
    .waitFor();
  return page.evaluate(async (values) => {
    const slider = document.querySelector<HTMLInputElement>('input[type=range]');
    const shown = document.querySelector('[role=tabpanel] dl');
    if (slider === null || shown === null) throw new Error('no slider on the page');
    const taken: number[] = [];
    for (const value of values) {
      const changed = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(shown, { subtree: true, characterData: true, childList: true, attributes: true });
      });
      const began = performance.now();
      // past the setter by which React would think that it wrote the value itself
      Reflect.set(HTMLInputElement.prototype, 'value', String(value), slider);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await changed;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      taken.push(performance.now() - began);
    }
    return taken;
  }, scores);
}

test('the chance follows a moving slider: each input is answered before a person would notice', async () => {
  const scores = Array.from({ length: 40 }, (_, step) => 225 + ((step * 7) % 40));
  const taken = (await latencies(scores)).toSorted((a, b) => a - b);
  const median = taken[Math.floor(taken.length / 2)] ?? Number.NaN;
  const slow = taken[Math.floor(taken.length * 0.95)] ?? Number.NaN;
  console.log(
    `slider to painted chance: median ${median.toFixed(1)} ms, 95th percentile ${slow.toFixed(1)} ms`,
  );
  // a loose limit, for machines that do other work as well; the figure above is the one to watch
  expect(median).toBeLessThan(200);
});

test('money says in its title where to stop, and switches between applications and dollars', async () => {
  await view('money');
  await page.getByRole('figure', { name: /^The \d+(st|nd|rd|th) application / }).waitFor({ timeout: 60_000 });
  await page.getByText('The numbers').first().click();
  const rows = page.locator('figure table tbody tr');
  expect(await rows.count()).toBeGreaterThan(5);
  await page.getByRole('radio', { name: 'Dollars' }).check();
  await page.getByRole('figure', { name: /^Beyond about \$[\d,]+, a dollar buys less/ }).waitFor();
  await checkAccess();
});

test('the picture names its answer, and a tap on a mark leads to its line, unfolded with its reasons', async () => {
  await view('portfolio');
  await page.getByRole('figure', { name: / carr(y|ies) half of your plan$/ }).waitFor();
  await checkAccess();
  await page.locator('figure svg g[class]').last().click();
  await page.waitForURL(/view=list&program=\d+/);
  await page.getByText(/of the plan’s points/).waitFor();
  await page.getByRole('button', { name: 'Show less' }).waitFor();
  await checkAccess();
  await page.getByRole('link', { name: 'Try the plan without it' }).click();
  await answer()
    .getByText(/^The chance (falls|stays)/)
    .waitFor();
}, 240_000);

// some hundred plans are made for it
test('why: the next question is told first, the tornado has its numbers, firm programs are told', async () => {
  await page.goto(`${app.url}#/plan?view=why`);
  const tornado = page.getByRole('figure', { name: /^The plan hangs most on/ });
  await tornado.waitFor({ timeout: 240_000 });
  await page.getByText(/more applications would add/).waitFor();
  await tornado.getByText('The numbers').click();
  expect(await tornado.locator('tbody tr').count()).toBeGreaterThan(3);
  await page.getByText(/stay in the plan whichever way the model is right$/).waitFor({ timeout: 240_000 });
  await checkAccess();
}, 500_000);
