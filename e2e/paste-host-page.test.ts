import { expect, test } from 'vitest';
import { appInBrowser } from './app-in-browser.js';
import { axe } from './axe.js';

const app = appInBrowser();

// an invented e-mail
const answer = `Dear applicant, thank you for writing. Yes, we accept students from international medical schools.
The fee is $450 per elective and applications open on April 3. Please apply at least 12 weeks before the start.
Do you have Step 1? I am not sure whether housing is free.`;

test('what a coordinator wrote becomes facts with their words, ticked by the person, undone at once', async () => {
  const context = await app.browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${app.url}#/start`);
  await page.getByRole('button', { name: 'Try with an example' }).click();
  await page.waitForURL(/#\/plan/);
  await page.goto(`${app.url}#/rotations`);
  const asking = page.locator('label', { hasText: /^Ask \d+$/ });
  await asking.waitFor({ timeout: 180_000 });
  const count = async (): Promise<number> => Number(/\d+/.exec((await asking.textContent()) ?? '')?.[0]);
  const before = await count();
  await asking.click();
  await page.getByRole('button', { name: 'Ask the coordinator' }).first().click();
  const dialog = page.getByRole('dialog');

  await dialog.getByRole('button', { name: 'Find facts' }).click();
  await dialog.getByText('Paste some text first.').waitFor();
  await dialog.getByLabel('Their page or e-mail').fill(answer);
  await dialog.getByRole('button', { name: 'Find facts' }).click();
  await dialog.getByText('4 facts found.').waitFor();
  const box = (name: string) => dialog.getByRole('checkbox', { name });
  expect(await box('Students of schools abroad: may come').isChecked()).toBe(true);
  expect(await box('Fee: $450').isChecked()).toBe(true);
  expect(await box('Weeks ahead to apply: 12').isChecked()).toBe(true);
  const marks = await dialog.locator('mark').allTextContents();
  expect(marks).toContain('Please apply at least 12 weeks before the start.');
  for (const words of marks) expect(answer).toContain(words);

  await box('Weeks ahead to apply: 12').uncheck();
  const { violations } = await axe(page).include('[role=dialog], dialog').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await dialog.getByRole('button', { name: 'Keep 3 facts' }).click();
  await dialog.getByText('Say where the answer comes from.').first().waitFor();
  await dialog.getByLabel('Where it comes from').first().fill('e-mail of the coordinator');
  await dialog.getByRole('button', { name: 'Keep 3 facts' }).click();

  await expect.poll(count, { timeout: 120_000 }).toBeLessThan(before);
  // the note with its button may have gone while the hosts were judged anew
  await page.keyboard.press('Control+z');
  await expect.poll(count, { timeout: 120_000 }).toBe(before);
  await context.close();
}, 400_000);
