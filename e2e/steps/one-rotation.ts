import type { Page } from 'playwright-core';

/** Programs in the order of the page of preferences, best first; names without their field. */
export async function orderOfPrograms(
  page: Page,
  url: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  await page.goto(`${url}#/preferences`);
  const rows = page.locator('table').first().getByRole('rowheader').getByRole('link');
  await rows.first().waitFor({ timeout: 60_000 });
  return rows.evaluateAll((links) =>
    links.map((link) => ({
      id: link.getAttribute('href')?.replace(/^.*\/programs\//, '') ?? '',
      name: (link.textContent ?? '').replace(/ · \w+$/, ''),
    })),
  );
}

/** The stored rotation at a program: its id and dates. */
export async function storedRotation(
  page: Page,
  program: string,
): Promise<{ readonly id: string; readonly start: string; readonly end: string }> {
  const found = await page.evaluate(async (wanted) => {
    const open = indexedDB.open('matchwright');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      open.addEventListener('success', () => resolve(open.result));
      open.addEventListener('error', () => reject(new Error('the database does not open')));
    });
    const all = db.transaction('records', 'readonly').objectStore('records').getAll();
    const rows = await new Promise<readonly { collection: string; group: string; record: object }[]>(
      (resolve, reject) => {
        all.addEventListener('success', () => resolve(all.result));
        all.addEventListener('error', () => reject(new Error('the records are not read')));
      },
    );
    db.close();
    return rows.find(({ collection, group }) => collection === 'rotations' && group === wanted)?.record;
  }, program);
  const field = (name: string): string => {
    const value: unknown = found === undefined ? undefined : Reflect.get(found, name);
    if (typeof value !== 'string') throw new Error(`the rotation at ${program} has no ${name}`);
    return value;
  };
  return { id: field('id'), start: field('start'), end: field('end') };
}

/** Keeps one entry of the notebook, its procedure found by name. */
export async function keepEntry(page: Page, procedure: string, role: string, learned = ''): Promise<void> {
  const status = page.getByText(/^\d+ entr(y|ies)$/).first();
  const before = (await status.isVisible()) ? Number.parseInt((await status.textContent()) ?? '0', 10) : 0;
  await page.getByLabel('What was done', { exact: true }).first().fill(procedure);
  await page
    .getByRole('group', { name: 'What was done' })
    .getByRole('button', { name: procedure, exact: true })
    .click();
  await page.getByRole('radio', { name: role }).check({ force: true });
  if (learned !== '') await page.getByLabel('What it taught you').fill(learned);
  await page.getByRole('button', { name: 'Keep the entry' }).click();
  await page
    .getByText(before === 0 ? '1 entry' : `${before + 1} entries`)
    .first()
    .waitFor();
}
