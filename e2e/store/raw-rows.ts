import type { Page } from 'playwright-core';

/** Every row of every table as the browser has it on the disk, read past the app; bytes as text, letter for letter. */
export function rawText(tab: Page): Promise<string> {
  return tab.evaluate(async () => {
    const opened = await request(indexedDB.open('matchwright'));
    const texts: string[] = [];
    for (const name of opened.objectStoreNames) {
      const table = opened.transaction(name).objectStore(name);
      const [rows, keys] = await Promise.all([request(table.getAll()), request(table.getAllKeys())]);
      texts.push(name, say(keys), say(rows));
    }
    opened.close();
    return texts.join('\n');

    function request<T>(asked: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        asked.addEventListener('success', () => resolve(asked.result));
        asked.addEventListener('error', () => reject(asked.error));
      });
    }
    function say(value: unknown): string {
      return JSON.stringify(value, (_, each: unknown) =>
        each instanceof Uint8Array ? new TextDecoder('latin1').decode(each) : each,
      );
    }
  });
}

/** Changes the stored rows of a table past the app, as a fault of the disk or somebody's tool would. */
export function spoil(tab: Page, table: string, how: 'cut' | 'altered'): Promise<number> {
  return tab.evaluate(
    ({ name, kind }) =>
      new Promise<number>((resolve, reject) => {
        let count = 0;
        const opening = indexedDB.open('matchwright');
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction(name, 'readwrite');
          const walk = transaction.objectStore(name).openCursor();
          walk.addEventListener('success', () => {
            const cursor = walk.result;
            if (cursor === null) return;
            const row: { sealed: Uint8Array } = cursor.value;
            const sealed = kind === 'cut' ? row.sealed.slice(0, -3) : row.sealed.slice();
            if (kind === 'altered') sealed[sealed.length - 20] = (sealed.at(-20) ?? 0) ^ 1;
            cursor.update({ ...cursor.value, sealed });
            count += 1;
            cursor.continue();
          });
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve(count);
          });
          transaction.addEventListener('error', () => reject(transaction.error));
        });
      }),
    { name: table, kind: how },
  );
}
