import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Dialog, TextArea, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { commitChange, newId } from '../../shared/store/index.js';
import styles from './stories.module.css';

const words = m.stories;
const blank = { title: '', theme: '', text: '' };

/** The page's main act: a story of a few words, to be told in full later. */
export function AddStory(): ReactNode {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button onClick={() => setOpened(true)}>{words.add}</Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={words.add}>
        <NewStory onKept={() => setOpened(false)} />
      </Dialog>
    </>
  );
}

function NewStory({ onKept }: { onKept: () => void }): ReactNode {
  const [story, setStory] = useState(blank);
  const [isWrong, setIsWrong] = useState(false);

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    const title = story.title.trim();
    if (title === '') {
      setIsWrong(true);
      return;
    }
    const label = words.did.added(title);
    const done = await commitChange(label, (draft) =>
      draft.put('stories', { ...story, id: newId(), title, theme: story.theme.trim() }),
    );
    if (!done.ok) return;
    onKept();
    if (done.value !== null) offerUndo(label, done.value);
  }

  return (
    <form className={styles.stack} onSubmit={(event) => void add(event)} noValidate>
      <TextField
        label={words.name}
        error={isWrong && story.title.trim() === '' && words.nameError}
        value={story.title}
        maxLength={200}
        onChange={(title) => setStory({ ...story, title })}
      />
      <TextField
        label={words.theme}
        hint={words.themeHint}
        value={story.theme}
        maxLength={200}
        onChange={(theme) => setStory({ ...story, theme })}
      />
      <TextArea
        label={words.text}
        hint={words.patient}
        rows={6}
        value={story.text}
        maxLength={8000}
        onChange={(text) => setStory({ ...story, text })}
      />
      <Button type="submit">{words.addAction}</Button>
    </form>
  );
}
