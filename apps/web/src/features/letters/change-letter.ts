import type { Letter } from '@matchwright/dossier';
import { m } from '../../shared/messages/index.js';
import { commitChange, type Committed } from '../../shared/store/index.js';

/** Changes fields of a letter; typing in one field is one step for undo. Empty dates and references are left out. */
export function changeLetter(id: string, change: Partial<Letter>): Promise<Committed> {
  return commitChange(
    m.letters.did.changed,
    (draft) => draft.update('letters', id, (stored) => withoutEmpty({ ...stored, ...change })),
    { joins: `letters.${id}.${Object.keys(change).join('.')}` },
  );
}

function withoutEmpty({
  person,
  rotation,
  askedOn,
  promisedFor,
  remindedOn,
  uploadedOn,
  ...rest
}: Letter): Letter {
  const optional = { person, rotation, askedOn, promisedFor, remindedOn, uploadedOn };
  const filled = Object.entries(optional).filter(([, value]) => value !== undefined && value !== '');
  return { ...rest, ...Object.fromEntries(filled) };
}
