import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import type { Download, Page } from 'playwright-core';

/** Adds a letter on the page of letters; its own page is open afterwards. */
export async function addLetter(page: Page, letter: { writer: string; kind: string }): Promise<void> {
  await page.getByRole('button', { name: 'Add a letter' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Writer').fill(letter.writer);
  await dialog.getByLabel('Kind of letter').selectOption({ label: letter.kind });
  await dialog.getByRole('button', { name: 'Add the letter' }).click();
  await page.getByRole('heading', { level: 1, name: letter.writer }).waitFor();
}

/** On a letter's page: notes a step, and waits until its state is said. */
export async function noteStep(
  page: Page,
  step: 'I asked today' | 'The writer said yes' | 'It is in ERAS',
): Promise<void> {
  const states = {
    'I asked today': /^Asked/,
    'The writer said yes': /^Promised/,
    'It is in ERAS': /^Uploaded/,
  } as const;
  await page.getByRole('button', { name: new RegExp(`^${step}`) }).click();
  await page.getByText(states[step]).first().waitFor();
}

/** On a letter's page: asked, promised for a day, and in ERAS. */
export async function bringIn(page: Page, promisedFor: string): Promise<void> {
  await noteStep(page, 'I asked today');
  await noteStep(page, 'The writer said yes');
  await page.getByLabel('Promised for').fill(promisedFor);
  await noteStep(page, 'It is in ERAS');
}

/** On a letter's page: the packet under that name, downloaded; its words as they stand in the PDF. */
export async function packetWords(page: Page, name: string): Promise<string> {
  await page.getByLabel('Your name').fill(name);
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 100_000 }),
    page.getByRole('button', { name: 'Download the packet' }).click(),
  ]);
  return wordsOf(download);
}

/** The words of a downloaded PDF. */
export async function wordsOf(download: Download): Promise<string> {
  return pdfWords(await readFile(await download.path()));
}

/**
 * The words of a PDF as pdfmake writes it: content streams show glyph numbers in hexadecimal, and each font's own map
 * (ToUnicode) says which letter a number is. Spaces are those of the text; lines are joined.
 */
function pdfWords(bytes: Buffer): string {
  const streams = streamsOf(bytes);
  const maps = streams.filter((text) => text.includes('begincmap')).map(lettersOf);
  const shown = streams
    .filter((text) => /\bTJ?\b/.test(text) && !text.includes('begincmap'))
    .flatMap((text) => text.match(/<[0-9a-f]+>/gi) ?? [])
    .map((hex) => hex.slice(1, -1).match(/.{4}/g) ?? []);
  // each font numbers its glyphs anew: the words are read with every map, one reading after the other
  return maps
    .map((letters) =>
      shown.map((glyphs) => glyphs.map((glyph) => letters.get(glyph) ?? '').join('')).join(''),
    )
    .join('\n');
}

function streamsOf(bytes: Buffer): string[] {
  const found: string[] = [];
  let at = bytes.indexOf('stream\n');
  while (at >= 0) {
    const end = bytes.indexOf('\nendstream', at);
    try {
      found.push(inflateSync(bytes.subarray(at + 7, end)).toString('latin1'));
    } catch {
      // a stream that is not deflated holds no text of ours
    }
    at = bytes.indexOf('stream\n', end + 10);
  }
  return found;
}

/** A font's map: `<0001> <0003> [<0041> <0042> <0043>]`, glyph numbers from the first on. */
function lettersOf(map: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [, first = '', list = ''] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)) {
    let glyph = Number.parseInt(first, 16);
    for (const [, code = ''] of list.matchAll(/<([0-9a-f]+)>/gi)) {
      const points = code.match(/.{4}/g)?.map((hex) => Number.parseInt(hex, 16)) ?? [];
      letters.set(glyph.toString(16).padStart(4, '0'), String.fromCharCode(...points));
      glyph += 1;
    }
  }
  return letters;
}
