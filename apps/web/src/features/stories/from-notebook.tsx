import type { CaseNote } from '@matchwright/dossier';
import { useState, type ReactNode } from 'react';
import { useRotationGuide } from '../../shared/engine/use-rotation-guide.js';
import { day, shortDay } from '../../shared/format/plain.js';
import { Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { commitChange, newId } from '../../shared/store/index.js';
import styles from './stories.module.css';
import type { StoryWorld } from './use-story-world.js';

const words = m.stories;
const pageful = 10;

async function make(note: CaseNote, name: string): Promise<void> {
  const title = `${name}, ${shortDay(note.on)}`.slice(0, 200);
  const label = words.did.added(title);
  const done = await commitChange(label, (draft) =>
    draft.put('stories', { id: newId(), title, text: note.learned, note: note.id }),
  );
  if (done.ok && done.value !== null) offerUndo(label, done.value);
}

/** Entries of the notebook that taught something and are no story yet, the latest first. */
export function FromNotebook({ world }: { world: StoryWorld }): ReactNode {
  const [shown, setShown] = useState(pageful);
  const state = useRotationGuide();
  const procedures = state.status === 'ready' ? state.guide.procedures.procedures : [];
  const nameOf = (procedure: string): string =>
    procedures.find(({ id }) => id === procedure)?.name ?? procedure;
  const taken = new Set(world.stories.flatMap(({ note }) => note ?? []));
  const entries = world.caseNotes
    .filter(({ id, learned }) => learned.trim() !== '' && !taken.has(id))
    .toSorted((a, b) => (a.writtenAt < b.writtenAt ? 1 : -1));
  const left = entries.length - shown;
  if (entries.length === 0) return null;
  return (
    <details>
      <summary>{words.notebook.title(entries.length)}</summary>
      <ul className={styles.entries}>
        {entries.slice(0, shown).map((note) => (
          <li key={note.id}>
            <div>
              <strong>{nameOf(note.procedure)}</strong> <span className="soft small">{day(note.on)}</span>
              <p className={styles.text}>{note.learned}</p>
            </div>
            <Button
              size="s"
              variant="default"
              aria-label={words.notebook.makeOf(`${nameOf(note.procedure)}, ${day(note.on)}`)}
              onClick={() => void make(note, nameOf(note.procedure))}
            >
              {words.notebook.make}
            </Button>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button variant="default" onClick={() => setShown(shown + pageful)}>
          {words.notebook.more(Math.min(left, pageful))}
        </Button>
      )}
    </details>
  );
}
