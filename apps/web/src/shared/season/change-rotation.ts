import type { Rotation } from '@matchwright/dossier';
import { offerUndo } from '../parts/offer-undo.js';
import { commitChange, type Committed } from '../store/index.js';

/** Changes one rotation's record and offers to undo it. */
export async function changeRotation(
  label: string,
  id: string,
  change: (rotation: Rotation) => Rotation,
): Promise<Committed> {
  const done = await commitChange(label, (draft) => draft.update('rotations', id, change));
  if (done.ok && done.value !== null) offerUndo(label, done.value);
  return done;
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
): Promise<Committed> {
  return commitChange(label, (draft) => draft.update('rotations', id, change), {
    joins: `rotation/${id}/${field}`,
  });
}
