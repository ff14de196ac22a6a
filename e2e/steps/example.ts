import type { Page } from 'playwright-core';

/** Waits until a plan stands on its page. */
export async function planShown(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Chance of a radiology place' }).waitFor({ timeout: 60_000 });
  await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 60_000 });
}

/** Waits until a plan, and how good it is, stands on the page of the plan; both are stored then. */
export async function planMade(page: Page): Promise<void> {
  await planShown(page);
  // the certificate comes after the plan, and is saved with it
  await page.getByText(/under this model\.$/).waitFor({ timeout: 60_000 });
}

/** The start page's example is taken, and its plan made. */
export async function exampleTaken(page: Page, url: string): Promise<void> {
  await page.goto(`${url}#/start`);
  await page.getByRole('button', { name: 'Try with an example' }).click();
  await planMade(page);
}
