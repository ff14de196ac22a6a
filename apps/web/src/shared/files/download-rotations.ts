import { today } from '../format/plain.js';
import { saveFile } from './save-file.js';

/** Downloads the person's rotations as CSV, one a line; cells that a spreadsheet would run are made harmless. */
export async function downloadRotations(): Promise<void> {
  const [{ recordsToCsv }, { readWhole }] = await Promise.all([
    import('@matchwright/exchange'),
    import('../store/content.js'),
  ]);
  const { records } = await readWhole();
  saveFile(
    `matchwright-rotations-${today()}.csv`,
    recordsToCsv('rotations', records),
    'text/csv;charset=utf-8',
  );
}
