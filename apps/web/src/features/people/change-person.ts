import type { Person } from '@matchwright/dossier';
import { m } from '../../shared/messages/index.js';
import { commitChange, type Committed } from '../../shared/store/index.js';

/** Changes fields of a person; typing in one field is one step for undo. Empty days and programs are left out. */
export function changePerson(id: string, change: Partial<Person>): Promise<Committed> {
  return commitChange(
    m.people.did.changed,
    (draft) => draft.update('people', id, (stored) => withoutEmpty({ ...stored, ...change })),
    { joins: `people.${id}.${Object.keys(change).join('.')}` },
  );
}

/** The record without days and programs that are empty. */
export function withoutEmpty({ program, metOn, nextFollowUp, ...rest }: Person): Person {
  const optional = { program, metOn, nextFollowUp };
  const filled = Object.entries(optional).filter(([, value]) => value !== undefined && value !== '');
  return { ...rest, ...Object.fromEntries(filled) };
}
