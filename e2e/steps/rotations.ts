import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';

/** Whether a host takes the person, as the page of hosts sorts them. */
export type HostState = 'Open' | 'Ask' | 'Closed';

/** A fresh browser with one of the examples of the start page taken, by its file's name such as `us-img-ir`. */
export async function withExample(
  browser: Browser,
  url: string,
  example: string,
  viewport: { width: number; height: number } = { width: 390, height: 844 },
): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', serviceWorkers: 'block' });
  const page = await context.newPage();
  const packs = new URL('../../apps/web/public/packs/examples.json', import.meta.url);
  const examples = JSON.parse(await readFile(packs, 'utf8')) as readonly unknown[];
  const wanted = examples.find((each) => JSON.stringify(each).includes(example));
  if (wanted === undefined) throw new Error(`no example is called ${example}`);
  await page.route('**/packs/examples.json', (route) => route.fulfill({ json: [wanted] }));
  await page.goto(`${url}#/start`);
  await page.getByRole('button', { name: 'Try with an example' }).click();
  await page.waitForURL(/#\/plan/);
  return page;
}

/** One view of the page of rotations: `Hosts`, `Portfolio`, `Calendar`, `Offers`. */
export async function rotationsView(page: Page, url: string, view = 'Hosts'): Promise<void> {
  await page.goto(`${url}#/rotations?view=${view.toLowerCase()}`);
  await page.getByRole('tab', { name: view, selected: true }).waitFor({ timeout: 60_000 });
}

/** On the view of hosts: how many are in a state. */
export async function hostCount(page: Page, state: HostState): Promise<number> {
  const text = await page.locator('label', { hasText: new RegExp(`^${state} \\d+$`) }).textContent();
  return Number(/\d+/.exec(text ?? '')?.[0]);
}

/** On the view of hosts: the cards of a state for what is searched. */
export async function hostCards(page: Page, state: HostState, search: string): Promise<Locator> {
  await page.getByRole('searchbox', { name: 'Search hosts' }).fill(search);
  await page.getByRole('radio', { name: new RegExp(`^${state}`) }).check({ force: true });
  return page.getByRole('article');
}

/** On the view of hosts: plans a rotation at the first host that is found; gives the program's name. */
export async function planRotationAt(page: Page, state: HostState, search: string): Promise<string> {
  const card = (await hostCards(page, state, search)).first();
  const name = (await card.getByRole('heading').textContent()) ?? '';
  await card.getByRole('button', { name: 'Plan a rotation here' }).click();
  await page.getByText(`Rotation at ${name} planned`).waitFor();
  return name;
}

/** On the portfolio: sets where the rotation at a program stands. */
export async function setRotationStatus(page: Page, name: string, status: string): Promise<void> {
  const card = page.getByRole('article').filter({ has: page.getByRole('link', { name, exact: true }) });
  await card.getByLabel('Where it stands').selectOption(status);
  await page.getByText(`${name}: ${status}`).waitFor();
}

/** On the portfolio: sets the state of one paper of a rotation. */
export async function setPaper(page: Page, name: string, paper: string, state: string): Promise<void> {
  const card = page.getByRole('article').filter({ has: page.getByRole('link', { name, exact: true }) });
  const field = card.getByLabel(`State of ${paper} for ${name}`);
  if (!(await field.isVisible())) await card.getByText(/^Papers:/).click();
  await field.selectOption(state);
  await page.getByText(`${paper} for ${name} changed`).waitFor();
}

/** On the view of offers: enters the offer of a program, with the usual days to answer. */
export async function enterOffer(page: Page, name: string): Promise<void> {
  await page.getByText(`${name} has answered`).click();
  await page.getByRole('button', { name: 'Enter the offer' }).filter({ visible: true }).click();
  await page.getByText(`Offer of ${name} entered`).waitFor();
}
