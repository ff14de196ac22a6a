import { writeProject } from '@matchwright/exchange';
import type { Page } from 'playwright-core';

/** What a project file holds, apart from when and by what it was written. */
export type FileContent = Omit<Parameters<typeof writeProject>[0], 'savedAt' | 'app'>;

/** Opens the page of data and takes a project file in, as a person does, until it is in place. */
export async function takeIn(page: Page, url: string, content: FileContent): Promise<void> {
  const text = writeProject({ savedAt: '2027-01-01T00:00:00Z', app: 'test', ...content });
  await page.goto(`${url}#/data`);
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Use this file' }).click();
  await page.getByText('The file is in place.').waitFor();
}
