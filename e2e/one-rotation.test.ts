import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';
import { noteStep, packetWords } from './steps/letters.js';
import {
  enterOffer,
  hostCards,
  planRotationAt,
  rotationsView,
  setPaper,
  setRotationStatus,
  withExample,
} from './steps/rotations.js';
import { keepEntry, orderOfPrograms, storedRotation } from './steps/one-rotation.js';

const app = appInBrowser();

/** Moves the page's clock to noon of a day, and loads it again there. */
async function onDay(page: Page, day: string, path: string): Promise<void> {
  await page.clock.setFixedTime(`${day}T12:00:00`);
  await page.goto('about:blank');
  await page.goto(`${app.url}#${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** A day moved by whole days. */
function moved(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The first IR program of the order, not standing first, that takes the person; its own name as hosts are listed. */
async function firstOpenHost(page: Page): Promise<{ id: string; name: string }> {
  const order = await orderOfPrograms(page, app.url);
  await rotationsView(page, app.url);
  await page.getByRole('radio', { name: 'IR', exact: true }).check({ force: true });
  for (const { id, name } of order.slice(1)) {
    const cards = await hostCards(page, 'Open', name);
    const links = await cards
      .getByRole('link')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    if (links[0]?.endsWith(`/programs/${id}`) === true) return { id, name };
  }
  throw new Error('no program of the order takes the person');
}

/** Chooses one of a row with the keyboard, and waits until it is stored. */
async function choose(page: Page, group: string | RegExp, name: string): Promise<void> {
  const row = page.getByRole('radiogroup', { name: group });
  const choice = row.getByRole('radio', { name });
  await choice.focus();
  await page.keyboard.press('Space');
  expect(await choice.isChecked()).toBe(true);
  await expect.poll(() => row.getAttribute('aria-busy'), { timeout: 20_000 }).toBe('false');
}

const cases: readonly (readonly [procedure: string, role: 'Watched' | 'Assisted' | 'Did it'])[] = [
  ['PICC', 'Watched'],
  ['PICC', 'Assisted'],
  ['PICC', 'Did it'],
  ['Chest port', 'Assisted'],
  ['Paracentesis', 'Did it'],
  ['Thoracentesis', 'Assisted'],
  ['TIPS', 'Watched'],
  ['Nephrostomy', 'Assisted'],
  ['Chest port', 'Watched'],
  ['Paracentesis', 'Assisted'],
  ['Port removal', 'Did it'],
  ['TIPS', 'Assisted'],
];

test('one whole rotation is lived: from an open host to a letter, a chance that moved and another order', async () => {
  const page = await withExample(app.browser, app.url, 'us-img-ir', { width: 1280, height: 900 });
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  await page.getByRole('heading', { name: 'Chance of a radiology place' }).waitFor({ timeout: 60_000 });
  await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 60_000 });

  // found eligible, and scheduled on the dates that break least
  const host = await firstOpenHost(page);
  const place = await planRotationAt(page, 'Open', host.name);
  await page.getByRole('radio', { name: 'All', exact: true }).check({ force: true });
  const other = await planRotationAt(page, 'Open', place.includes('Alabama') ? 'Mount Sinai' : 'Alabama');
  const { id, start, end } = await storedRotation(page, host.id);
  expect(start < end).toBe(true);

  // documents, and both applied for
  await rotationsView(page, app.url, 'Portfolio');
  await setPaper(page, place, 'CV', 'Ready');
  await setRotationStatus(page, place, 'Applied, no answer yet');
  await setRotationStatus(page, other, 'Applied, no answer yet');

  // the offer is judged against the host still open, and accepted
  await rotationsView(page, app.url, 'Offers');
  await enterOffer(page, place);
  await page.getByText(/^Advice: (accept|hold|decline)$/).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: `Accept the offer of ${place}` }).click();
  await page.getByText(`Offer of ${place} accepted`).waitFor();

  // prepared: from the portfolio to its own page
  await rotationsView(page, app.url, 'Portfolio');
  await page.getByRole('link', { name: place, exact: true }).first().click();
  await page.waitForURL(new RegExp(`rotations/${id}`));
  await page.getByText(/^Starts (tomorrow|in \d+ (days|weeks))/).waitFor();
  await page.getByLabel('When to be there').fill('06:45');
  await page.getByRole('checkbox', { name: /^Central lines/ }).click();
  await page.getByRole('heading', { name: /^Read so far: 1 of \d+ topics/ }).waitFor();

  // twelve entries over the first two weeks
  await onDay(page, start, `/rotations/${id}`);
  await page.getByRole('button', { name: 'It has begun' }).click();
  await page.getByText('under way', { exact: true }).waitFor();
  for (const [index, [procedure, role]] of cases.entries()) {
    if (index % 6 === 0) await onDay(page, moved(start, index), `/rotations/${id}?view=notebook`);
    await keepEntry(page, procedure, role, index === 0 ? 'Look at the vein before you puncture.' : '');
  }
  await page.getByText('12 entries').first().waitFor();

  // half-time: who saw the work, what was said, and the letter asked for
  await onDay(page, moved(start, 14), `/rotations/${id}?view=half-time`);
  await page.getByLabel('Somebody you work with').fill('Dr. Ada Synthetic');
  await page.getByLabel('Role').selectOption('director');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByLabel('Where Dr. Ada Synthetic saw your work today').fill('Angio suite: scrubbed');
  await page.getByRole('button', { name: 'Note it' }).click();
  await page.getByText('Angio suite: scrubbed').first().waitFor();
  await page.getByLabel('What you heard').fill('Prepare the access earlier.');
  await page.getByLabel('What to ask').focus();
  await page.getByRole('button', { name: 'I have asked' }).click();
  await page.getByText('asked', { exact: true }).waitFor();

  // the packet holds the cases and the feedback; the letter comes into ERAS
  await page.goto(`${app.url}#/letters`);
  await page.getByRole('link', { name: 'Dr. Ada Synthetic' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Dr. Ada Synthetic' }).waitFor();
  const packet = await packetWords(page, 'A. Synthetic Person');
  for (const line of ['PICC: 3', 'Paracentesis: 2', 'Look at the vein', 'Prepare the access earlier'])
    expect(packet).toContain(line);
  await noteStep(page, 'The writer said yes');
  await noteStep(page, 'It is in ERAS');

  // the end: goals, the place rated, and what that moves
  const before = await orderOfPrograms(page, app.url);
  // the plan counts with the rotation, and names its program first as long as nothing is known of liking
  expect(before[0]?.id).toBe(host.id);
  await onDay(page, moved(end, 1), `/rotations/${id}?view=end`);
  await page.getByRole('button', { name: 'It is over' }).click();
  await choose(page, 'Reached: Earn a letter from somebody who saw my work', 'Yes');
  for (const aspect of [/^Case mix/, /^How residents and students/, /^Would I train here/])
    await choose(page, aspect, '1');
  await page.getByRole('heading', { name: 'Your ratings lower the place by 10 points' }).waitFor();
  const moves = page.locator('dl[aria-busy="false"]');
  await moves.getByText(/→ [−-]10$/).waitFor({ timeout: 60_000 });
  const interview = moves.locator('div').filter({ hasText: 'Interview there' }).first();
  const [without = 0, rotated = 0] = (await interview.locator('strong').allTextContents()).map((text) =>
    Number(/\d+/.exec(text)?.[0]),
  );
  console.log(`interview there: ${without} % without the rotation, ${rotated} % with it`);
  expect(rotated).toBeGreaterThan(without);

  await page.getByRole('button', { name: 'I have thanked them' }).click();
  await page.getByText(/^Thanked on/).waitFor();
  const after = (await orderOfPrograms(page, app.url)).findIndex((each) => each.id === host.id);
  console.log(`place in the order: 1 before the rating, ${after + 1} after it`);
  // having rotated there is no reason to like it
  expect(after).toBeGreaterThan(0);

  // the plan itself is made anew with the rotation and the letter
  await page.goto(`${app.url}#/plan`);
  await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 60_000 });
  await page.locator('summary', { hasText: 'worth knowing' }).click();
  await page.getByText(/^Counted from your records .*Rotation done/).waitFor({ timeout: 60_000 });
  await page.getByText(/^Counted from your records: Letters promised or uploaded/).waitFor();
  expect(trouble).toEqual([]);
  await page.context().close();
}, 600_000);
