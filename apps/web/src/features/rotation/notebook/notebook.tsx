import type { RotationGuide } from '@matchwright/almanac';
import type { CaseNote } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { Tabs } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { Entries } from './entries.js';
import { NewEntry } from './new-entry.js';
import type { RotationChoice } from './note-fields.js';
import styles from './notebook.module.css';

const words = m.notebook;
const parts = ['entries'] as const;
/** What of the notebook is looked at. */
export type NotebookPart = 'entries' | 'tonight' | 'tomorrow' | 'counts';

/** The quick entry, and below it the notebook by entry, by what to read, and by count. */
export function Notebook(props: {
  guide: RotationGuide;
  notes: readonly CaseNote[];
  rotations: readonly RotationChoice[];
  rotation: string | null;
  part: NotebookPart;
  onPart: (part: NotebookPart) => void;
}): ReactNode {
  const { guide, notes, rotations, rotation, onPart } = props;
  const { procedures } = guide.procedures;
  return (
    <>
      <div className={styles.card}>
        <NewEntry guide={guide} notes={notes} rotations={rotations} rotation={rotation} />
      </div>
      <Tabs
        label={words.parts}
        value="entries"
        onChange={onPart}
        data={parts.map((value) => ({ value, label: words.counted(words.part[value], notes.length) }))}
      >
        <Entries procedures={procedures} notes={notes} rotations={rotations} />
      </Tabs>
    </>
  );
}
