import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Dialog, TextArea, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { useIdentityGuard } from '../../shared/parts/use-identity-guard.js';
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

  const guard = useIdentityGuard<typeof blank>();

  function change(fields: Partial<typeof blank>): void {
    guard.reset();
    setStory({ ...story, ...fields });
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (story.title.trim() === '') setIsWrong(true);
    else guard.check(story, (checked) => void add(checked));
  }

  async function add(checked: typeof blank): Promise<void> {
    const title = checked.title.trim() || words.untitled;
    const label = words.did.added(title);
    const done = await commitChange(label, (draft) =>
      draft.put('stories', { ...checked, id: newId(), title, theme: checked.theme.trim() }),
    );
    if (!done.ok) return;
    onKept();
    if (done.value !== null) offerUndo(label, done.value);
  }

  return (
    <form className={styles.stack} onSubmit={submit} noValidate>
      <TextField
        label={words.name}
        error={isWrong && story.title.trim() === '' && words.nameError}
        value={story.title}
        maxLength={200}
        onChange={(title) => change({ title })}
      />
      <TextField
        label={words.theme}
        hint={words.themeHint}
        value={story.theme}
        maxLength={200}
        onChange={(theme) => change({ theme })}
      />
      <TextArea
        label={words.text}
        hint={words.patient}
        rows={6}
        value={story.text}
        maxLength={8000}
        onChange={(text) => change({ text })}
      />
      {guard.question}
      <Button type="submit">{words.addAction}</Button>
    </form>
  );
}
