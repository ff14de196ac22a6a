import { takeKey } from './held-key.js';
import { rowCipher } from './row-cipher.js';
import { sealedTable } from './sealed-table.js';

/** Takes a data key up, so that what is under it can be read and written in this tab. Returns what tells it from others. */
export function holdKey(key: Uint8Array): string {
  const cipher = rowCipher(key);
  takeKey({ ...cipher, table: (table, ears) => sealedTable(table, cipher, ears) });
  return cipher.keyId;
}
