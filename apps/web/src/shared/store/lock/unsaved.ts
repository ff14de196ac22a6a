import { readWhole } from '../content.js';
import { database } from '../database.js';
import { heldKey } from './held-key.js';
import { typedTexts } from './typed-fields.js';

const place = 'unsaved';

/** Keeps, under the lock, what stands in a field and is stored nowhere: a form that was not sent yet. */
export async function keepUnsaved(): Promise<void> {
  const cipher = heldKey();
  if (cipher === null) return;
  const texts = typedTexts();
  if (texts.length === 0) return;
  const stored = JSON.stringify(await readWhole());
  const unsaved = texts.filter((text) => !stored.includes(JSON.stringify(text).slice(1, -1)));
  if (unsaved.length === 0) return;
  const before = await readUnsaved();
  const sealed = cipher.seal(place, [...before, ...unsaved]);
  await database.lock.put({ id: 'unsaved', sealed });
}

/** What was kept; nothing where nothing was, or where it does not open. */
export async function readUnsaved(): Promise<readonly string[]> {
  const row = await database.lock.get('unsaved');
  const cipher = heldKey();
  if (row?.id !== 'unsaved' || cipher === null) return [];
  const opened = cipher.open(place, row.sealed);
  const texts: unknown = opened.ok ? opened.value : [];
  return Array.isArray(texts) ? texts.filter((text) => typeof text === 'string') : [];
}

/** The person has seen it. */
export async function forgetUnsaved(): Promise<void> {
  await database.lock.delete('unsaved');
}
