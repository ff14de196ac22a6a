import type { Page } from 'playwright-core';
import { planShown } from './example.js';

/** The page of a person who has a plan, as `withPlan` gives it; the clock stands at `now`. */
export async function seasonBegun(page: Page, url: string, now = '2027-11-20T12:00:00Z'): Promise<void> {
  await page.clock.setFixedTime(now);
  await page.goto(`${url}#/plan`);
  await planShown(page);
}

/** The whole plan on the board, noted as applied (with the plan's signals) on a day. */
export async function applicationsEntered(page: Page, url: string, on = '2027-09-22'): Promise<void> {
  await page.goto(`${url}#/applications`);
  await page.getByRole('button', { name: 'Take the plan' }).click();
  await page.getByLabel('Day to note').fill(on);
  await page.getByRole('button', { name: /^Note \d+ as applied$/ }).click();
  await page.getByText('Noted as applied').waitFor();
}

/** Names of programs on the board, in its order, of one specialty as the board writes it. */
export async function namesOnBoard(page: Page, url: string, specialty: 'IR' | 'DR'): Promise<string[]> {
  await page.goto(`${url}#/applications`);
  await page.getByRole('tab', { name: 'Board' }).click();
  await page.getByLabel('Search the board').fill('');
  const rows = page.getByRole('listitem').filter({ has: page.getByText(new RegExp(`^${specialty} · `)) });
  await rows.first().waitFor();
  return rows.locator('[data-board-name]').allTextContents();
}

/** A list of invitations pasted and noted; every line must be clear. */
export async function invitationsPasted(page: Page, url: string, lines: readonly string[]): Promise<void> {
  await page.goto(`${url}#/applications?view=add`);
  await page.getByLabel('Invitations', { exact: true }).fill(lines.join('\n'));
  const noun = lines.length === 1 ? 'line' : 'lines';
  await page.getByRole('button', { name: `Note ${lines.length} ${noun}` }).click();
  await page.getByText(`${lines.length} ${noun} noted`).first().waitFor();
}

/** What a person notes about one interview on the day it was held. */
export type NotedInterview = {
  /** As the page of interviews has it: `name · IR`. */
  readonly title: string;
  readonly note: string;
  /** 1 to 5, for the criteria in their order and the gut feeling last. */
  readonly ratings: readonly number[];
};

/** An interview held, noted and rated on its sheet. */
export async function interviewNoted(page: Page, url: string, noted: NotedInterview): Promise<void> {
  await page.goto(`${url}#/interviews`);
  await page.getByRole('link', { name: noted.title, exact: true }).first().click();
  await page.getByRole('heading', { name: noted.title, level: 1 }).waitFor();
  const held = page.getByRole('button', { name: 'I had this interview' });
  const first = page.getByLabel('Whom did I meet, and what did they say?');
  await held.or(first).first().waitFor();
  if (await held.isVisible()) await held.click();
  await first.fill(noted.note);
  await first.blur();
  const rows = page.locator('section').filter({ hasText: 'Ratings' }).getByRole('radiogroup');
  for (const [place, rating] of noted.ratings.entries()) {
    const row = rows.nth(place);
    await row.getByRole('radio', { name: String(rating) }).check();
    // a rating shows at once; it is kept when its row is busy no longer
    await row.and(page.locator('[aria-busy="false"]')).waitFor();
  }
}

/** So many comparisons answered, always for the program named first. */
export async function comparisonsAnswered(page: Page, url: string, count: number): Promise<void> {
  await page.goto(`${url}#/preferences`);
  const question = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Which would you rather train at?' }) });
  for (let answered = 1; answered <= count; answered += 1) {
    await question.getByRole('button').first().click();
    await page.getByText(new RegExp(`^${answered} comparisons? answered$`)).waitFor();
  }
}
