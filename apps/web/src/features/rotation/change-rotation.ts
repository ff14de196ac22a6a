import type { Rotation } from '@matchwright/dossier';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { commitChange } from '../../shared/store/index.js';

/** Changes one rotation's record and offers to undo it. */
export async function changeRotation(
  label: string,
  id: string,
  change: (rotation: Rotation) => Rotation,
): Promise<void> {
  const done = await commitChange(label, (draft) => draft.update('rotations', id, change));
  if (done.ok && done.value !== null) offerUndo(label, done.value);
}

/**
 * Stores what is typed or ticked in a field of a rotation, at each key. Changed back where it was made, so no message lies
 * over the next field; the field is one step for undo by key.
 */
export function typeIntoRotation(
  label: string,
  id: string,
  field: string,
  change: (rotation: Rotation) => Rotation,
): void {
  void commitChange(label, (draft) => draft.update('rotations', id, change), {
    joins: `rotation/${id}/${field}`,
  });
}
