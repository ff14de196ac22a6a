import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';
import { axe } from './axe.js';
import {
  enterOffer,
  hostCards,
  hostCount,
  planRotationAt,
  rotationsView,
  setPaper,
  setRotationStatus,
  withExample,
} from './steps/rotations.js';

const app = appInBrowser();

/** A fresh browser with the named example, on the page of hosts. */
async function hostsOf(example: string): Promise<Page> {
  const page = await withExample(app.browser, app.url, example);
  await rotationsView(page, app.url);
  await page.getByRole('article').first().waitFor({ timeout: 60_000 });
  return page;
}

test('hosts close to a student abroad with reason and source, and open to an LCME student', async () => {
  const abroad = await hostsOf('us-img-ir');
  const closed = (await hostCards(abroad, 'Closed', 'Arkansas')).first();
  expect(await closed.getByRole('listitem').first().textContent()).toMatch(/.+ · .+/);
  expect(await closed.getByRole('listitem').getByRole('link').first().getAttribute('href')).toMatch(
    /^https?:/,
  );
  expect(await closed.getByRole('button').count()).toBe(0);
  const asked = (await hostCards(abroad, 'Ask', '')).first();
  await asked.getByRole('button', { name: 'Ask the coordinator' }).waitFor();
  const before = { open: await hostCount(abroad, 'Open'), closed: await hostCount(abroad, 'Closed') };
  const open = await hostCards(abroad, 'Open', '');
  // the numbers come after the list; then the best is first
  await open
    .first()
    .getByText(/^Adds \d/)
    .waitFor({ timeout: 60_000 });
  expect(await open.first().textContent()).toMatch(/Tier \dNo\. 1/);
  expect(await open.nth(1).textContent()).toContain('No. 2');
  await abroad.context().close();

  const senior = await hostsOf('md-senior-ir');
  expect(await hostCount(senior, 'Open')).toBeGreaterThan(before.open);
  expect(await hostCount(senior, 'Closed')).toBeLessThan(before.closed / 5);
  expect(await (await hostCards(senior, 'Open', 'Arkansas')).count()).toBeGreaterThan(0);
  await senior.context().close();
});

test('a coordinator’s answer settles what was a question, and undo asks it again', async () => {
  const page = await hostsOf('us-img-ir');
  const asked = await hostCount(page, 'Ask');
  await (
    await hostCards(page, 'Ask', '')
  )
    .first()
    .getByRole('button', { name: 'Ask the coordinator' })
    .click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByLabel(/^E-mail, ready to edit/).inputValue()).toContain('1. ');
  await dialog.getByRole('button', { name: 'Keep the answer' }).click();
  await dialog.getByText('Say where the answer comes from.').waitFor();
  await dialog.getByLabel('Do they take students').selectOption('no');
  await dialog.getByLabel('Where it comes from').fill('e-mail of the coordinator');
  await dialog.getByRole('button', { name: 'Keep the answer' }).click();
  await expect.poll(() => hostCount(page, 'Ask')).toBe(asked - 1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => hostCount(page, 'Ask')).toBe(asked);
  await page.context().close();
});

test('a rotation is planned from its host in one step, and undone in one', async () => {
  const page = await hostsOf('us-img-ir');
  await planRotationAt(page, 'Open', 'Alabama');
  const card = page.getByRole('article').first();
  await card.getByText('Among your rotations.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await card.getByRole('button', { name: 'Plan a rotation here' }).waitFor();
  await page.context().close();
});

test('two rotations are planned, moved, placed best, asked for, and one offer is taken against the other', async () => {
  const page = await hostsOf('us-img-ir');
  const first = await planRotationAt(page, 'Open', 'Alabama');
  const second = await planRotationAt(page, 'Open', 'Mount Sinai');

  await rotationsView(page, app.url, 'Calendar');
  const dayOf = async (name: string): Promise<string> =>
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name, exact: true }) })
      .getByLabel('First day')
      .inputValue();
  const [a, b] = [await dayOf(first), await dayOf(second)];
  expect(a).not.toBe(b);
  // on a phone there are buttons; moving one onto the other breaks, and moving it back mends
  const [early, late] = a < b ? [first, second] : [second, first];
  const meets = page.getByRole('status').filter({ hasText: 'overlap' });
  const button = page.getByRole('button', { name: `Move ${early} later` });
  for (let i = 0; i < 9 && !(await meets.isVisible()); i++) {
    const before = await dayOf(early);
    await button.click();
    await expect.poll(() => dayOf(early)).not.toBe(before);
  }
  await meets.waitFor();
  await page.getByText(`Cannot be so:`).first().waitFor();
  await page.getByRole('button', { name: `Move ${late} later` }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /Mends:.*overlap/ })
    .waitFor();

  // where there is room it is dragged, and moved with the keyboard
  await page.setViewportSize({ width: 1280, height: 900 });
  const bar = page.getByRole('button', { name: `${early}, ` });
  await bar.scrollIntoViewIfNeeded();
  const from = await bar.boundingBox();
  if (from === null) throw new Error('the bar is not drawn');
  const before = await dayOf(early);
  await page.mouse.move(from.x + 20, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 20 + 2 * from.width, from.y + 10, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => dayOf(early)).not.toBe(before);
  const dragged = await dayOf(early);
  await bar.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => dayOf(early)).not.toBe(dragged);

  await page.getByRole('button', { name: 'Propose the best schedule' }).click();
  await page.getByRole('button', { name: 'Take it over' }).click();
  await page.getByText('Best schedule taken over').waitFor();
  await expect.poll(async () => (await dayOf(first)) === (await dayOf(second))).toBe(false);
  expect(await page.getByText('Cannot be so:').count()).toBe(0);

  await rotationsView(page, app.url, 'Portfolio');
  await setPaper(page, first, 'CV', 'Ready');
  await setRotationStatus(page, first, 'Applied, no answer yet');
  await setRotationStatus(page, second, 'Applied, no answer yet');

  await rotationsView(page, app.url, 'Offers');
  await enterOffer(page, first);
  await page.getByText('Value of waiting').waitFor({ timeout: 60_000 });
  await page.getByText(/^Advice: (accept|hold|decline)$/).waitFor();
  await page.getByRole('button', { name: `Accept the offer of ${first}` }).click();
  await page.getByText(`Offer of ${first} accepted`).waitFor();
  await page.getByText('None. When one comes').waitFor();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await page.getByRole('button', { name: `Accept the offer of ${first}` }).click();

  // what is due for it stands among the season's tasks
  await page.goto(`${app.url}#/today`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByText(first).first().waitFor();
  await page.context().close();
});

test.each(['light', 'dark'] as const)(
  'every view with rotations in it has no accessibility fault and fits 360 px in the %s scheme',
  async (scheme) => {
    const page = await hostsOf('us-img-ir');
    const name = await planRotationAt(page, 'Open', 'Alabama');
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await rotationsView(page, app.url, 'Offers');
    await enterOffer(page, name);
    await page.getByText(/^Advice: /).waitFor({ timeout: 60_000 });
    for (const view of ['Hosts', 'Portfolio', 'Calendar', 'Offers']) {
      await rotationsView(page, app.url, view);
      // the calendar is drawn where there is room, and a list elsewhere
      for (const width of view === 'Calendar' ? [1280, 360] : [360]) {
        await page.setViewportSize({ width, height: 800 });
        await page.getByRole('tabpanel').getByRole('heading').first().waitFor();
        const { violations } = await axe(page).analyze();
        const faults = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
        );
        expect(faults, `${view} ${width}`).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${view} ${width}`).toBeLessThanOrEqual(width);
      }
    }
    await page.context().close();
  },
);
