import type { RecordInput, Interview } from '@matchwright/dossier';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { commitChange, type Committed } from '../../shared/store/index.js';

/** Changes one interview's record, with an undo offered unless it is said to be quiet (a field left, a tick). */
export async function changeInterview(
  id: string,
  label: string,
  change: (stored: Interview) => RecordInput<'interviews'>,
  quiet = false,
): Promise<Committed> {
  const done = await commitChange(label, (draft) => draft.update('interviews', id, change));
  if (done.ok && done.value !== null && !quiet) offerUndo(label, done.value);
  return done;
}
