import type { CaseNote } from '@matchwright/dossier';
import { IconBookmark, IconPencil } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { Badge, IconButton } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { markStory } from './mark-story.js';
import styles from './notebook.module.css';

const words = m.notebook;

/** One entry in the list. */
export const EntryLine = memo(function EntryLine(props: {
  note: CaseNote;
  name: string;
  isStory: boolean;
  onEdit: (note: CaseNote) => void;
}): ReactNode {
  const { note, name, isStory, onEdit } = props;
  const { role, learned, question, answer } = note;
  return (
    <article className={styles.entry}>
      <div className={styles.said}>
        <p className={styles.what}>
          <strong>{name}</strong> <Badge>{words.form.roles[role]}</Badge>
          {isStory && <Badge>{words.list.isStory}</Badge>}
        </p>
        {learned.trim() !== '' && <p>{learned}</p>}
        {question.trim() !== '' && (
          <p className="soft">
            {answer.trim() === '' && <strong>{words.list.question} </strong>}
            {question}
          </p>
        )}
        {answer.trim() !== '' && (
          <p>
            <strong>{words.list.answer}</strong> {answer}
          </p>
        )}
      </div>
      {!isStory && (
        <IconButton label={words.list.story(name)} onClick={() => void markStory(note, name)}>
          <IconBookmark size={18} stroke={1.7} aria-hidden="true" />
        </IconButton>
      )}
      <IconButton label={words.list.edit(name)} onClick={() => onEdit(note)}>
        <IconPencil size={18} stroke={1.7} aria-hidden="true" />
      </IconButton>
    </article>
  );
});
