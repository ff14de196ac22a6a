import { personSchema, type Person } from '@matchwright/dossier';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Dialog, SelectField, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { commitChange, newId } from '../../shared/store/index.js';
import styles from './people.module.css';

const words = m.people;

/** Roles for a list to choose from. */
export const roleChoices = personSchema.shape.role.options.map((value) => ({
  value,
  label: words.roles[value],
}));

/** The page's main act: a person begins with a name and a role. */
export function AddPerson(): ReactNode {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button onClick={() => setOpened(true)}>{words.add}</Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={words.add}>
        <NewPerson />
      </Dialog>
    </>
  );
}

function NewPerson(): ReactNode {
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Person['role']>('resident');
  const [isWrong, setIsWrong] = useState(false);

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (name.trim() === '') {
      setIsWrong(true);
      return;
    }
    const id = newId();
    const done = await commitChange(words.did.added(name.trim()), (draft) =>
      draft.put('people', { id, name: name.trim(), role }),
    );
    if (done.ok) await navigate({ to: '/people/$id', params: { id } });
  }

  return (
    <form className={styles.stack} onSubmit={(event) => void add(event)} noValidate>
      <TextField
        label={words.name}
        error={isWrong && name.trim() === '' && words.nameError}
        value={name}
        maxLength={200}
        autoComplete="off"
        onChange={setName}
      />
      <SelectField label={words.role} data={roleChoices} value={role} onChange={setRole} />
      <Button type="submit">{words.addAction}</Button>
    </form>
  );
}
