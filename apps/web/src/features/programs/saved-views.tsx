import { IconBookmark } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Button, Dialog, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { commitChange, useRecords } from '../../shared/store/index.js';
import styles from './programs.module.css';
import { searchOf, viewOf, type View } from './view.js';

const words = m.programs.views;

function asText(view: View): string {
  return new URLSearchParams(searchOf(view)).toString();
}

/** Views under names of the person's own: open one, keep the present one, let one go. */
export function SavedViews({ view, set }: { view: View; set: (change: Partial<View>) => void }): ReactNode {
  const [opened, setOpened] = useState(false);
  const saved = useRecords('savedViews') ?? [];
  return (
    <>
      <Button
        variant="default"
        icon={<IconBookmark size={17} stroke={1.8} aria-hidden="true" />}
        aria-haspopup="dialog"
        onClick={() => setOpened(true)}
      >
        {words.open(saved.length)}
      </Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={words.title}>
        {saved.length === 0 && <p className="soft">{words.empty}</p>}
        <ul className={styles.views}>
          {saved.map(({ id, name, search }) => (
            <li key={id}>
              <Button
                variant="quiet"
                onClick={() => {
                  set(viewOf(Object.fromEntries(new URLSearchParams(search))));
                  setOpened(false);
                }}
              >
                {name}
              </Button>
              <Button
                variant="default"
                size="s"
                aria-label={words.removeNamed(name)}
                onClick={() => void remove(id, name)}
              >
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
        <KeepView view={view} onKept={() => setOpened(false)} />
      </Dialog>
    </>
  );
}

async function remove(id: string, name: string): Promise<void> {
  const done = await commitChange(words.removed(name), (draft) => draft.remove('savedViews', id));
  if (done.ok && done.value !== null) offerUndo(words.removed(name), done.value);
}

function KeepView({ view, onKept }: { view: View; onKept: () => void }): ReactNode {
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState(false);

  async function keep(): Promise<void> {
    const text = name.trim();
    if (text === '') {
      setWrong(true);
      return;
    }
    const done = await commitChange(words.kept(text), (draft) =>
      draft.put('savedViews', { id: crypto.randomUUID(), name: text, search: asText(view) }),
    );
    if (done.ok) onKept();
  }

  return (
    <form
      className={styles.keep}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextField
        label={words.name}
        value={name}
        maxLength={80}
        error={wrong && name.trim() === '' && words.nameError}
        onChange={setName}
      />
      <Button type="submit">{words.keep}</Button>
    </form>
  );
}
